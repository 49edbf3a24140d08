# Deploy a model: SavedModel, LiteRT, ONNX, HTTP
# From docs/en/guides/deploy.md#predict-in-a-loop

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
order = np.random.default_rng(0).permutation(len(digits.target))
x = digits.images[order, ..., None].astype("float32")
y = digits.target[order]
x_train, y_train, x_test, y_test = x[:1200], y[:1200], x[1200:], y[1200:]


def build():
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Rescaling(1 / 16),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


keras.utils.set_random_seed(0)
model = build()
model.compile(
    keras.optimizers.Adam(0.003),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x_train, y_train, epochs=6, verbose=0)
expected = model.predict(x_test, verbose=0)
model.export("digits", verbose=False)
model.export("digits.tflite", format="litert", verbose=False)
kilobytes = 4 * model.count_params() / 1000
from ai_edge_litert.interpreter import Interpreter


def run_litert(path, images):
    run = Interpreter(path).get_signature_runner()
    [name] = run.get_input_details()
    [answers] = run(**{name: images}).values()
    return answers


answers = run_litert("digits.tflite", x_test)
inputs = keras.Input((8, 8, 1), name="pixels")
renamed = keras.Model(inputs, model(inputs))
renamed.export("named.tflite", format="litert", verbose=False)
interpreter = Interpreter("digits.tflite")
for path, options in {
    "digits.lite": {},
    "digits.tflite": {"optimisations": [tf.lite.Optimize.DEFAULT]},
}.items():
    try:
        model.export(path, format="litert", verbose=False, **options)
    except ValueError as error:
        pass
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    model.export("digits.onnx", format="onnx", verbose=False)
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

served = tf.saved_model.load("digits")
served.serve(np.zeros((1, 8, 8, 1), "float32"))


class Digits(BaseHTTPRequestHandler):
    def do_POST(self):
        try:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            images = np.array(json.loads(body)["instances"], "float32")
            if images.ndim != 4 or images.shape[1:] != (8, 8, 1):
                raise ValueError(f"want (n, 8, 8, 1), got {images.shape}")
            predictions = served.serve(images).numpy().tolist()
            code, reply = 200, {"predictions": predictions}
        except (KeyError, TypeError, ValueError) as error:
            code, reply = 400, {"error": f"{type(error).__name__}: {error}"}
        body = json.dumps(reply).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Digits)
threading.Thread(target=server.serve_forever, daemon=True).start()

import timeit

one = x_test[:1]
compiled = tf.function(lambda images: model(images, training=False))
for name, call in {
    "predict": lambda: model.predict(one, verbose=0),
    "model(x)": lambda: model(one, training=False),
    "tf.function": lambda: compiled(one),
    "exported": lambda: served.serve(one),
}.items():
    call()
    took = min(timeit.repeat(call, number=1, repeat=20))
    print(f"{name:12} {1000 * took:.2f} ms for one image")

# Output:
# predict      33.56 ms for one image
# model(x)     1.99 ms for one image
# tf.function  0.31 ms for one image
# exported     0.33 ms for one image

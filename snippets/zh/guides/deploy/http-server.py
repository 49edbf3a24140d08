# 部署模型：SavedModel、HTTP、ONNX、LiteRT
# 出自 docs/zh/guides/deploy.md#http-server

import os
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
f'right: {np.mean(expected.argmax(axis=1) == y_test):.2f}'
model.export("digits", verbose=False)
sorted(os.listdir('digits'))


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

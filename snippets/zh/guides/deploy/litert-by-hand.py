# 部署模型：SavedModel、HTTP、ONNX、LiteRT
# 出自 docs/zh/guides/deploy.md#litert-by-hand

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits
import timeit
import warnings
from ai_edge_litert.interpreter import Interpreter

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
served = tf.saved_model.load("digits")
served.serve(np.zeros((1, 8, 8, 1), "float32"))
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
model.save_weights("digits.weights.h5")
with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    model.export("digits.onnx", format="onnx", verbose=False)
model.export("digits.tflite", format="litert", verbose=False)
kilobytes = 4 * model.count_params() / 1000


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
interpreter.allocate_tensors()
[inputs], [outputs] = (
    interpreter.get_input_details(),
    interpreter.get_output_details(),
)
print("shape", inputs["shape"], "signature", inputs["shape_signature"])
for images in (x_test[:2], x_test[:1].astype("float64")):
    try:
        interpreter.set_tensor(inputs["index"], images)
    except ValueError as error:
        print(str(error).strip()[:72])
interpreter.resize_tensor_input(inputs["index"], (2, 8, 8, 1))
interpreter.allocate_tensors()
interpreter.set_tensor(inputs["index"], x_test[2:4])
interpreter.invoke()
answers = interpreter.get_tensor(outputs["index"])
print("read:", answers.argmax(axis=1), "are:", y_test[2:4])

# 输出：
# shape [1 8 8 1] signature [-1  8  8  1]
# Cannot set tensor: Dimension mismatch. Got 2 but expected 1 for dimensio
# Cannot set tensor: Got value of type FLOAT64 but expected type FLOAT32 f
# read: [8 2] are: [8 2]

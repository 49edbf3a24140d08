# Quantize a model, fine-tune it with LoRA
# From docs/en/guides/quantize.md#litert-weights

from contextlib import redirect_stdout
from io import StringIO
import os
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
order = np.random.default_rng(0).permutation(len(digits.target))
x = digits.images[order, ..., None].astype("float32")
y = digits.target[order]
x_train, y_train, x_test, y_test = x[:1200], y[:1200], x[1200:], y[1200:]
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Rescaling(1 / 16),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(64, activation="relu", name="hidden"),
        layers.Dense(10, activation="softmax", name="scores"),
    ]
)
model.compile(
    keras.optimizers.Adam(0.003), loss="sparse_categorical_crossentropy"
)
model.fit(x_train, y_train, epochs=6, verbose=0)
model.save("digits.keras")
expected = model.predict(x_test, verbose=0)


def right(answers):
    return np.mean(np.argmax(answers, axis=1) == y_test)


import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter


def samples():
    for image in x_train[:100]:
        yield [image[None]]


def export(path, **options):
    model.export(path, format="litert", verbose=False, **options)


def run(path, images):
    runner = Interpreter(path).get_signature_runner()
    [name] = runner.get_input_details()
    [answers] = runner(**{name: images}).values()
    return answers


default = [tf.lite.Optimize.DEFAULT]


half = {"supported_types": [tf.float16]}
whole = {"supported_ops": [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]}
kinds = {
    "float32": {},
    "float16": {"optimizations": default, "target_spec": half},
    "dynamic": {"optimizations": default},
    "int8": {
        "optimizations": default,
        "representative_dataset": samples,
        "target_spec": whole,
    },
}
with redirect_stdout(StringIO()):
    for name, options in kinds.items():
        export(f"{name}.tflite", **options)
        answers = run(f"{name}.tflite", x_test)
        size = os.path.getsize(f"{name}.tflite") / 1000
        apart = np.abs(answers - expected).max()
        print(
            f"{name:8} {size:4.0f} kB, right: {right(answers):.3f},"
        f" furthest apart {apart:.2f}"
        )

for name in ("dynamic", "int8"):
    interpreter = Interpreter(f"{name}.tflite")
    interpreter.allocate_tensors()
    for tensor in interpreter.get_tensor_details():
        count = int(np.prod(tensor["shape"]))
        if count in (144, 16384, 640):
            print(name, tensor["shape"], count, tensor["dtype"].__name__)

# Output:
# dynamic [16  3  3  1] 144 float32
# dynamic [10 64] 640 float32
# dynamic [ 64 256] 16384 int8
# int8 [10 64] 640 int8
# int8 [ 64 256] 16384 int8
# int8 [16  3  3  1] 144 int8

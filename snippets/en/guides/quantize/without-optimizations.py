# Quantize a model, fine-tune it with LoRA
# From docs/en/guides/quantize.md#without-optimizations

import os
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

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
for name, options in kinds.items():
    export(f"{name}.tflite", **options)
    answers = run(f"{name}.tflite", x_test)
    size = os.path.getsize(f"{name}.tflite") / 1000
    apart = np.abs(answers - expected).max()
model.export("folder", verbose=False)
converter = tf.lite.TFLiteConverter.from_saved_model("folder")
converter.optimizations = [tf.lite.Optimize.DEFAULT]
converter.representative_dataset = samples
converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
with open("converted.tflite", "wb") as file:
    file.write(converter.convert())
apart = run("converted.tflite", x_test) - run("int8.tflite", x_test)


def among(count, factor=1.0):
    return lambda: ([image[None] * factor] for image in x_train[:count])


for count, factor in ((1, 1.0), (10, 1.0), (300, 1.0), (300, 1 / 16)):
    export(
        "tried.tflite",
        optimizations=default,
        representative_dataset=among(count, np.float32(factor)),
    )
    answers = run("tried.tflite", x_test)
image = x_train[0]
for name, given in {
    "no list": lambda: iter([image[None]]),
    "no batch axis": lambda: iter([[image]]),
    "float64": lambda: iter([[image[None].astype("float64")]]),
    "no function": [[image[None]]],
}.items():
    try:
        export(
            "tried.tflite",
            optimizations=default,
            representative_dataset=given,
        )
    except (RuntimeError, TypeError, ValueError) as error:
        pass

export("unchanged.tflite", representative_dataset=samples)
export("plain.tflite")
unchanged, plain = (
    open(f"{name}.tflite", "rb").read() for name in ("unchanged", "plain")
)
print(len(plain) // 1000, "kB, the same bytes:", unchanged == plain)

# Output:
# 72 kB, the same bytes: True

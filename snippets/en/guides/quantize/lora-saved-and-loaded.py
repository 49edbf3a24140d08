# Quantize a model, fine-tune it with LoRA
# From docs/en/guides/quantize.md#lora-saved-and-loaded

import os
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
import warnings

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


def kilobytes(model):
    return sum(np.asarray(v).nbytes for v in model.get_weights()) / 1000


small = keras.models.load_model("digits.keras", compile=False)


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
try:
    export("tried.tflite", optimizations=default, target_spec=whole)
except ValueError as error:
    pass
export(
    "ends.tflite",
    optimizations=default,
    representative_dataset=samples,
    target_spec=whole,
    inference_input_type=tf.int8,
    inference_output_type=tf.int8,
)
interpreter = Interpreter("ends.tflite")
[inputs] = interpreter.get_input_details()
scale, zero = inputs["quantization"]
whole_numbers = np.clip(np.round(x_test / scale) + zero, -128, 127)
answers = run("ends.tflite", whole_numbers.astype("int8"))
kernel = model.get_layer("scores").kernel.numpy()
small = keras.models.load_model("digits.keras", compile=False)
for mode in ("float32", "int8", "int4"):
    tried = keras.models.load_model("digits.keras", compile=False)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if mode != "float32":
            tried.quantize(mode)
    told = [str(one.message).split(" implemented")[0] for one in caught]
    policies = [p.dtype_policy.name for p in tried.layers if p.weights]
    answers = tried.predict(x_test, verbose=0)
for chosen in ("hidden", lambda layer: layer.name == "scores"):
    tried = keras.models.load_model("digits.keras", compile=False)
    tried.quantize("int8", filters=chosen)
tiny = keras.models.load_model("digits.keras", compile=False)


def mirrored(images):
    return images[:, :, ::-1]


few, few_labels = mirrored(x_train[:300]), y_train[:300]
adapted = keras.models.load_model("digits.keras", compile=False)
keras.utils.set_random_seed(0)
for layer in adapted.layers:
    if isinstance(layer, layers.Dense):
        layer.enable_lora(rank=4)
    else:
        layer.trainable = False
for variable in adapted.get_layer("hidden").weights:
    pass
adapted.compile(
    keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy"
)
adapted.fit(few, few_labels, epochs=10, verbose=0)


adapted.save("adapted.keras")
loaded = keras.models.load_model("adapted.keras", compile=False)
answers = adapted.predict(mirrored(x_test), verbose=0)
again = loaded.predict(mirrored(x_test), verbose=0)
print(f"answers apart by {np.abs(again - answers).max():.4f}")


def largest(model):
    layer = model.get_layer("hidden")
    pair = (layer.lora_kernel_a, layer.lora_kernel_b)
    return " ".join(f"{np.abs(part.numpy()).max():.2f}" for part in pair)


keras.utils.set_random_seed(0)
loaded.compile(
    keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy"
)
print("A and B, trained: ", largest(adapted))
print("A and B, loaded:  ", largest(loaded))
loaded.fit(few, few_labels, epochs=2, verbose=0)
print("and after fit:    ", largest(loaded))
for layer in loaded.layers:
    if getattr(layer, "lora_enabled", False):
        start = keras.initializers.HeUniform(seed=0)
        layer.lora_kernel_a.assign(start(layer.lora_kernel_a.shape))
loaded.fit(few, few_labels, epochs=2, verbose=0)
print("with a new A, fit:", largest(loaded))

# Output:
# answers apart by 0.0000
# A and B, trained:  0.78 0.38
# A and B, loaded:   0.00 0.00
# and after fit:     0.00 0.00
# with a new A, fit: 0.21 0.07

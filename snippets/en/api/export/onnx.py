# Export, name by name
# From docs/en/api/export.md#onnx

import keras
import numpy as np
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


def flower_model():
    keras.utils.set_random_seed(0)
    stack = [keras.layers.Dense(8, "relu"), keras.layers.Dense(3, "softmax")]
    made = keras.Sequential([keras.Input((4,), name="flower"), *stack])
    made.compile(
        keras.optimizers.Adam(0.05), "sparse_categorical_crossentropy"
    )
    return made


some = flowers[[0, 70, 140]]


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


import warnings

import onnx
import onnxruntime

called = flower_model()
settings = {"format": "onnx", "verbose": False}
attempt(lambda: called.export("iris.onnx", **settings))
expected = called(some).numpy()
for opset_version in (None, 17):
    settings["opset_version"] = opset_version
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        called.export("iris.onnx", **settings)
    session = onnxruntime.InferenceSession("iris.onnx")
    [given], [result] = session.get_inputs(), session.run(None, {"flower": some})
    used = onnx.load("iris.onnx").opset_import[0].version
    print(f"opset_version={opset_version}: {used},", given.name, end=" ")
    print(given.shape[1:], f"apart {np.abs(result - expected).max():.4f}")

# Output:
# ValueError: The model provided has never called.
# opset_version=None: 15, flower [4] apart 0.0000
# opset_version=17: 17, flower [4] apart 0.0000

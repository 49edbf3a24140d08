# What models are made of
# From docs/en/api/models/building.md#keras-tensor

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
import re


def attempt(function):
    try:
        print(function())
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


def told(tensor):
    return f"{tensor.shape} {tensor.dtype}"


symbol = keras.KerasTensor((None, 2, 3), name="symbol")
print(told(symbol), "->", told(symbol + 1), end=", ")
print(told(keras.ops.sum(symbol, axis=1)))
print(told(symbol.reshape((-1, 6))), end=", ")
print(told(keras.KerasTensor((4, 1, 2, 1)).squeeze()), end=", ")
print(told(keras.KerasTensor((4, 1, 2, 1)).squeeze(axis=1)))
print(told(keras.ops.cast(symbol, "int32")), end=", ")
print(told(keras.ops.matmul(symbol, keras.KerasTensor((3, 5), "float64"))))
print("sparse:", keras.KerasTensor((2, 2), sparse=True).sparse, end=", ")
kinds = {"ragged": True, "ragged_rank": 1, "row_splits_dtype": "int32"}
rows = keras.KerasTensor((2, None), name="rows", **kinds)
print("ragged:", rows.ragged, rows.ragged_rank, rows.row_splits_dtype, end=", ")
print("name:", rows.name)
attempt(lambda: float(symbol))
attempt(lambda: np.mean(symbol))
attempt(lambda: [*symbol])
attempt(lambda: bool(symbol))
attempt(lambda: symbol + keras.KerasTensor((4, 3)))
attempt(lambda: setattr(symbol, "shape", (1,)))
silent = keras.KerasTensor((2,), record_history=False)
attempt(lambda: silent + 1)
attempt(lambda: keras.KerasTensor((2,), "float31"))
attempt(lambda: keras.KerasTensor((2,), sparse=True, ragged=True))
attempt(lambda: keras.KerasTensor((2,), unit="m"))

# Output:
# (None, 2, 3) float32 -> (None, 2, 3) float32, (None, 3) float32
# (None, 6) float32, (4, 2) float32, (4, 2, 1) float32
# (None, 2, 3) int32, (None, 2, 5) float64
# sparse: True, ragged: True 1 int32, name: rows
# ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical val
# ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical val
# NotImplementedError: Iterating over a symbolic KerasTensor is not supported.
# TypeError: A symbolic KerasTensor cannot be used as a boolean.
# ValueError: Cannot broadcast shape, the failure dim has value 2, which cannot be broadcasted to 4. Input shapes are: [None
# AttributeError: The `shape` attribute of KerasTensor is immutable. One should create a new instance of KerasTensor for this.
# AttributeError: 'KerasTensor' object has no attribute '_keras_history'
# ValueError: Invalid dtype: float31
# ValueError: KerasTensor cannot have `sparse=True` and `ragged=True` at the same time.
# TypeError: Unexpected keyword arguments: unit

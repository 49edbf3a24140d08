# What models are made of
# From docs/en/api/models/building.md#operation

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


class Shift(keras.Operation):
    def __init__(self, by=1.0, name=None):
        super().__init__(name=name)
        self.by = by

    def call(self, x):
        return x + self.by

    def quantized_call(self, x):
        return x + round(self.by)


shift = Shift(2.6, name="shift")
inputs = keras.Input((2,))
print(shift(np.array([1.0, 2.0])), told(shift(inputs)))
print(told(shift.symbolic_call(inputs)), end=", ")
print(told(shift.compute_output_spec(inputs)))
shifted = keras.Model(inputs, shift(keras.layers.Rescaling(10.0)(inputs)))
print(shifted(np.array([[1.0, 2.0]])).numpy(), len(shifted.layers), "layers")
print(shift.get_config(), Shift.from_config(shift.get_config()).by)
shift.quantization_mode = "int8"
print("quantized:", shift(np.array([1.0, 2.0])))
kept = shift.rematerialized_call(shift.call)
print("the function itself:", kept == shift.call, end=", ")
with keras.RematScope():
    inside = Shift(2.6)
kept = inside.rematerialized_call(inside.call)
print("made in a RematScope:", kept == inside.call)
print("name:", keras.Operation("given").name)
attempt(lambda: keras.Operation()(1.0))
attempt(lambda: Shift(name="a/b"))
attempt(lambda: Shift(by=np.ones(2)).get_config())
attempt(lambda: Shift(by="one", name="shift")(inputs))

# Output:
# [3.6 4.6] (None, 2) float32
# (None, 2) float32, (None, 2) float32
# [[12.6 22.6]] 2 layers
# {'name': 'shift', 'by': 2.6} 2.6
# quantized: [4. 5.]
# the function itself: True, made in a RematScope: False
# name: given
# NotImplementedError: Arguments received by Operation.call():
# ValueError: Argument `name` must be a string and cannot contain character `/`. Received: name=a/b (of type <class 'str'>)
# NotImplementedError: Object Shift was created by passing
# TypeError: Could not automatically infer the output shape / dtype of 'shift' (of type Shift). Either the `Shift.call()` m

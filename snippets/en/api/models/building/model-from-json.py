# What models are made of
# From docs/en/api/models/building.md#model-from-json

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


class Scale(keras.layers.Layer):
    def call(self, inputs):
        return 2 * inputs


scaled = keras.Sequential([keras.Input((1,)), Scale(name="scale")])
text = scaled.to_json()
attempt(lambda: keras.models.model_from_json(text))
read = keras.models.model_from_json(text, custom_objects={"Scale": Scale})
print(read(np.ones((1, 1))).numpy(), "compiled:", read.compiled, end=", ")
scaled.compile("sgd", "mse")
read = keras.models.model_from_json(scaled.to_json(), {"Scale": Scale})
print("of a compiled model:", read.compiled)
attempt(lambda: keras.models.model_from_json("{}"))
attempt(lambda: keras.models.model_from_json("scale"))

# Output:
# TypeError: <class 'keras.src.models.sequential.Sequential'> could not be deserialized properly. Please ensure that compon
# [[2.]] compiled: False, of a compiled model: True
# {}
# JSONDecodeError: Expecting value: line 1 column 1 (char 0)

# Saving, name by name
# From docs/en/api/saving.md#dictionaries

import keras
import numpy as np
from keras import saving


def double(x):
    return 2 * x


@saving.register_keras_serializable()
def halve(x):
    return x / 2


@saving.register_keras_serializable(package="guide", name="third")
def divide_by_three(x):
    return x / 3


saving.register_keras_serializable("guide", "third")(divide_by_three)
saving.get_custom_objects()["double"] = double
del saving.get_custom_objects()["double"]


class Interval(keras.layers.Layer):
    def __init__(self, low, high=1.0, **kwargs):
        super().__init__(**kwargs)
        self.low, self.high = low, high

    def get_config(self):
        return {"name": self.name, "low": self.low, "high": self.high}


for value in (
    keras.initializers.Constant(2.0),
    Interval(0.5, name="mine"),
    keras.activations.relu,
    halve,
    {"shape": (2, None), "step": slice(0, 4, 2)},
    np.array([1, 2]),
    keras.ops.ones(2),
    np.float32(0.5),
    b"raw",
    ...,
):
    config = saving.serialize_keras_object(value)
    back = saving.deserialize_keras_object(
        config, custom_objects={"Interval": Interval}
    )
    print(config, "->", type(back).__name__)

# Output:
# {'module': 'keras.initializers', 'class_name': 'Constant', 'config': {'value': 2.0}, 'registered_name': None} -> Constant
# {'module': None, 'class_name': 'Interval', 'config': {'name': 'mine', 'low': 0.5, 'high': 1.0}, 'registered_name': 'Interval'} -> Interval
# {'module': 'builtins', 'class_name': 'function', 'config': 'relu', 'registered_name': 'function'} -> function
# {'module': 'builtins', 'class_name': 'function', 'config': 'Custom>halve', 'registered_name': 'function'} -> function
# {'shape': (2, None), 'step': {'class_name': '__slice__', 'config': {'start': 0, 'stop': 4, 'step': 2}}} -> dict
# {'class_name': '__numpy__', 'config': {'value': [1, 2], 'dtype': 'int64'}} -> ndarray
# {'class_name': '__tensor__', 'config': {'value': [1.0, 1.0], 'dtype': 'float32'}} -> EagerTensor
# 0.5 -> float
# {'class_name': '__bytes__', 'config': {'value': 'raw'}} -> bytes
# {'class_name': '__ellipsis__', 'config': {}} -> ellipsis

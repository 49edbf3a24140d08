# What models are made of
# From docs/en/api/models/building.md#function

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


def dense(name=None, units=2):
    return keras.layers.Dense(units, name=name)


def make():
    inputs = keras.Input((4,), name="inputs")
    parts = [keras.Input((4,)), dense("inside")]
    tower = keras.Sequential(parts, name="tower")
    return keras.Model(inputs, dense("last")(tower(inputs)), name="whole")


whole, seen = make(), []
whole.compile("sgd", "mse")


def told(tensor):
    return f"{tensor.shape} {tensor.dtype}"


left = keras.KerasTensor((None, 2), name="left")
right = keras.KerasTensor((None, 2), name="right")
squares = keras.ops.square(left - right)
total = keras.ops.sum(squares, axis=-1)
distance = keras.Function(
    {"left": left, "right": right},
    {"squares": squares, "distance": keras.ops.sqrt(total)},
    name="distance",
)
values = {"left": np.array([[0.0, 0.0]]), "right": np.array([[3.0, 4.0]])}
found = distance(values)
print({key: value.numpy().tolist() for key, value in found.items()})
print(distance.compute_output_shape({"left": (7, 2), "right": (7, 2)}))
spec = distance.compute_output_spec({"left": left, "right": right})
print({key: told(value) for key, value in spec.items()})
print([type(one).__name__ for one in distance.operations], distance.name)
print("call:", distance.call(values)["distance"].numpy(), end=" ")
seven = {name: keras.KerasTensor((7, 2)) for name in ("left", "right")}
print("on symbols:", told(distance(seven)["distance"]))
layer = dense("weighted")
through = keras.Function(left, layer(left))
for name in ("weights", "fit"):
    print(name, hasattr(through, name), end=", ")
print("the layer has", len(layer.weights), "weights")
print("a functional model is one:", isinstance(whole, keras.Function))
attempt(lambda: distance([values["left"], values["right"]]))
attempt(lambda: distance({**values, "left": np.ones((1, 3))}))
attempt(lambda: keras.Function(left, squares))
attempt(lambda: keras.Function([], squares))

# Output:
# {'squares': [[9.0, 16.0]], 'distance': [5.0]}
# {'squares': (7, 2), 'distance': (7,)}
# {'squares': '(None, 2) float32', 'distance': '(None,) float32'}
# ['Subtract', 'Square', 'Sum', 'Sqrt'] distance
# call: [5.] on symbols: (7,) float32
# weights False, fit False, the layer has 2 weights
# a functional model is one: True
# ValueError: Function was called with an invalid input structure. Expected input structure: {'left': <KerasTensor shape=(No
# ValueError: Function was passed incompatible inputs. For input 'left', expected shape (None, 2), but received instead a te
# ValueError: Graph disconnected: cannot find parent for tensor <KerasTensor shape=(None, 2), dtype=float32, sparse=False, r
# ValueError: `inputs` argument cannot be empty. Received:

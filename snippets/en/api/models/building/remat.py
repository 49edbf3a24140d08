# What models are made of
# From docs/en/api/models/building.md#remat

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
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


import tensorflow as tf


def cube(x):
    calls.append("cube")
    return x**3


class Cube(keras.layers.Layer):
    def call(self, x):
        calls.append(self.name)
        return x**3


def show(title, function):
    calls.clear()
    x = tf.constant([[2.0]])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    forward = len(calls)
    slope = tape.gradient(y, x).numpy().item()
    again = len(calls) - forward
    print(f"{title:26} calls {forward} + {again}, slope {slope}")


calls = []
show("function", cube)
show("remat", keras.remat(cube))
show("layer", Cube())
outside = Cube()
with keras.RematScope():
    inside = Cube()
show("made in RematScope", inside)
with keras.RematScope():
    show("called in RematScope", outside)
for named in (
    {"mode": "larger_than", "output_size_threshold": 0},
    {"mode": "larger_than", "output_size_threshold": 1},
    {"mode": "list_of_layers", "layer_names": ["cubic"]},
    {"mode": "list_of_layers", "layer_names": ["other"]},
    {"mode": None},
):
    with keras.RematScope(**named):
        inside = Cube(name="cubic")
    show(", ".join(str(value) for value in named.values()), inside)
with keras.RematScope("activations"):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    inside = keras.layers.Dense(1, activation=cube, **ones)
show("activations", inside)
attempt(lambda: keras.RematScope("all"))

# Output:
# function                   calls 1 + 0, slope 12.0
# remat                      calls 1 + 1, slope 12.0
# layer                      calls 1 + 0, slope 12.0
# made in RematScope         calls 1 + 1, slope 12.0
# called in RematScope       calls 1 + 0, slope 12.0
# larger_than, 0             calls 2 + 1, slope 12.0
# larger_than, 1             calls 2 + 0, slope 12.0
# list_of_layers, ['cubic']  calls 1 + 1, slope 12.0
# list_of_layers, ['other']  calls 1 + 0, slope 12.0
# None                       calls 1 + 0, slope 12.0
# activations                calls 1 + 1, slope 12.0
# ValueError: Invalid mode 'all'. Supported modes are: 'full', 'activations', 'larger_than', 'list_of_layers', or  None.

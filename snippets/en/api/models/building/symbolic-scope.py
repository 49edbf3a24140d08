# What models are made of
# From docs/en/api/models/building.md#symbolic-scope

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


penalized = keras.layers.Dense(1, kernel_regularizer="l2", name="penalized")
penalized.build((None, 2))
penalized.kernel.assign([[1.0], [2.0]])
with keras.StatelessScope():
    attempt(lambda: len(penalized.losses))
    with keras.SymbolicScope():
        print(f"{float(penalized.losses[0]):.2f}", end=", ")
print("by hand:", 0.01 * (1 + 4))

# Output:
# AttributeError: 'NoneType' object has no attribute 'dtype'
# 0.05, by hand: 0.05

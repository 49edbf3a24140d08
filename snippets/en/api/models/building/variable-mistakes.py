# What models are made of
# From docs/en/api/models/building.md#variable-mistakes

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


count = keras.Variable([1.0, 2.0], name="count")
array = count.numpy()
array[0] = 100

attempt(lambda: count.assign([1.0]))
attempt(lambda: keras.Variable("zeros"))
attempt(lambda: keras.Variable("zeros", shape=(None, 2)))
attempt(lambda: keras.Variable(1.0, name="a/b"))
attempt(lambda: keras.Variable(1.0, aggregation="max"))
attempt(lambda: keras.Variable(1.0, synchronization="always"))
attempt(lambda: bool(keras.Variable(1.0)))
attempt(lambda: float(count))
attempt(lambda: keras.Variable(1).assign(2.7))
print("ignored:", keras.Variable(1.0, trainabel=False).trainable)

# Output:
# ValueError: The shape of the target variable and the shape of the target value in `variable.assign(value)` must match. var
# ValueError: When creating a Variable from an initializer, the `shape` argument should be specified. Received: initializer=
# ValueError: Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None, 2) fo
# ValueError: Argument `name` must be a string and cannot contain character `/`. Received: name=a/b
# ValueError: Invalid value for argument `aggregation`. Expected one of `None`, `'none'`, `'mean'`, `'sum'`, `'only_first_re
# ValueError: Invalid value for argument `synchronization`. Expected one of `None`, `'none'`, `'on_read'`, `'on_write'`, `'a
# TypeError: A Keras Variable cannot be used as a boolean.
# TypeError: Only scalar arrays can be converted to Python scalars. Got: shape=(2,)
# tf.Tensor(2, shape=(), dtype=int32)
# ignored: True

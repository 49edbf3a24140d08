# 模型由什么组成
# 出自 docs/zh/api/models/building.md#sequential-mistakes

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


def chained(*layers):
    return keras.Sequential(layers, name="chain")


attempt(lambda: chained(dense("same"), dense("same")))
attempt(lambda: chained(keras.Input((4,)), keras.Input((3,))))
attempt(lambda: chained(np.tanh))
attempt(lambda: chained(keras.Input((4,)), keras.layers.Add()))
attempt(lambda: chained().build((None, 4)))
attempt(lambda: chained(keras.Input((4,))).build((None, 3)))
attempt(lambda: chained(dense()).output_shape)
attempt(lambda: keras.Sequential(dense()))
single = chained(dense("only"))
attempt(lambda: single.pop())
print("popped all the same:", single.layers)

# 输出：
# ValueError: All layers added to a Sequential model should have unique names. Name 'same' is already the name of a layer in
# ValueError: Sequential model 'chain' has already been configured to use input shape (None, 4). You cannot add a different
# ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <ufunc 'tanh'> (of type <class '
# ValueError: A merge layer should be called on a list of inputs. Received: input_shape=(None, 4) (not a list of shapes)
# ValueError: Sequential model chain cannot be built because it has no layers. Call `model.add(layer)`.
# ValueError: Sequential model 'chain' has already been configured to use input shape (None, 4). You cannot build it with in
# AttributeError: Sequential model 'chain' has no defined output shape yet.
# TypeError: 'Dense' object is not iterable
# IndexError: list index out of range
# popped all the same: []

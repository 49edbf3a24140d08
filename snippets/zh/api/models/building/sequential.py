# 模型由什么组成
# 出自 docs/zh/api/models/building.md#sequential

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


chain = keras.Sequential([dense("first", 3)], name="chain")
print("without Input:", chain.built, len(chain.weights))
chain.build((None, 4))
print("after build:", chain.built, len(chain.weights), chain.input_shape)
chain.add(dense("second"))
print("add:", chain.built, len(chain.weights), chain.output_shape)
chain.add(dense("third"), rebuild=False)
print("add, rebuild=False:", chain.built)
attempt(lambda: chain(np.ones((1, 4))))
chain.build((None, 4))
print("built again:", chain(np.ones((1, 4))).shape)
removed = chain.pop(rebuild=False)
print("pop, rebuild=False:", removed.name, chain.built)
chain.build((None, 4))
print(chain.compute_output_shape((7, 4)), end=" ")
spec = chain.compute_output_spec(keras.KerasTensor((7, 4)))
print(spec.shape, spec.dtype)
print(chain.call(np.ones((1, 4), "float32")).shape)
frozen = keras.Sequential([keras.Input((4,)), dense()], trainable=False)
print("trainable:", len(frozen.trainable_weights), "of", len(frozen.weights))

# 输出：
# without Input: False 0
# after build: True 2 (None, 4)
# add: True 4 (None, 2)
# add, rebuild=False: False
# ValueError: Sequential model 'chain' has already been configured to use input shape (None, 4). You cannot build it with in
# built again: (1, 2)
# pop, rebuild=False: third False
# (7, 2) (7, 2) float32
# (1, 2)
# trainable: 0 of 2

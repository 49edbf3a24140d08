# 模型由什么组成
# 出自 docs/zh/api/models/building.md#sequential-call

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np


def dense(name=None, units=2):
    return keras.layers.Dense(units, name=name)


class Scaled(keras.layers.Layer):
    def call(self, inputs, scale=1.0):
        return scale * inputs


one = np.ones((1, 2), "float32")
keras.utils.set_random_seed(0)
dropping = keras.Sequential([keras.Input((2,)), keras.layers.Dropout(0.5)])
for training in (None, True):
    outputs = dropping.call(one, training=training).numpy()
    print(f"training={training}:", outputs, end=" ")
print()
mean = keras.Sequential([keras.Input((3, 1))])
mean.add(keras.layers.GlobalAveragePooling1D())
steps = np.array([[[1.0], [2.0], [6.0]]], "float32")
for mask in (None, np.array([[True, True, False]])):
    print("mask:", mask, "mean:", mean.call(steps, mask=mask).numpy())
scaled = keras.Sequential([keras.Input((2,)), Scaled()])
print("model, scale=3.0:", scaled.call(one, scale=3.0).numpy(), end=" ")
print("layer:", scaled.layers[0](one, scale=3.0).numpy())
unshaped = keras.Sequential([dense("first")])
unshaped.build(None)
print("build(None):", unshaped.built, len(unshaped.weights), "weights")

# 输出：
# training=None: [[1. 1.]] training=True: [[2. 0.]]
# mask: None mean: [[3.]]
# mask: [[ True  True False]] mean: [[1.5]]
# model, scale=3.0: [[1. 1.]] layer: [[3. 3.]]
# build(None): True 0 weights

# 模型由什么组成
# 出自 docs/zh/api/models/building.md#variable-in-a-layer

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np


class Weighted(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.cast = keras.Variable([2.0], name="cast")
        self.kept = keras.Variable([2.0], autocast=False, name="kept")
        self.fixed = keras.Variable([2.0], trainable=False, name="fixed")

    def call(self, inputs):
        types.extend([self.cast.dtype, self.kept.dtype])
        return inputs * self.cast


types = []
layer = Weighted(dtype="mixed_bfloat16", name="weighted")
output = layer(np.ones((1, 1)))
print("in call:", *types, "outside:", layer.cast.dtype)
print([variable.name for variable in layer.trainable_variables], end=" ")
layer.fixed.trainable = True
print([variable.name for variable in layer.trainable_variables])
layer.cast.constraint = keras.constraints.NonNeg()
for variable in (layer.cast, layer.kept):
    keras.optimizers.SGD(1.0).apply([np.array([5.0])], [variable])
print("2 - 5 with NonNeg:", layer.cast.numpy(), "without:", layer.kept.numpy())

# 输出：
# in call: bfloat16 float32 outside: float32
# ['cast', 'kept'] ['cast', 'kept', 'fixed']
# 2 - 5 with NonNeg: [0.] without: [-3.]

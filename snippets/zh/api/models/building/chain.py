# 模型由什么组成
# 出自 docs/zh/api/models/building.md#chain

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)

import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(3, activation="relu", name="hidden"),
        keras.layers.Dense(2, name="last"),
    ]
)
print(model.output_shape, model.count_params(), "numbers")
model.add(keras.layers.Softmax(name="softmax"))
print(model.output_shape, [layer.name for layer in model.layers])
print("popped:", model.pop().name, [layer.name for layer in model.layers])
keras.utils.set_random_seed(0)
copy = keras.models.clone_model(model)
data = np.ones((1, 4))
print("same outputs:", np.allclose(model(data), copy(data)), end=", ")
copy.set_weights(model.get_weights())
print("with the same weights:", np.allclose(model(data), copy(data)))

# 输出：
# (None, 2) 23 numbers
# (None, 2) ['hidden', 'last', 'softmax']
# popped: softmax ['hidden', 'last']
# same outputs: False, with the same weights: True

# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#gone

import keras
import numpy as np
import tensorflow as tf

layer = keras.layers.Dense(
    1, use_bias=False, kernel_initializer="ones", dtype="mixed_float16"
)
layer.build((None, 1))
optimizer = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD(0.1))
optimizer.build(layer.trainable_variables)
for step in range(1, 5):
    with tf.GradientTape() as tape:
        outputs = keras.ops.cast(layer(np.array([[2.0]])), "float32")
        loss = keras.ops.mean(keras.ops.square(outputs - 1.0))
        scaled_loss = optimizer.scale_loss(loss)
    gradients = tape.gradient(scaled_loss, layer.trainable_variables)
    optimizer.apply(gradients, layer.trainable_variables)

optimizer.get_scaled_loss(loss)

# 输出：
# AttributeError: 'LossScaleOptimizer' object has no attribute 'get_scaled_loss'

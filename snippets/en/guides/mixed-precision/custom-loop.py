# Mixed precision
# From docs/en/guides/mixed-precision.md#custom-loop

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
    print(f"step {step}: scaled loss {scaled_loss.numpy():.1f}, "
          f"kernel {layer.kernel.numpy().item():.4f}")

# Output:
# step 1: scaled loss 32768.0, kernel 1.0000
# step 2: scaled loss 16384.0, kernel 1.0000
# step 3: scaled loss 8192.0, kernel 0.6000
# step 4: scaled loss 328.3, kernel 0.5199

# 自定义训练步
# 出自 docs/zh/guides/custom-train-step.md#scale-goes-on-doubling

import keras
import tensorflow as tf

weight = keras.Variable([0.0])
optimizer = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD(1.0))
optimizer.build([weight])
still = tf.function(lambda: optimizer.apply([tf.zeros(1)], [weight]))
for step in range(4001):
    if step % 2000 == 0:
        before = float(weight.numpy()[0])
        optimizer.apply([tf.ones(1)], [weight])
        moved = before - float(weight.numpy()[0])
        print(f"step {step}: 1 becomes 1 / {1 / moved:.0f}")
    else:
        still()

# 输出：
# step 0: 1 becomes 1 / 32768
# step 2000: 1 becomes 1 / 65536
# step 4000: 1 becomes 1 / 131072

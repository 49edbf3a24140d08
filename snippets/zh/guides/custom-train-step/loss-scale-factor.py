# 自定义训练步
# 出自 docs/zh/guides/custom-train-step.md#loss-scale-factor

import keras
import tensorflow as tf

for kwargs in ({}, {"loss_scale_factor": 8.0}):
    weight = keras.Variable([1.0])
    sgd = keras.optimizers.SGD(0.1, **kwargs)
    with tf.GradientTape() as tape:
        loss = sgd.scale_loss(3 * weight.value)
    sgd.apply(tape.gradient(loss, [weight]), [weight])
    print("loss 3 becomes", loss.numpy()[0], "- weight", weight.numpy()[0])

# 输出：
# loss 3 becomes 3.0 - weight 0.7
# loss 3 becomes 24.0 - weight 0.7

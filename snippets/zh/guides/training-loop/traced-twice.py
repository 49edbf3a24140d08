# 自定义训练循环
# 出自 docs/zh/guides/training-loop.md#traced-twice

import keras
import tensorflow as tf


def tracings(built_before):
    calls = []
    pupil = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    adam = keras.optimizers.Adam()
    if built_before:
        adam.build(pupil.trainable_variables)

    @tf.function
    def learn(x):
        calls.append(1)
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(pupil(x, training=True) ** 2)
        gradients = tape.gradient(loss, pupil.trainable_variables)
        adam.apply(gradients, pupil.trainable_variables)

    for _ in range(3):
        learn(tf.ones((4, 2)))
    return len(calls)


for built_before in (False, True):
    print(f"built before: {built_before!s:5} traced: {tracings(built_before)}")

# 输出：
# built before: False traced: 2
# built before: True  traced: 1

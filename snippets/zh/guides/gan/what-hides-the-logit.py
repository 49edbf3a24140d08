# 生成对抗网络
# 出自 docs/zh/guides/gan.md#what-hides-the-logit

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

keras.config.set_floatx("float64")
digits = load_digits()
real_images = digits.data / 16
noise_size = 16


def build_generator(normalize=True):
    model = keras.Sequential([keras.Input((noise_size,))])
    for _ in range(2):
        model.add(layers.Dense(64))
        if normalize:
            model.add(layers.BatchNormalization(momentum=0.9))
        model.add(layers.ReLU())
    model.add(layers.Dense(64, activation="sigmoid"))
    return model


def build_discriminator():
    model = keras.Sequential([keras.Input((64,))])
    for _ in range(2):
        model.add(layers.Dense(128, activation="leaky_relu"))
        model.add(layers.Dropout(0.4))
    model.add(layers.Dense(1))
    return model


build_generator().count_params()
build_discriminator().count_params()
low, high = real_images.min(), real_images.max()
bce = keras.losses.BinaryCrossentropy(from_logits=True)
zero, one = np.zeros((1, 1)), np.ones((1, 1))
logit = tf.Variable([[-10.0]])
with tf.GradientTape(persistent=True) as tape:
    fooled = bce(one, logit)
    turned = -bce(zero, logit)
from_probability = keras.losses.BinaryCrossentropy()
logit = tf.Variable([[-20.0]], dtype=keras.config.floatx())
with tf.GradientTape(persistent=True) as tape:
    probability = keras.ops.sigmoid(logit)
    losses = {
        "from the logit": bce(one, logit),
        "sigmoid last": from_probability(one, probability),
        "reshape last": from_probability(one, tf.reshape(probability, (1, 1))),
    }
for name, loss in losses.items():
    pass

start = keras.initializers.Constant(-20.0)
for dtype in ("float64", "float32", "mixed_bfloat16"):
    dense = layers.Dense(1, "sigmoid", bias_initializer=start, dtype=dtype)
    model = keras.Sequential([keras.Input((1,)), dense])
    model.compile(keras.optimizers.SGD(1.0), "binary_crossentropy")
    model.fit(zero, one, verbose=0)
    moved = dense.bias.numpy()[0] + 20
    print(f"{dtype:14} bias moved by {moved:.1f}")

# 输出：
# float64        bias moved by 1.0
# float32        bias moved by 0.0
# mixed_bfloat16 bias moved by 0.0

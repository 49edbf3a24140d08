# A generative adversarial network
# From docs/en/guides/gan.md#trained-before-frozen

import keras
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


noise = np.random.default_rng(0).normal(size=(500, noise_size))
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


def values(variables):
    return [variable.numpy() for variable in variables]


def largest_change(before, variables):
    after = values(variables)
    return max(np.abs(a - b).max() for a, b in zip(after, before))


generator, discriminator = build_generator(), build_discriminator()
with tf.GradientTape() as tape:
    logits = discriminator(generator(noise[:64], training=True), training=True)
    g_loss = bce(np.ones((64, 1)), logits)
variables = generator.trainable_variables
keras.optimizers.Adam().apply(tape.gradient(g_loss, variables), variables)
discriminator = build_discriminator()
discriminator.compile(optimizer="adam", loss=bce)
discriminator.trainable = False
both = keras.Sequential(
    [keras.Input((noise_size,)), build_generator(), discriminator]
)
both.compile(optimizer="adam", loss=bce)

for eagerly, sizes in ((False, (64, 64, 32)), (True, (64, 64))):
    discriminator = build_discriminator()
    discriminator.compile("adam", bce, run_eagerly=eagerly)
    print(f"run_eagerly={eagerly}")
    for size in sizes:
        before = values(discriminator.weights)
        discriminator.train_on_batch(real_images[:size], np.ones((size, 1)))
        moved = largest_change(before, discriminator.weights)
        trainable = discriminator.trainable
        print(f"  trainable {trainable}, {size} images: {moved:.3f}")
        discriminator.trainable = False

# Output:
# run_eagerly=False
#   trainable True, 64 images: 0.001
#   trainable False, 64 images: 0.001
#   trainable False, 32 images: 0.000
# run_eagerly=True
#   trainable True, 64 images: 0.001
#   trainable False, 64 images: 0.000
# UserWarning: The model does not have any trainable weights.

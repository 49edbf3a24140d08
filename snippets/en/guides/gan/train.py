# A generative adversarial network
# From docs/en/guides/gan.md#train

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


@keras.saving.register_keras_serializable(package="guide")
class GAN(keras.Model):
    def __init__(self, generator, discriminator, **kwargs):
        super().__init__(**kwargs)
        self.generator = generator
        self.discriminator = discriminator
        self.bce = keras.losses.BinaryCrossentropy(from_logits=True)
        self.g_loss = keras.metrics.Mean(name="g_loss")
        self.d_loss = keras.metrics.Mean(name="d_loss")
        self.d_accuracy = keras.metrics.BinaryAccuracy(
            name="d_accuracy", threshold=0.0
        )

    @property
    def metrics(self):
        return [self.g_loss, self.d_loss, self.d_accuracy]

    def compile(self, g_optimizer, d_optimizer):
        super().compile()
        self.g_optimizer = g_optimizer
        self.d_optimizer = d_optimizer

    def call(self, noise, training=False):
        return self.generator(noise, training=training)

    def train_step(self, real):
        size = tf.shape(real)[0]
        ones, zeros = tf.ones_like(real[:, :1]), tf.zeros_like(real[:, :1])

        noise = tf.random.normal((size, noise_size), dtype=real.dtype)
        fake = self.generator(noise, training=True)
        with tf.GradientTape() as tape:
            real_logits = self.discriminator(real, training=True)
            fake_logits = self.discriminator(fake, training=True)
            d_loss = self.bce(ones, real_logits) + self.bce(zeros, fake_logits)
        variables = self.discriminator.trainable_variables
        self.d_optimizer.apply(tape.gradient(d_loss, variables), variables)

        noise = tf.random.normal((size, noise_size), dtype=real.dtype)
        with tf.GradientTape() as tape:
            fake = self.generator(noise, training=True)
            g_loss = self.bce(ones, self.discriminator(fake, training=True))
        variables = self.generator.trainable_variables
        self.g_optimizer.apply(tape.gradient(g_loss, variables), variables)

        self.g_loss.update_state(g_loss)
        self.d_loss.update_state(d_loss)
        self.d_accuracy.update_state(ones, real_logits)
        self.d_accuracy.update_state(zeros, fake_logits)
        return self.get_metrics_result()

    def get_config(self):
        parts = {
            "generator": self.generator,
            "discriminator": self.discriminator,
        }
        parts = {
            name: keras.saving.serialize_keras_object(part)
            for name, part in parts.items()
        }
        return {**super().get_config(), **parts}

    @classmethod
    def from_config(cls, config):
        for name in ("generator", "discriminator"):
            config[name] = keras.saving.deserialize_keras_object(config[name])
        return cls(**config)


def train(epochs, normalize=True, d_rate=4e-3):
    keras.utils.set_random_seed(0)
    gan = GAN(build_generator(normalize), build_discriminator())
    gan.compile(
        g_optimizer=keras.optimizers.Adam(4e-3, beta_1=0.5),
        d_optimizer=keras.optimizers.Adam(d_rate, beta_1=0.5),
    )
    history = gan.fit(real_images, epochs=epochs, batch_size=64, verbose=0)
    return gan, {name: values[-1] for name, values in history.history.items()}


def draw(rows):
    figure, axes = plt.subplots(len(rows), 8, figsize=(5, 0.6 * len(rows)))
    for row, (label, images) in zip(axes, rows.items()):
        row[0].set_ylabel(label, rotation=0, ha="right", va="center")
        for axis, image in zip(row, images):
            axis.imshow(image.reshape(8, 8), cmap="gray_r", vmin=0, vmax=1)
            axis.set(xticks=[], yticks=[])
    plt.tight_layout(pad=0.3)
    plt.show()


noise = np.random.default_rng(0).normal(size=(500, noise_size))
keras.utils.set_random_seed(0)
untrained = build_generator().predict(noise, verbose=0)
gan, last = train(epochs=10)
generated = gan.predict(noise, verbose=0)
print({name: round(value, 2) for name, value in last.items()})
draw({"untrained": untrained, "trained": generated, "real": real_images})

# Output:
# {'d_accuracy': 0.68, 'd_loss': 1.17, 'g_loss': 1.04}

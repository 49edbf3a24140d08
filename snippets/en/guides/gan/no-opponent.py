# A generative adversarial network
# From docs/en/guides/gan.md#no-opponent

import keras
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


keras.utils.set_random_seed(0)
alone = GAN(build_generator(), build_discriminator())
adam = keras.optimizers.Adam(4e-3, beta_1=0.5)
alone.compile(keras.optimizers.Adam(0.0), adam)
history = alone.fit(real_images, epochs=5, batch_size=64, verbose=0).history
print(f"d_loss {history['d_loss'][-1]:.2f}")
print("g_loss above 4:", history["g_loss"][-1] > 4)

# Output:
# d_loss 0.00
# g_loss above 4: True

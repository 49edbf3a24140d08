# 生成对抗网络
# 出自 docs/zh/guides/gan.md#mode-collapse

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


def build_judge():
    keras.utils.set_random_seed(0)
    hidden = layers.Dense(64, activation="relu")
    judge = keras.Sequential([keras.Input((64,)), hidden, layers.Dense(10)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    judge.compile(optimizer=keras.optimizers.Adam(0.005), loss=loss)
    judge.fit(real_images, digits.target, epochs=10, verbose=0)
    return judge


def drawn_digits(judge, images):
    answers = judge.predict(images, verbose=0).argmax(axis=1)
    return np.bincount(answers, minlength=10) / len(images)


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

collapsed, last = train(epochs=6, normalize=False, d_rate=2e-4)
images = collapsed.predict(noise, verbose=0)
shares = drawn_digits(build_judge(), images)
print({name: round(value, 2) for name, value in last.items()})
print("share of each digit, 0 to 9:", shares.round(2))
draw({"collapsed": images, "real": real_images})

# 输出：
# {'d_accuracy': 0.51, 'd_loss': 1.4, 'g_loss': 0.76}
# share of each digit, 0 to 9: [0. 0. 0. 0. 0. 0. 1. 0. 0. 0.]

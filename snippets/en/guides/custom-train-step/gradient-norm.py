# A training step of your own
# From docs/en/guides/custom-train-step.md#gradient-norm

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import scale

x, y = load_diabetes(return_X_y=True)
x, y = scale(x).astype("float32"), scale(y).astype("float32")[:, None]


def build(model_class, optimizer=None):
    keras.utils.set_random_seed(0)
    inputs = keras.Input((10,))
    hidden = keras.layers.Dense(16, activation="relu")(inputs)
    hidden = keras.layers.Dropout(0.2)(hidden)
    model = model_class(inputs, keras.layers.Dense(1)(hidden))
    optimizer = optimizer or keras.optimizers.SGD(0.05)
    model.compile(optimizer=optimizer, loss="mse", metrics=["mae"])
    return model


def apart(one, other):
    pairs = zip(one.get_weights(), other.get_weights())
    return max(np.abs(ours - theirs).max() for ours, theirs in pairs)


class Clipped(keras.Model):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.norm = keras.metrics.Mean(name="gradient_norm")

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        gradients, norm = tf.clip_by_global_norm(gradients, 0.5)
        self.optimizer.apply(gradients, self.trainable_variables)
        self.norm.update_state(norm)
        self.metrics[0].update_state(loss, sample_weight=tf.shape(x)[0])
        return self.compute_metrics(x, y, y_pred)


clipped = build(Clipped)
history = clipped.fit(x, y, epochs=3, verbose=0).history
print("gradient norm:", *(f"{value:.2f}" for value in history["gradient_norm"]))

optimizer = keras.optimizers.SGD(0.05, global_clipnorm=0.5)
by_argument = build(keras.Model, optimizer)
by_argument.fit(x, y, epochs=3, verbose=0)
print(f"global_clipnorm: weights {apart(clipped, by_argument):.4f} apart")

evaluated = clipped.evaluate(x, y, verbose=0, return_dict=True)
print("evaluate:", evaluated["gradient_norm"])

# Output:
# gradient norm: 4.10 2.54 1.75
# global_clipnorm: weights 0.0000 apart
# evaluate: 0.0

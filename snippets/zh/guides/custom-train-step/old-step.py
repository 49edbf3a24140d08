# 自定义训练步
# 出自 docs/zh/guides/custom-train-step.md#old-step

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import scale

x, y = load_diabetes(return_X_y=True)
x, y = scale(x).astype("float32"), scale(y).astype("float32")[:, None]


class OwnStep(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss, sample_weight=tf.shape(x)[0])
        return self.compute_metrics(x, y, y_pred)


def build(model_class, optimizer=None):
    keras.utils.set_random_seed(0)
    inputs = keras.Input((10,))
    hidden = keras.layers.Dense(16, activation="relu")(inputs)
    hidden = keras.layers.Dropout(0.2)(hidden)
    model = model_class(inputs, keras.layers.Dense(1)(hidden))
    optimizer = optimizer or keras.optimizers.SGD(0.05)
    model.compile(optimizer=optimizer, loss="mse", metrics=["mae"])
    return model


built_in = build(keras.Model)
reference = built_in.fit(x, y, epochs=3, verbose=0).history


def apart(one, other):
    pairs = zip(one.get_weights(), other.get_weights())
    return max(np.abs(ours - theirs).max() for ours, theirs in pairs)


model = build(OwnStep)
variables = model.trainable_variables


def gradients_of(x, y):
    with tf.GradientTape() as tape:
        loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=False))
    return tape.gradient(loss, variables)


whole = gradients_of(x[:32], y[:32])
parts = [gradients_of(x[i : i + 8], y[i : i + 8]) for i in range(0, 32, 8)]


class OldStep(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        self.compiled_metrics.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


old = build(OldStep)
history = old.fit(x, y, epochs=3, verbose=0).history
print("reported:", *(f"{value:.4f}" for value in history["loss"]))
print("true:    ", *(f"{value:.4f}" for value in reference["loss"]))
print(f"weights {apart(old, built_in):.5f} apart from the built-in step")

# 输出：
# reported: 0.0287 0.0457 0.0160
# true:     0.9741 0.6427 0.6159
# weights 0.00000 apart from the built-in step
# UserWarning: `model.compiled_loss()` is deprecated. Instead, use `model.compute_loss(x, y, y_pred, sample_weight, training)`.
# UserWarning: `model.compiled_metrics()` is deprecated. Instead, use e.g.:
# ```
# for metric in self.metrics:
#     metric.update_state(y, y_pred)
# ```

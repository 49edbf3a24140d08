# 自定义训练步
# 出自 docs/zh/guides/custom-train-step.md#class-weight-arrives

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


model = build(OwnStep)
history = model.fit(x, y, epochs=3, verbose=0).history
for name, values in history.items():
    pass
built_in = build(keras.Model)
reference = built_in.fit(x, y, epochs=3, verbose=0).history
for name, values in reference.items():
    pass


class Shown(keras.Model):
    def train_step(self, data):
        _, labels, weights = keras.utils.unpack_x_y_sample_weight(data)
        print(labels.numpy(), weights.numpy())
        return {"loss": 0.0}


shown = Shown()
shown.compile(run_eagerly=True)
history = shown.fit(
    x[:4],
    np.array([0, 1, 1, 0]),
    class_weight={1: 5.0},
    shuffle=False,
    verbose=0,
)
try:
    shown.fit(x, y > 0, class_weight={1: 5.0}, sample_weight=y, verbose=0)
except ValueError as error:
    print(error)

# 输出：
# [0 1 1 0] [1. 5. 5. 1.]
# You cannot `class_weight` and `sample_weight` at the same time.

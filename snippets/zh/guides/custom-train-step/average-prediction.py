# 自定义训练步
# 出自 docs/zh/guides/custom-train-step.md#average-prediction

import keras
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


import warnings

inputs = keras.Input((10,))
output = keras.layers.Dense(
    1, kernel_initializer="zeros", bias_initializer="ones"
)
still = OldStep(inputs, output(inputs))
still.compile(optimizer=keras.optimizers.SGD(0.0), loss="mse")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    history = still.fit(x, y, batch_size=442, verbose=0).history
print(f"reported loss   {history['loss'][0]:.4f}")
print(f"mean prediction {still.predict(x, verbose=0).mean():.4f}")
print(f"true loss       {still.evaluate(x, y, verbose=0):.4f}")

# 输出：
# reported loss   1.0000
# mean prediction 1.0000
# true loss       2.0000

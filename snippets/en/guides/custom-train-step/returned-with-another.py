# A training step of your own
# From docs/en/guides/custom-train-step.md#returned-with-another

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


class Returning(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(x=x, y=y, y_pred=self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return {"loss": loss}


class More(Returning):
    def train_step(self, data):
        return {**super().train_step(data), "samples": tf.shape(data[0])[0]}


inputs = keras.Input((10,))
output = keras.layers.Dense(1, kernel_initializer="zeros")
more = More(inputs, output(inputs))
more.compile(optimizer=keras.optimizers.SGD(0.0), loss="mse")
logs = more.fit(x, y, shuffle=False, verbose=0).history
print("fit:", {name: round(float(v[0]), 4) for name, v in logs.items()})
last = more.evaluate(x[416:], y[416:], verbose=0)
print(f"last batch: {last:.4f}, all: {more.evaluate(x, y, verbose=0):.4f}")


class Less(Returning):
    def train_step(self, data):
        x, y = data
        self.compute_metrics(x, y, self(x))
        return super().train_step(data)


for model_class in (Less, Returning):
    fewer = model_class(inputs, output(inputs))
    sgd = keras.optimizers.SGD(0.0)
    fewer.compile(optimizer=sgd, loss="mse", metrics=["mae"])
    try:
        logs = fewer.fit(x, y, shuffle=False, verbose=0).history
        print("less:", {name: round(v[0], 4) for name, v in logs.items()})
    except ValueError as error:
        print("metrics not updated:", error)

# Output:
# fit: {'loss': 0.9787, 'samples': 26.0}
# last batch: 0.9787, all: 1.0000
# less: {'loss': 0.9787}
# metrics not updated: Cannot get result() since the metric has not yet been built.

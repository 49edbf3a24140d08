# A training step of your own
# From docs/en/guides/custom-train-step.md#traced-twice

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


class Counting(OwnStep):
    traced = 0

    def train_step(self, data):
        Counting.traced += 1
        return super().train_step(data)


for metrics in (None, ["mae"]):
    for name in ("sgd", "adam"):
        inputs = keras.Input((10,))
        counting = Counting(inputs, keras.layers.Dense(1)(inputs))
        counting.compile(name, loss="mse", metrics=metrics)
        Counting.traced = 0
        counting.fit(x, y, verbose=0)
        print(f"metrics {metrics}, {name}: traced {Counting.traced} times")

# Output:
# metrics None, sgd: traced 1 times
# metrics None, adam: traced 2 times
# metrics ['mae'], sgd: traced 2 times
# metrics ['mae'], adam: traced 2 times

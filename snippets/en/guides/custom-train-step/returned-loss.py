# A training step of your own
# From docs/en/guides/custom-train-step.md#returned-loss

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


inputs = keras.Input((10,))
output = keras.layers.Dense(1, kernel_initializer="zeros")
returning = Returning(inputs, output(inputs))
returning.compile(optimizer="sgd", loss="mse")
print("fit:", returning.fit(x, y, shuffle=False, verbose=0).history)
print(f"evaluate: {returning.evaluate(x, y, verbose=0):.2f}")

# Output:
# fit: {'loss': [0.0]}
# evaluate: 0.63

# A training step of your own
# From docs/en/guides/custom-train-step.md#equal-to-fit

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


built_in = build(keras.Model)
reference = built_in.fit(x, y, epochs=3, verbose=0).history
for name, values in reference.items():
    print(f"{name:5}", *(f"{value:.4f}" for value in values))


def apart(one, other):
    pairs = zip(one.get_weights(), other.get_weights())
    return max(np.abs(ours - theirs).max() for ours, theirs in pairs)


print(f"weights at most {apart(model, built_in):.5f} apart")

# Output:
# loss  0.9741 0.6427 0.6159
# mae   0.7841 0.6553 0.6428
# weights at most 0.00000 apart

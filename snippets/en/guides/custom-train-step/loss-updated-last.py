# A training step of your own
# From docs/en/guides/custom-train-step.md#loss-updated-last

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


class LossLast(OwnStep):
    def train_step(self, data):
        x, y = data
        y_pred = self(x, training=True)
        logs = self.compute_metrics(x, y, y_pred)
        loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        self.metrics[0].update_state(loss, sample_weight=tf.shape(x)[0])
        return logs


def losses(model_class):
    seen = []
    watch = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: seen.append(logs["loss"])
    )
    model = build(model_class, keras.optimizers.SGD(0.0))
    model.fit(x, y, batch_size=148, shuffle=False, verbose=0, callbacks=[watch])
    return *seen, model.history.history["loss"][0]


print("             batches              epoch")
for model_class in (OwnStep, LossLast):
    values = "".join(f"{value:7.3f}" for value in losses(model_class))
    print(f"{model_class.__name__:10} {values}")

# Output:
#              batches              epoch
# OwnStep      1.935  2.236  2.277  2.277
# LossLast     0.000  1.935  2.236  2.277

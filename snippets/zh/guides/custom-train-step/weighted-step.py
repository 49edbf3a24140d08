# 自定义训练步
# 出自 docs/zh/guides/custom-train-step.md#weighted-step

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


weights = np.where(y[:, 0] > 1, 5.0, 1.0)


class WeightedStep(keras.Model):
    def train_step(self, data):
        x, y, sample_weight = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(
                x=x, y=y, y_pred=y_pred, sample_weight=sample_weight
            )
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss, sample_weight=tf.shape(x)[0])
        return self.compute_metrics(x, y, y_pred, sample_weight)


for model_class in (keras.Model, WeightedStep):
    candidate = build(model_class)
    with_weights = candidate.fit(x, y, sample_weight=weights, verbose=0)
    without = candidate.fit(x, y, verbose=0)
    values = with_weights.history["loss"] + without.history["loss"]
    print(f"{model_class.__name__:12}", *(f"{value:.4f}" for value in values))

# 输出：
# Model        1.9051 0.6297
# WeightedStep 1.9051 0.6297

# 自定义训练步
# 出自 docs/zh/guides/custom-train-step.md#own-units

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


target = load_diabetes().target
mean, deviation = target.mean(), target.std()


class InUnits(OwnStep):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.error = keras.metrics.MeanAbsoluteError(name="error_in_units")

    def test_step(self, data):
        x, y, _ = keras.utils.unpack_x_y_sample_weight(data)
        y_pred = self(x, training=False)
        loss = self.compute_loss(x=x, y=y, y_pred=y_pred, training=False)
        self.metrics[0].update_state(loss, sample_weight=tf.shape(x)[0])
        self.error.update_state(y * deviation, y_pred * deviation)
        return self.compute_metrics(x, y, y_pred)

    def predict_step(self, data):
        x, _, _ = keras.utils.unpack_x_y_sample_weight(data)
        return self(x, training=False) * deviation + mean


in_units = build(InUnits)
in_units.fit(x, y, epochs=20, verbose=0)
result = in_units.evaluate(x, y, verbose=0, return_dict=True)
predictions = in_units.predict(x, verbose=0)[:, 0]
by_hand = np.abs(predictions - target).mean()
print("reported by evaluate:", sorted(result))
print(f"error_in_units       {result['error_in_units']:.1f}")
print(f"of the predictions   {by_hand:.1f}")
print(f"targets              {target.min()} to {target.max()}")

# 输出：
# reported by evaluate: ['error_in_units', 'loss', 'mae']
# error_in_units       42.0
# of the predictions   42.0
# targets              25.0 to 346.0

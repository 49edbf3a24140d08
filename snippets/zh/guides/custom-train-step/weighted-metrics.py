# 自定义训练步
# 出自 docs/zh/guides/custom-train-step.md#weighted-metrics

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import scale

x, y = load_diabetes(return_X_y=True)
x, y = scale(x).astype("float32"), scale(y).astype("float32")[:, None]
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


inputs = keras.Input((10,))
output = keras.layers.Dense(1, kernel_initializer="zeros")
judged = WeightedStep(inputs, output(inputs))
judged.compile(
    keras.optimizers.SGD(0.0),
    loss="mse",
    metrics=["mae"],
    weighted_metrics=["mse"],
)
judged.fit(x, y, sample_weight=weights, verbose=0)
for name, values in judged.history.history.items():
    print(f"{name:4} {values[0]:.4f}")
print(f"mean |y|, not weighted {np.abs(y).mean():.4f}")
weighted = np.average(y[:, 0] ** 2, weights=weights)
print(f"mean y², weighted      {weighted:.4f}")

# 输出：
# loss 3.0306
# mae  0.8540
# mse  1.6537
# mean |y|, not weighted 0.8540
# mean y², weighted      1.6537

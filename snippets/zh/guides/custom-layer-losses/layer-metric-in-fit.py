# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#layer-metric-in-fit

import keras
from keras import layers, ops
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


class ActivationMean(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.mean = keras.metrics.Mean(name="activation_mean")

    def call(self, inputs):
        self.mean.update_state(inputs)
        return inputs


monitor = ActivationMean()
monitor(ops.ones((2, 3)))
monitor(ops.full((2, 3), 3.0))

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(8, activation="relu"),
        monitor,
        layers.Dense(10),
    ]
)
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
history = model.fit(x, y, epochs=2, validation_split=0.2, verbose=0)
print(sorted(history.history))

# 输出：
# ['activation_mean', 'loss', 'val_activation_mean', 'val_loss']

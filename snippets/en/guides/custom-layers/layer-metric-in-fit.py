# Custom layers
# From docs/en/guides/custom-layers.md#layer-metric-in-fit

import keras
from sklearn.datasets import load_iris
from keras import layers

keras.utils.set_random_seed(0)
iris = load_iris()


class ActivationMean(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.mean = keras.metrics.Mean(name="activation_mean")

    def call(self, inputs):
        self.mean.update_state(inputs)
        return inputs


monitor = ActivationMean()
monitor(keras.ops.ones((2, 3)))
monitor(keras.ops.full((2, 3), 3.0))

model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, activation="relu"),
        monitor,
        layers.Dense(3),
    ]
)
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
history = model.fit(iris.data, iris.target, epochs=2, verbose=0)
print(sorted(history.history))

# Output:
# ['activation_mean', 'loss']

# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#one-metric-name

import keras
from keras import layers
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


model = keras.Sequential([keras.Input((64,)), ActivationMean(), ActivationMean()])
model.compile(loss="mse")
print(model.evaluate(x, x, verbose=0, return_dict=True).keys())

# Output:
# dict_keys(['activation_mean', 'loss'])

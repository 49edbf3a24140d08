# Custom models
# From docs/en/guides/custom-models.md#block-in-a-subclass

import keras
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
iris = load_iris()


@keras.saving.register_keras_serializable(package="guide")
class Block(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.dense = keras.layers.Dense(units)

    def call(self, inputs):
        return keras.ops.relu(self.dense(inputs))


import warnings


@keras.saving.register_keras_serializable(package="guide")
class Around(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.block = Block(8)

    def call(self, inputs):
        return self.block(inputs)


around = Around()
around(iris.data)
around.save("around.keras")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    found = keras.models.load_model("around.keras")
print("warnings:", len(caught), "weights:", len(found.weights))

# Output:
# warnings: 0 weights: 2

# Custom models
# From docs/en/guides/custom-models.md#block-in-a-subclass

import keras
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
iris = load_iris()


class Without(keras.Model):
    def __init__(self):
        super().__init__()
        self.norm = keras.layers.BatchNormalization(momentum=0.9)
        self.classify = keras.layers.Dense(3, activation="softmax")

    def call(self, inputs):
        return self.classify(self.norm(inputs))


class With(Without):
    def call(self, inputs, training=False):
        return self.classify(self.norm(inputs))


keras.utils.set_random_seed(0)
for kind in (Without, With):
    network = kind()
    network.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    network.fit(iris.data, iris.target, epochs=10, verbose=0)
    average = network.norm.moving_mean.numpy()
    text = " ".join(f"{value:4.1f}" for value in average)
text = " ".join(f"{value:4.1f}" for value in iris.data.mean(axis=0))


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

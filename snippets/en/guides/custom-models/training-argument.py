# Custom models
# From docs/en/guides/custom-models.md#training-argument

import keras
import numpy as np
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
    mean = iris.data.mean(axis=0)
    print(f"{kind.__name__} the argument:")
    print("  the averages are still zero:", not average.any())
    print("  near the mean of the data:", np.allclose(average, mean, atol=0.5))

# Output:
# Without the argument:
#   the averages are still zero: True
#   near the mean of the data: False
# With the argument:
#   the averages are still zero: False
#   near the mean of the data: True

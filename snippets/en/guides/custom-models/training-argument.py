# Custom models
# From docs/en/guides/custom-models.md#training-argument

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
    print(f"{kind.__name__:7} the argument: {text}")
text = " ".join(f"{value:4.1f}" for value in iris.data.mean(axis=0))
print(f"mean of the data:     {text}")

# Output:
# Without the argument:  0.0  0.0  0.0  0.0
# With    the argument:  5.8  3.1  3.7  1.2
# mean of the data:      5.8  3.1  3.8  1.2

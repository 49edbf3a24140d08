# Custom models
# From docs/en/guides/custom-models.md#custom-objects

import keras
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
iris = load_iris()


class Unregistered(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


unregistered = Unregistered()
unregistered(iris.data)
unregistered.save("unregistered.keras")
try:
    keras.models.load_model("unregistered.keras")
except TypeError as error:
    pass

found = keras.models.load_model(
    "unregistered.keras", custom_objects={"Unregistered": Unregistered}
)
print(type(found).__name__, len(found.weights))

# Output:
# Unregistered 2

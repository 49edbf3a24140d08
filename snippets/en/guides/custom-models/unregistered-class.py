# Custom models
# From docs/en/guides/custom-models.md#unregistered-class

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
    print(str(error).split(" If they")[0].replace(" are ", "\nare "))

# Output:
# Could not locate class 'Unregistered'. Make sure custom classes and functions
# are decorated with `@keras.saving.register_keras_serializable()`.

# Custom models
# From docs/en/guides/custom-models.md#children-not-built

import keras
import numpy as np
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


stack = keras.Sequential([keras.Input((4,)), Block(8, name="block")])
stack.save("block.keras")
found = keras.models.load_model("block.keras")
before = stack.predict(iris.data, verbose=0)
apart = np.abs(before - found.predict(iris.data, verbose=0)).max()
print(f"weights: {len(found.weights)}, largest difference: {apart:.4f}")

# Output:
# weights: 2, largest difference: 0.0000
# UserWarning: `build()` was called on layer 'block', however the layer does not have a `build()` method implemented and it looks like it has unbuilt state. This will cause the layer to be marked as built, despite not being actually built, which may cause failures down the line. Make sure to implement a proper `build()` method.

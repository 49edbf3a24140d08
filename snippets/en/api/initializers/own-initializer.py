# Initializers
# From docs/en/api/initializers.md#own-initializer

import keras
import numpy as np
from keras import initializers, layers, ops


@keras.saving.register_keras_serializable(package="guide")
class Stripes(initializers.Initializer):
    def __init__(self, value=1.0):
        self.value = value

    def __call__(self, shape, dtype=None):
        signs = np.where(np.arange(shape[-1]) % 2 == 0, 1.0, -1.0)
        return ops.cast(np.broadcast_to(self.value * signs, shape), dtype or "float32")

    def get_config(self):
        return {"value": self.value}


striped = keras.Sequential([keras.Input((2,))])
striped.add(layers.Dense(3, kernel_initializer=Stripes(0.5)))
print(initializers.serialize(Stripes(0.5)))
striped.save("striped.keras")
loaded = keras.models.load_model("striped.keras")
print(loaded.layers[0].kernel_initializer.value, loaded.layers[0].kernel.numpy().tolist())
print(Stripes(0.5).clone()((1, 4)).numpy(), Stripes.from_config({"value": 2.0}).value)
try:
    initializers.Initializer()((2, 2))
except NotImplementedError as error:
    print(error)

# Output:
# {'module': None, 'class_name': 'Stripes', 'config': {'value': 0.5}, 'registered_name': 'guide>Stripes'}
# 0.5 [[0.5, -0.5, 0.5], [0.5, -0.5, 0.5]]
# [[ 0.5 -0.5  0.5 -0.5]] 2.0
# Initializer subclasses must implement the `__call__()` method.

# Activations
# From docs/en/api/activations.md#own-activation

import keras
import numpy as np
from keras import activations, layers, ops

x = np.array([[-2.0, -1.0, 0.0, 1.0, 2.0]], dtype="float32")
kernel = {"kernel_initializer": "identity", "use_bias": False}


@keras.saving.register_keras_serializable(package="guide")
def squared_relu(x):
    return ops.square(ops.relu(x))


model = keras.Sequential(
    [keras.Input((5,)), layers.Dense(5, activation=squared_relu, **kernel)]
)
print(model(x).numpy())
print(activations.serialize(squared_relu))
model.save("squared.keras")
print(keras.models.load_model("squared.keras")(x).numpy())

# Output:
# [[0. 0. 0. 1. 4.]]
# {'module': 'builtins', 'class_name': 'function', 'config': 'guide>squared_relu', 'registered_name': 'function'}
# [[0. 0. 0. 1. 4.]]

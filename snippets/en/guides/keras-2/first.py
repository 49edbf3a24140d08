# Files and code of Keras 2
# From docs/en/guides/keras-2.md#first

import warnings

import keras
import numpy as np
import tf_keras


def saved_by_keras_2(model, name):
    with warnings.catch_warnings():  # Keras 2 itself warns of .h5
        warnings.simplefilter("ignore")
        model.save(name)
    return model


def old_dense():
    first = tf_keras.layers.Dense(4, "relu", kernel_initializer="ones")
    last = tf_keras.layers.Dense(1, kernel_initializer="ones")
    model = tf_keras.Sequential([tf_keras.Input((3,)), first, last])
    model.compile("adam", loss="mse", metrics=["mae"])
    return model


old = saved_by_keras_2(old_dense(), "old.h5")
model = keras.models.load_model("old.h5", compile=False)
model.compile("adam", loss="mse", metrics=["mae"])
x = np.arange(6.0).reshape(2, 3)
print("Keras 2:", old(x).numpy().ravel())
print("Keras 3:", model(x).numpy().ravel())
model.save("today.keras")

# Output:
# Keras 2: [12. 48.]
# Keras 3: [12. 48.]

# Files and code of Keras 2
# From docs/en/guides/keras-2.md#compiled

import warnings
import keras
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

saved_by_keras_2(old_dense(), "old.h5")
try:
    keras.models.load_model("old.h5")
except ValueError as error:
    print(error)

# Output:
# Could not deserialize 'keras.metrics.mse' because it is not a KerasSaveable subclass

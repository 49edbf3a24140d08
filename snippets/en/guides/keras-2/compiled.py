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


losses = {
    "'mse'": "mse",
    "MeanSquaredError()": tf_keras.losses.MeanSquaredError(),
    "'mean_squared_error'": "mean_squared_error",
    "'binary_crossentropy'": "binary_crossentropy",
}
for name, loss in losses.items():
    compiled = old_dense()
    compiled.compile("adam", loss=loss, metrics=["mae"])
    saved_by_keras_2(compiled, "compiled.h5")
    try:
        loaded = keras.models.load_model("compiled.h5")
        print(f"{name}: loads, with {type(loaded.optimizer).__name__}")
    except (TypeError, ValueError) as error:
        print(f"{name}: {str(error).split('. ')[0]}")

# Output:
# 'mse': Could not deserialize 'keras.metrics.mse' because it is not a KerasSaveable subclass
# MeanSquaredError(): <class 'keras.src.losses.losses.MeanSquaredError'> could not be deserialized properly
# 'mean_squared_error': loads, with Adam
# 'binary_crossentropy': loads, with Adam

# Files and code of Keras 2
# From docs/en/guides/keras-2.md#normalization

import warnings
import keras
import numpy as np
import tf_keras


def saved_by_keras_2(model, name):
    with warnings.catch_warnings():  # Keras 2 itself warns of .h5
        warnings.simplefilter("ignore")
        model.save(name)
    return model


def chain(shape, *layers):
    return tf_keras.Sequential([tf_keras.Input(shape), *layers])


def today_chain(shape, *layers):
    return keras.Sequential([keras.Input(shape), *layers])


adapted = tf_keras.layers.Normalization()
adapted.adapt(np.array([[1.0], [3.0]]))
before = saved_by_keras_2(chain((1,), adapted), "normalized.h5")
five = np.array([[5.0]])
print("Keras 2:     ", before(five).numpy())
today = today_chain((1,), keras.layers.Normalization())
today.set_weights(before.get_weights())
print("set_weights: ", today(five).numpy())
today.load_weights("normalized.h5")
print("load_weights:", today(five).numpy())

# Output:
# Keras 2:      [[3.]]
# set_weights:  [[5.]]
# load_weights: [[3.]]

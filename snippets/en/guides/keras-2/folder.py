# Files and code of Keras 2
# From docs/en/guides/keras-2.md#folder

import warnings
import keras
import numpy as np
import tf_keras


def functional():
    inputs = tf_keras.Input((3,))
    return tf_keras.Model(inputs, tf_keras.layers.Dense(1)(inputs))


before = functional()
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    before.save("folder", save_format="tf")
x = np.ones((1, 3), "float32")
back = tf_keras.models.load_model("folder")
layer = keras.layers.TFSMLayer("folder", call_endpoint="serving_default")
[answers] = layer(x).values()
for name, found in {"tf_keras": back(x), "TFSMLayer": answers}.items():
    print(f"{name}: apart by {np.abs(found - before(x)).max():.4f}")

# Output:
# tf_keras: apart by 0.0000
# TFSMLayer: apart by 0.0000

# Train with fit
# From docs/en/guides/fit.md#jit-compile-auto

import keras
import tensorflow as tf

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", loss="mse")
gpus = len(tf.config.list_physical_devices("GPU"))
print("GPUs:", gpus, "compiled with XLA:", model.jit_compile)

# Output:
# GPUs: 0 compiled with XLA: False

# Optimizers
# From docs/en/guides/optimizers.md#forgotten-compile

import keras
import numpy as np

ones = np.ones((4, 1))


def small_model(name):
    base = keras.layers.Dense(2, name="base")
    head = keras.layers.Dense(1, name="head")
    return keras.Sequential([keras.Input((1,)), base, head], name=name)


def moved(trainable_first, trainable_then, compile_again):
    model = small_model("model")
    layer = model.layers[0]
    layer.trainable = trainable_first
    model.compile("sgd", loss="mse")
    model.fit(ones, ones, verbose=0)
    layer.trainable = trainable_then
    if compile_again:
        model.compile("sgd", loss="mse")
    before = layer.kernel.numpy()
    model.fit(ones, ones, verbose=0)
    return not np.array_equal(before, layer.kernel.numpy())


keras.utils.set_random_seed(0)
for compile_again in (False, True):
    print("compile again:", compile_again)
    print("  thawed layer learns:", moved(False, True, compile_again))
    print("  frozen layer learns:", moved(True, False, compile_again))

# Output:
# compile again: False
#   thawed layer learns: False
#   frozen layer learns: True
# compile again: True
#   thawed layer learns: True
#   frozen layer learns: False

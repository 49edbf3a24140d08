# Adam and its kin
# From docs/en/api/optimizers/adaptive.md#adaptive-first

import keras
import numpy as np
from keras import optimizers
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x, y = x / x.std(axis=0), (y - y.mean()) / y.std()


def network():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, activation="relu", name="hidden")
    head = keras.layers.Dense(1, name="head")
    return keras.Sequential([keras.Input((10,)), hidden, head], name="network")


for optimizer in [
    "adam",
    optimizers.Adam(0.01),
    optimizers.Muon(0.01),
]:
    model = network()
    model.compile(optimizer, loss="mse")
    history = model.fit(x, y, epochs=5, verbose=0).history["loss"]
    name = type(model.optimizer).__name__
    rate = float(model.optimizer.learning_rate)
    told = f"loss {history[0]:.2f} to {history[-1]:.2f}"
    print(f"{name:4} rate {rate:.3f}: {told}")

# Output:
# Adam rate 0.001: loss 1.47 to 0.77
# Adam rate 0.010: loss 0.83 to 0.46
# Muon rate 0.010: loss 1.26 to 0.51

# Find what is wrong
# From docs/en/guides/debugging.md#log-fixed

import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16


def ranges(model, data):
    lines = ["layer       lowest  highest  zeros  bad"]
    for layer in model.layers:
        data = layer(data)
        values = data.numpy()
        low, high = values.min(), values.max()
        zeros = np.mean(values == 0)
        bad = values.size - np.isfinite(values).sum()
        lines.append(f"{layer.name:8}{low:10.3g}{high:9.3g}{zeros:7.0%}{bad:5}")
    return "\n".join(lines)


class SafeLog(keras.layers.Layer):
    def call(self, inputs):
        return keras.ops.log(inputs + 1e-6)


keras.utils.set_random_seed(0)
hidden = keras.layers.Dense(32, activation="relu", name="hidden")
layers = [hidden, SafeLog(name="log"), keras.layers.Dense(10, name="logits")]
fixed = keras.Sequential([keras.Input((64,)), *layers])
print(ranges(fixed, images[:8]))

# Output:
# layer       lowest  highest  zeros  bad
# hidden           0     1.36    68%    0
# log          -13.8    0.309     0%    0
# logits         -17     26.8     0%    0

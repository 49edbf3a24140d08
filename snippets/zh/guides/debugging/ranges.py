# 排查问题
# 出自 docs/zh/guides/debugging.md#ranges

import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


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


keras.utils.set_random_seed(0)
print(ranges(classifier(), images[:8]))

# 输出：
# layer       lowest  highest  zeros  bad
# hidden           0     1.36    68%    0
# logits      -0.553    0.394     0%    0

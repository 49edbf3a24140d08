# Embedding and masks
# From docs/en/api/layers/embedding.md#sample-weights

import keras
import numpy as np
from keras import layers

x = np.array([[[1.0], [2], [0], [0]], [[5.0], [0], [0], [0]]])
y = np.array([[[2.0], [2], [9], [9]], [[8.0], [9], [9], [9]]])


def make(*more, **compiled):
    as_it_is = {"kernel_initializer": "ones", "use_bias": False}
    dense = layers.Dense(1, **as_it_is)
    model = keras.Sequential([keras.Input(x.shape[1:]), *more, dense])
    model.compile("sgd", "mse", **compiled)
    return model


x, y = x[:, :2], y[:, :2]
weights = np.array([1.0, 3.0])
model = make(layers.Masking())
print(model.evaluate(x, y, sample_weight=weights, verbose=0), "(samples,)")
model = make(layers.Masking())
column = weights[:, None]
print(model.evaluate(x, y, sample_weight=column, verbose=0), "(samples, 1)")
squares, counts = (x - y)[:, :, 0] ** 2, x[:, :, 0] != 0
for name, weighted in [
    ("steps", squares * weights),
    ("samples", squares * column),
]:
    print(f"by hand, weights for {name}: {weighted[counts].sum() / 3:.4f}")

# Output:
# 3.3333332538604736 (samples,)
# 9.333333015441895 (samples, 1)
# by hand, weights for steps: 3.3333
# by hand, weights for samples: 9.3333

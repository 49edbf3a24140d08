# Embedding and masks
# From docs/en/api/layers/embedding.md#loss

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


with_mask = make(layers.Masking(), metrics=["mae"])
print(with_mask.evaluate(x, y, verbose=0, return_dict=True))
squares = (x - y)[:, :, 0] ** 2
counts = x[:, :, 0] != 0
print("by hand:", squares[counts].sum() / counts.sum())
print("no mask:", make().evaluate(x, y, verbose=0))
print("by hand:", squares.mean())

# Output:
# {'loss': 3.3333332538604736, 'mae': 1.3333333730697632}
# by hand: 3.3333333333333335
# no mask: 51.875
# by hand: 51.875

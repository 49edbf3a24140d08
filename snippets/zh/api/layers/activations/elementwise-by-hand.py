# 激活层
# 出自 docs/zh/api/layers/activations.md#elementwise-by-hand

import keras
import numpy as np
from keras import layers

x = np.array([[-3.0, -1.0, 0.0, 0.5, 2.0, 8.0]], dtype="float32")


def show(name, values):
    print(f"{name:22}", *(f"{value + 0.0:6.2f}" for value in np.ravel(values)))


def compare(layer, by_hand):
    show(type(layer).__name__, layer(x))
    show("  by hand", by_hand(x))
    np.testing.assert_allclose(layer(x), by_hand(x), rtol=1e-5)


show("x", x)
compare(layers.ReLU(), lambda x: np.maximum(x, 0))
compare(layers.LeakyReLU(), lambda x: np.where(x > 0, x, 0.3 * x))
compare(layers.ELU(), lambda x: np.where(x > 0, x, np.exp(x) - 1))
compare(layers.PReLU(), lambda x: np.where(x > 0, x, 0.0 * x))
half = keras.initializers.Constant(0.5)
compare(layers.PReLU(half), lambda x: np.where(x > 0, x, 0.5 * x))

# 输出：
# x                       -3.00  -1.00   0.00   0.50   2.00   8.00
# ReLU                     0.00   0.00   0.00   0.50   2.00   8.00
#   by hand                0.00   0.00   0.00   0.50   2.00   8.00
# LeakyReLU               -0.90  -0.30   0.00   0.50   2.00   8.00
#   by hand               -0.90  -0.30   0.00   0.50   2.00   8.00
# ELU                     -0.95  -0.63   0.00   0.50   2.00   8.00
#   by hand               -0.95  -0.63   0.00   0.50   2.00   8.00
# PReLU                    0.00   0.00   0.00   0.50   2.00   8.00
#   by hand                0.00   0.00   0.00   0.50   2.00   8.00
# PReLU                   -1.50  -0.50   0.00   0.50   2.00   8.00
#   by hand               -1.50  -0.50   0.00   0.50   2.00   8.00

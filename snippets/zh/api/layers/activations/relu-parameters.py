# 激活层
# 出自 docs/zh/api/layers/activations.md#relu-parameters

from contextlib import redirect_stdout
from io import StringIO
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


with redirect_stdout(StringIO()):
    show("x", x)
    compare(layers.ReLU(), lambda x: np.maximum(x, 0))
    compare(layers.LeakyReLU(), lambda x: np.where(x > 0, x, 0.3 * x))
    compare(layers.ELU(), lambda x: np.where(x > 0, x, np.exp(x) - 1))
    compare(layers.PReLU(), lambda x: np.where(x > 0, x, 0.0 * x))
    half = keras.initializers.Constant(0.5)
    compare(layers.PReLU(half), lambda x: np.where(x > 0, x, 0.5 * x))

show("x", x)
show("max_value=6", layers.ReLU(max_value=6)(x))
show("negative_slope=0.1", layers.ReLU(negative_slope=0.1)(x))
show("threshold=1", layers.ReLU(threshold=1.0)(x))
show("all three", layers.ReLU(6, 0.1, 1.0)(x))
show("  by hand", np.where(x >= 1, np.minimum(x, 6), 0.1 * (x - 1)))

# 输出：
# x                       -3.00  -1.00   0.00   0.50   2.00   8.00
# max_value=6              0.00   0.00   0.00   0.50   2.00   6.00
# negative_slope=0.1      -0.30  -0.10   0.00   0.50   2.00   8.00
# threshold=1              0.00   0.00   0.00   0.00   2.00   8.00
# all three               -0.40  -0.20  -0.10  -0.05   2.00   6.00
#   by hand               -0.40  -0.20  -0.10  -0.05   2.00   6.00

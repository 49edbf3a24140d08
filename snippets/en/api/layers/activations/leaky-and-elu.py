# Activation layers
# From docs/en/api/layers/activations.md#leaky-and-elu

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
with redirect_stdout(StringIO()):
    show("x", x)
    show("max_value=6", layers.ReLU(max_value=6)(x))
    show("negative_slope=0.1", layers.ReLU(negative_slope=0.1)(x))
    show("threshold=1", layers.ReLU(threshold=1.0)(x))
    show("all three", layers.ReLU(6, 0.1, 1.0)(x))
    show("  by hand", np.where(x >= 1, np.minimum(x, 6), 0.1 * (x - 1)))

show("x", x)
show("LeakyReLU(0.01)", layers.LeakyReLU(0.01)(x))
show("LeakyReLU(alpha=0.01)", layers.LeakyReLU(alpha=0.01)(x))
show("ELU(alpha=2)", layers.ELU(alpha=2.0)(x))
show("  by hand", np.where(x > 0, x, 2 * (np.exp(x) - 1)))
show("ELU(alpha=-2)", layers.ELU(alpha=-2.0)(x))

# Output:
# x                       -3.00  -1.00   0.00   0.50   2.00   8.00
# LeakyReLU(0.01)         -0.03  -0.01   0.00   0.50   2.00   8.00
# LeakyReLU(alpha=0.01)   -0.03  -0.01   0.00   0.50   2.00   8.00
# ELU(alpha=2)            -1.90  -1.26   0.00   0.50   2.00   8.00
#   by hand               -1.90  -1.26   0.00   0.50   2.00   8.00
# ELU(alpha=-2)            1.90   1.26   0.00   0.50   2.00   8.00
# UserWarning: Argument `alpha` is deprecated. Use `negative_slope` instead.

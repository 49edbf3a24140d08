# Activations
# From docs/en/api/activations.md#smooth-by-hand

import numpy as np
from keras import activations, ops

numbers = np.array([-2, -1, 0, 1, 2], dtype="float32")
grid = np.linspace(-5, 5, 1001, dtype="float32")


def show(name, values):
    print(f"{name:15}", *(f"{value + 0.0:7.3f}" for value in values))


def compare(by_hand):
    show("x", [-2, -1, 0, 1, 2])
    for function, formula in by_hand.items():
        show(function.__name__, ops.convert_to_numpy(function(numbers)))
        show("  by hand", formula(numbers))
        ours, theirs = formula(grid), ops.convert_to_numpy(function(grid))
        np.testing.assert_allclose(theirs, ours, rtol=1e-4, atol=1e-5)


from math import pi, sqrt

from scipy.special import erf


def softplus(x):
    return np.log(1 + np.exp(x))


def elu(x):
    return np.where(x > 0, x, np.exp(np.minimum(x, 0)) - 1)


compare(
    {
        activations.elu: elu,
        activations.celu: elu,
        activations.selu: lambda x: (
            1.0507010 * np.where(x > 0, x, 1.6732632 * elu(x))
        ),
        activations.softplus: softplus,
        activations.squareplus: lambda x: (x + np.sqrt(x**2 + 4)) / 2,
        activations.sparse_plus: lambda x: np.where(
            x <= -1, 0, np.where(x < 1, (x + 1) ** 2 / 4, x)
        ),
        activations.gelu: lambda x: x * (1 + erf(x / sqrt(2))) / 2,
        activations.silu: lambda x: x / (1 + np.exp(-x)),
        activations.hard_silu: lambda x: x * np.clip(x / 6 + 0.5, 0, 1),
        activations.mish: lambda x: x * np.tanh(softplus(x)),
    }
)

# Output:
# x                -2.000  -1.000   0.000   1.000   2.000
# elu              -0.865  -0.632   0.000   1.000   2.000
#   by hand        -0.865  -0.632   0.000   1.000   2.000
# celu             -0.865  -0.632   0.000   1.000   2.000
#   by hand        -0.865  -0.632   0.000   1.000   2.000
# selu             -1.520  -1.111   0.000   1.051   2.101
#   by hand        -1.520  -1.111   0.000   1.051   2.101
# softplus          0.127   0.313   0.693   1.313   2.127
#   by hand         0.127   0.313   0.693   1.313   2.127
# squareplus        0.414   0.618   1.000   1.618   2.414
#   by hand         0.414   0.618   1.000   1.618   2.414
# sparse_plus       0.000   0.000   0.250   1.000   2.000
#   by hand         0.000   0.000   0.250   1.000   2.000
# gelu             -0.046  -0.159   0.000   0.841   1.954
#   by hand        -0.046  -0.159   0.000   0.841   1.954
# silu             -0.238  -0.269   0.000   0.731   1.762
#   by hand        -0.238  -0.269   0.000   0.731   1.762
# hard_silu        -0.333  -0.333   0.000   0.667   1.667
#   by hand        -0.333  -0.333   0.000   0.667   1.667
# mish             -0.253  -0.303   0.000   0.865   1.944
#   by hand        -0.253  -0.303   0.000   0.865   1.944

# Activations
# From docs/en/api/activations.md#bounded-by-hand

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


compare(
    {
        activations.sigmoid: lambda x: 1 / (1 + np.exp(-x)),
        activations.log_sigmoid: lambda x: -np.log(1 + np.exp(-x)),
        activations.tanh: lambda x: (
            (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
        ),
        activations.softsign: lambda x: x / (1 + abs(x)),
        activations.tanh_shrink: lambda x: x - np.tanh(x),
        activations.exponential: np.exp,
    }
)

# Output:
# x                -2.000  -1.000   0.000   1.000   2.000
# sigmoid           0.119   0.269   0.500   0.731   0.881
#   by hand         0.119   0.269   0.500   0.731   0.881
# log_sigmoid      -2.127  -1.313  -0.693  -0.313  -0.127
#   by hand        -2.127  -1.313  -0.693  -0.313  -0.127
# tanh             -0.964  -0.762   0.000   0.762   0.964
#   by hand        -0.964  -0.762   0.000   0.762   0.964
# softsign         -0.667  -0.500   0.000   0.500   0.667
#   by hand        -0.667  -0.500   0.000   0.500   0.667
# tanh_shrink      -1.036  -0.238   0.000   0.238   1.036
#   by hand        -1.036  -0.238   0.000   0.238   1.036
# exponential       0.135   0.368   1.000   2.718   7.389
#   by hand         0.135   0.368   1.000   2.718   7.389

# 激活函数
# 出自 docs/zh/api/activations.md#straight-by-hand

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
        activations.relu: lambda x: np.maximum(x, 0),
        activations.relu6: lambda x: np.clip(x, 0, 6),
        activations.leaky_relu: lambda x: np.where(x > 0, x, 0.2 * x),
        activations.hard_tanh: lambda x: np.clip(x, -1, 1),
        activations.hard_sigmoid: lambda x: np.clip(x / 6 + 0.5, 0, 1),
        activations.sparse_sigmoid: lambda x: np.clip((x + 1) / 2, 0, 1),
        activations.hard_shrink: lambda x: np.where(abs(x) > 0.5, x, 0),
        activations.soft_shrink: lambda x: (
            np.sign(x) * np.maximum(abs(x) - 0.5, 0)
        ),
        activations.linear: lambda x: x,
    }
)

# 输出：
# x                -2.000  -1.000   0.000   1.000   2.000
# relu              0.000   0.000   0.000   1.000   2.000
#   by hand         0.000   0.000   0.000   1.000   2.000
# relu6             0.000   0.000   0.000   1.000   2.000
#   by hand         0.000   0.000   0.000   1.000   2.000
# leaky_relu       -0.400  -0.200   0.000   1.000   2.000
#   by hand        -0.400  -0.200   0.000   1.000   2.000
# hard_tanh        -1.000  -1.000   0.000   1.000   1.000
#   by hand        -1.000  -1.000   0.000   1.000   1.000
# hard_sigmoid      0.167   0.333   0.500   0.667   0.833
#   by hand         0.167   0.333   0.500   0.667   0.833
# sparse_sigmoid    0.000   0.000   0.500   1.000   1.000
#   by hand         0.000   0.000   0.500   1.000   1.000
# hard_shrink      -2.000  -1.000   0.000   1.000   2.000
#   by hand        -2.000  -1.000   0.000   1.000   2.000
# soft_shrink      -1.500  -0.500   0.000   0.500   1.500
#   by hand        -1.500  -0.500   0.000   0.500   1.500
# linear           -2.000  -1.000   0.000   1.000   2.000
#   by hand        -2.000  -1.000   0.000   1.000   2.000

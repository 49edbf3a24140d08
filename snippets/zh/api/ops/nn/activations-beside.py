# 构成层的运算
# 出自 docs/zh/api/ops/nn.md#activations-beside

import numpy as np
from keras import activations, ops

numbers = np.array([-2.0, -1.0, 0.0, 1.0, 2.0], dtype="float32")
exact = activations.gelu(numbers)
for function, named in [
    (ops.relu, activations.relu),
    (ops.relu6, activations.relu6),
    (ops.leaky_relu, activations.leaky_relu),
    (ops.elu, activations.elu),
    (ops.celu, activations.celu),
    (ops.selu, activations.selu),
    (ops.silu, activations.silu),
    (ops.sigmoid, activations.sigmoid),
    (ops.hard_sigmoid, activations.hard_sigmoid),
    (ops.hard_silu, activations.hard_silu),
    (ops.hard_tanh, activations.hard_tanh),
    (ops.hard_shrink, activations.hard_shrink),
    (ops.soft_shrink, activations.soft_shrink),
    (ops.tanh_shrink, activations.tanh_shrink),
    (ops.softplus, activations.softplus),
    (ops.softsign, activations.softsign),
    (ops.squareplus, activations.squareplus),
    (ops.sparse_plus, activations.sparse_plus),
    (ops.sparse_sigmoid, activations.sparse_sigmoid),
    (ops.log_sigmoid, activations.log_sigmoid),
    (ops.softmax, activations.softmax),
    (ops.log_softmax, activations.log_softmax),
    (ops.sparsemax, activations.sparsemax),
]:
    rows = np.stack([numbers, numbers[::-1]])
    ours, theirs = function(rows).numpy(), named(rows).numpy()
    np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-6)
    print(f"{function.__name__:15}", *(f"{v:7.4f}" for v in ours[0] + 0.0))
print("threshold:", ops.threshold(numbers, 0.5, -9.0).numpy())
halves = np.array([1.0, 2.0, 3.0, 4.0], dtype="float32")
print("glu:", ops.glu(halves).numpy().round(4), end=" ")
print("by hand", (halves[:2] / (1 + np.exp(-halves[2:]))).round(4))

# 输出：
# relu             0.0000  0.0000  0.0000  1.0000  2.0000
# relu6            0.0000  0.0000  0.0000  1.0000  2.0000
# leaky_relu      -0.4000 -0.2000  0.0000  1.0000  2.0000
# elu             -0.8647 -0.6321  0.0000  1.0000  2.0000
# celu            -0.8647 -0.6321  0.0000  1.0000  2.0000
# selu            -1.5202 -1.1113  0.0000  1.0507  2.1014
# silu            -0.2384 -0.2689  0.0000  0.7311  1.7616
# sigmoid          0.1192  0.2689  0.5000  0.7311  0.8808
# hard_sigmoid     0.1667  0.3333  0.5000  0.6667  0.8333
# hard_silu       -0.3333 -0.3333  0.0000  0.6667  1.6667
# hard_tanh       -1.0000 -1.0000  0.0000  1.0000  1.0000
# hard_shrink     -2.0000 -1.0000  0.0000  1.0000  2.0000
# soft_shrink     -1.5000 -0.5000  0.0000  0.5000  1.5000
# tanh_shrink     -1.0360 -0.2384  0.0000  0.2384  1.0360
# softplus         0.1269  0.3133  0.6931  1.3133  2.1269
# softsign        -0.6667 -0.5000  0.0000  0.5000  0.6667
# squareplus       0.4142  0.6180  1.0000  1.6180  2.4142
# sparse_plus      0.0000  0.0000  0.2500  1.0000  2.0000
# sparse_sigmoid   0.0000  0.0000  0.5000  1.0000  1.0000
# log_sigmoid     -2.1269 -1.3133 -0.6931 -0.3133 -0.1269
# softmax          0.0117  0.0317  0.0861  0.2341  0.6364
# log_softmax     -4.4519 -3.4519 -2.4519 -1.4519 -0.4519
# sparsemax        0.0000  0.0000  0.0000  0.0000  1.0000
# threshold: [-9. -9. -9.  1.  2.]
# glu: [0.9526 1.964 ] by hand [0.9526 1.964 ]

# What layers are made of
# From docs/en/api/ops/nn.md#classes-by-hand

import numpy as np
from keras import ops

print("one_hot:  ", ops.one_hot([0, 2, 5, -1], 3).numpy().tolist())
print("multi_hot:", ops.multi_hot(np.array([[0, 2], [1, 1]]), 3).numpy())
target, output = np.float32([1.0, 0.0]), np.float32([0.8, 0.4])
print(
    "binary:   ",
    ops.binary_crossentropy(target, output).numpy().round(4),
    end=" ",
)
print("by hand", -np.log([0.8, 0.6]).round(4))
logits = np.float32([2.0, -1.0])
print("  logits: ", end=" ")
print(
    ops.binary_crossentropy(target, logits, from_logits=True).numpy().round(4),
    end=" ",
)
print("by hand", np.log(1 + np.exp([-2.0, -1.0])).round(4))
share = np.float32([[0.1, 0.7, 0.2]])
one = ops.categorical_crossentropy(np.float32([[0, 1, 0]]), 2 * share)
other = ops.sparse_categorical_crossentropy(np.array([1]), share)
print(f"classes:   {float(one[0]):.4f} {float(other[0]):.4f}", end=" ")
print(f"by hand {-np.log(0.7):.4f}")

lengths = np.array([2]), np.array([4])
even = np.zeros((1, 4, 3), dtype="float32")
ways = [
    path
    for path in np.ndindex(3, 3, 3, 3)
    if [b for a, b in zip((0, *path), path) if b and a != b] == [1, 2]
]
loss = float(ops.ctc_loss(np.array([[1, 2]]), even, *lengths)[0])
print(f"ctc_loss:  {loss:.4f} by hand {-np.log(len(ways) / 3**4):.4f}")
steps = np.log([[[0.1, 0.8, 0.1]] * 2 + [[0.8, 0.1, 0.1], [0.1, 0.1, 0.8]]])
for strategy in "greedy", "beam_search":
    found, score = ops.ctc_decode(
        steps.astype("float32"), lengths[1], strategy=strategy
    )
    print(
        f"{strategy}: {found.numpy()[0, 0].tolist()}, {float(score[0, 0]):.4f}"
    )
print(f"greedy by hand: {-4 * np.log(0.8):.4f}")
print(
    f"psnr: {float(ops.psnr(np.zeros(4), np.full(4, 0.1), 1.0)):.4f}", end=" "
)
print("by hand", 10 * np.log10(1 / 0.01))

# Output:
# one_hot:   [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
# multi_hot: [[1. 0. 1.]
#  [0. 1. 0.]]
# binary:    [0.2231 0.5108] by hand [0.2231 0.5108]
#   logits:  [0.1269 0.3133] by hand [0.1269 0.3133]
# classes:   0.3567 0.3567 by hand 0.3567
# ctc_loss:  1.6864 by hand 1.6864
# greedy: [1, 2, -1, -1], 0.8926
# beam_search: [1, 2, -1, -1], -0.4216
# greedy by hand: 0.8926
# psnr: 20.0000 by hand 20.0

# Losses for segmentation, sequences and embeddings
# From docs/en/api/losses/overlap-sequences-embeddings.md#every-path

import numpy as np
from keras import losses


from itertools import groupby, product

logits = np.array(
    [[[0.0, 1.0, 0.5], [1.0, 0.5, 0.0], [0.0, 0.5, 1.0]]], dtype="float32"
)
p = np.exp(logits[0]) / np.exp(logits[0]).sum(axis=-1, keepdims=True)


def read(path):
    return [label for label, _ in groupby(path) if label != 0]


def by_hand(labels):
    paths = [
        path for path in product(range(3), repeat=3) if read(path) == labels
    ]
    return paths, -np.log(
        sum(p[0, a] * p[1, b] * p[2, c] for a, b, c in paths)
    )


for labels, padded in [
    ([1, 2], [1, 2]),
    ([1], [1, 0]),
    ([1, 1], [1, 1]),
    ([], [0, 0]),
]:
    value = losses.ctc(np.array([padded]), logits).numpy()[0]
    paths, expected = by_hand(labels)
    print(f"{labels}: {len(paths)} paths, {value:.4f}, by hand {expected:.4f}")
print(by_hand([1, 2])[0])
pair = np.array([[1, 2], [1, 0]]), np.repeat(logits, 2, axis=0)
print(
    "mean of two:",
    losses.CTC()(*pair).numpy().round(4),
    "weighed:",
    losses.CTC()(*pair, [1, 0]).numpy().round(4),
)

# Output:
# [1, 2]: 5 paths, 1.1937, by hand 1.1937
# [1]: 6 paths, 1.7047, by hand 1.7047
# [1, 1]: 1 paths, 2.5408, by hand 2.5408
# []: 1 paths, 4.0408, by hand 4.0408
# [(0, 1, 2), (1, 0, 2), (1, 1, 2), (1, 2, 0), (1, 2, 2)]
# mean of two: 1.4492 weighed: 0.5969

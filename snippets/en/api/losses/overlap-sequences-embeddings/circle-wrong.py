# Losses for segmentation, sequences and embeddings
# From docs/en/api/losses/overlap-sequences-embeddings.md#circle-wrong

import numpy as np
from keras import losses


def turned(*degrees):
    radians = np.radians(degrees)
    return np.stack([np.cos(radians), np.sin(radians)], axis=1)


def circle(labels, vectors, gamma=80.0, m=0.4):
    d = np.maximum(1 - vectors @ vectors.T, 0)
    same = labels[:, None] == labels
    near, far = same & ~np.eye(len(labels), dtype=bool), ~same
    one = np.exp(gamma * (m + d) * (d - m)) * near
    other = np.exp(gamma * np.maximum(1 + m - d, 0) * (1 - m - d)) * far
    return np.log1p(one.sum(axis=1) * other.sum(axis=1))


labels = np.array([0, 0, 1, 1])
for name, vectors in [
    ("apart:", turned(0, 20, 90, 110)),
    ("mixed:", turned(0, 90, 20, 110)),
]:
    values = losses.circle(labels, vectors, gamma=4.0).numpy()
    loss = losses.Circle()(labels, vectors)

three = np.array([0, 0, 1])
vectors = turned(0, 60, 90)
values = losses.circle(three, vectors, gamma=1.0).numpy()
print(
    "one alone:",
    values.round(3),
    "mean",
    losses.Circle(gamma=1.0)(three, vectors).numpy().round(3),
    "by hand",
    values[:2].mean().round(3),
)
print("one class:", losses.Circle()(np.array([0, 0]), turned(0, 90)).numpy())
good = turned(0, 20, 90, 110)
print(
    "length 1: ",
    f"{losses.Circle()(labels, good):.2f},",
    "length 3:",
    f"{losses.Circle()(labels, 3 * good):.2f}",
)
reference = {
    "ref_labels": np.array([0, 1]),
    "ref_embeddings": turned(10, 80),
    "gamma": 1.0,
}
for remove in [True, False]:
    values = losses.circle(
        np.array([0, 1]), turned(0, 90), remove_diagonal=remove, **reference
    )
    print(
        f"against others, remove_diagonal={remove}:", values.numpy().round(3)
    )

# Output:
# one alone: [0.659 1.09  0.   ] mean 0.874 by hand 0.874
# one class: 0.0
# length 1:  0.00, length 3: 27.20
# against others, remove_diagonal=True: [0. 0.]
# against others, remove_diagonal=False: [0.559 0.559]

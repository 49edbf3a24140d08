# 损失函数
# 出自 docs/zh/guides/losses.md#label-smoothing

import numpy as np
from keras import losses, ops

p = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])


classes = np.array([0, 1])


one_hot = np.eye(3)[classes]
signs = 2 * one_hot - 1
binary = np.where(one_hot == 1, p, 1 - p)
by_hand = {
    "CategoricalCrossentropy": -np.sum(one_hot * np.log(p), axis=-1),
    "SparseCategoricalCrossentropy": -np.log(p[[0, 1], classes]),
    "BinaryCrossentropy": -np.mean(np.log(binary), axis=-1),
    "BinaryFocalCrossentropy": np.mean(
        -((1 - binary) ** 2) * np.log(binary), axis=-1
    ),
    "CategoricalFocalCrossentropy": np.sum(
        -0.25 * one_hot * (1 - p) ** 2 * np.log(p), axis=-1
    ),
    "KLDivergence": np.sum(one_hot * np.log((one_hot + 1e-7) / p), axis=-1),
    "Hinge": np.mean(np.maximum(1 - signs * p, 0), axis=-1),
    "SquaredHinge": np.mean(np.maximum(1 - signs * p, 0) ** 2, axis=-1),
}
for name, values in by_hand.items():
    targets = classes if name.startswith("Sparse") else one_hot
    keras_value = getattr(losses, name)()(targets, p).numpy()

smooth = one_hot * 0.9 + 0.1 / 3
print(smooth[0].round(4))
smoothed = losses.CategoricalCrossentropy(label_smoothing=0.1)
by_hand = np.mean(-np.sum(smooth * np.log(p), axis=-1))
print(f"{smoothed(one_hot, p):.4f}, by hand {by_hand:.4f}")
print(f"{smoothed(ops.one_hot(classes, 3), p):.4f} from class numbers")

# 输出：
# [0.9333 0.0333 0.0333]
# 0.8404, by hand 0.8404
# 0.8404 from class numbers

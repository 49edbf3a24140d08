# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#flips

import numpy as np
from keras import layers

letters = np.array([[1, 2], [3, 4]], dtype="float32").reshape(1, 2, 2, 1)
many = np.repeat(letters, 1000, axis=0)
two = layers.Pipeline(
    [
        layers.RandomFlip("horizontal", seed=1),
        layers.RandomFlip("vertical", seed=2),
    ]
)
for name, layer in {
    "horizontal": layers.RandomFlip("horizontal", seed=1),
    "vertical": layers.RandomFlip("vertical", seed=1),
    "both": layers.RandomFlip(seed=1),
    "two layers": two,
    "diagonal": layers.RandomFlip("diagonal", seed=1),
}.items():
    flipped = layer(many, training=True).numpy().reshape(1000, 4)
    found, counts = np.unique(flipped.astype(int), axis=0, return_counts=True)
    told = {"".join(map(str, f)): int(n) for f, n in zip(found, counts)}
    print(f"{name:10}", told)

# 输出：
# horizontal {'1234': 477, '2143': 523}
# vertical   {'1234': 477, '3412': 523}
# both       {'1234': 477, '4321': 523}
# two layers {'1234': 235, '2143': 258, '3412': 242, '4321': 265}
# diagonal   {'1234': 1000}

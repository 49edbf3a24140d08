# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#perspective-range

import numpy as np
from keras import layers

images = np.zeros((2000, 64, 64, 3), dtype="float32")
for scale in [0.5, 1.0]:
    layer = layers.RandomPerspective((1.0, 1.0), scale=scale, seed=0)
    drawn = layer.get_random_transformation(images)
    old, new = (np.array(drawn[k]) for k in ["start_points", "end_points"])
    old = np.broadcast_to(old, new.shape)
    moved = new[old > 0] / old[old > 0] - 1
    print(f"scale={scale}: p and q from {moved.min():.2f} to", end=" ")
    print(f"{moved.max():.2f}, top left moves by {abs(new[:, 0]).max()}")

# 输出：
# scale=0.5: p and q from -0.25 to 0.25, top left moves by 0.0
# scale=1.0: p and q from -0.50 to 0.50, top left moves by 0.0

# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#crops

import numpy as np
from keras import layers

grid = np.arange(36, dtype="float32").reshape(6, 6, 1)
both = {"crop_to_aspect_ratio": True, "pad_to_aspect_ratio": True}
bytes_of_two = np.zeros((2, 4, 1), dtype="uint8")
for layer, images in [
    (layers.Resizing(3, 3, **both), grid),
    (layers.Resizing(4, 4, pad_to_aspect_ratio=True), bytes_of_two),
    (
        layers.Resizing(4, 4, pad_to_aspect_ratio=True, fill_value=9),
        bytes_of_two,
    ),
]:
    try:
        pass
    except (ValueError, TypeError) as error:
        pass

print("center:", layers.CenterCrop(2, 2)(grid).numpy().ravel())
print("by hand:", grid[2:4, 2:4].ravel())
print("larger: ", layers.CenterCrop(8, 4)(grid).numpy()[0, :, 0])
enlarge = layers.Resizing(8, 4, crop_to_aspect_ratio=True)
print("Resizing:", enlarge(grid).numpy()[0, :, 0])

crop = layers.RandomCrop(2, 2, seed=0)
corners = [crop(grid).numpy()[0, 0, 0] for _ in range(300)]
print("places in 300 calls:", len(set(corners)), "of", 5 * 5)
batch = np.repeat(grid[None], 50, axis=0)
print("places in a batch of 50:", len(np.unique(crop(batch)[:, 0, 0, 0])))
strip = layers.RandomCrop(2, 6)
rows = [strip(grid).numpy()[0, 0, 0] // 6 for _ in range(300)]
print("2 rows, all columns, first row:", {int(row) for row in rows})

# 输出：
# center: [14. 15. 20. 21.]
# by hand: [14. 15. 20. 21.]
# larger:  [1.    1.625 2.375 3.   ]
# Resizing: [1.    1.625 2.375 3.   ]
# places in 300 calls: 25 of 25
# places in a batch of 50: 1
# 2 rows, all columns, first row: {2}

# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#blend-ignores

import numpy as np
from keras import visualization

pixels = np.full((1, 1, 4, 3), 100.0)


classes = np.array([0, 1, 2, 3]).reshape(1, 1, 4, 1)


colours = {0: (0, 0, 0), 1: (200, 0, 0), 2: (0, 200, 0), 3: (0, 0, 200)}
named = {"num_classes": 4, "color_mapping": colours}

whole = visualization.draw_segmentation_masks(
    pixels, classes, blend=False, ignore_index=2, **named
)
print(whole.numpy()[0, 0].tolist())

# 输出：
# [[0.0, 0.0, 0.0], [200.0, 0.0, 0.0], [0.0, 200.0, 0.0], [0.0, 0.0, 200.0]]

# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#masks-drawn

import numpy as np
from keras import visualization


pixels = np.full((1, 1, 4, 3), 100.0)
classes = np.array([0, 1, 2, 3]).reshape(1, 1, 4, 1)
colours = {0: (0, 0, 0), 1: (200, 0, 0), 2: (0, 200, 0), 3: (0, 0, 200)}


def painted(**settings):
    result = visualization.draw_segmentation_masks(pixels, classes, **settings)
    return np.asarray(result)[0, 0].tolist()


print("no colours:    ", painted(num_classes=4))
named = {"num_classes": 4, "color_mapping": colours}
print("colours:       ", painted(**named))
print("by hand, class 1:", [int(0.2 * 100 + 0.8 * c) for c in colours[1]])
print("alpha=0.5:     ", painted(alpha=0.5, **named))
print("ignore_index=0:", painted(ignore_index=0, **named))
print("without num_classes:", painted(color_mapping=colours))
whole = visualization.draw_segmentation_masks(
    pixels, classes, blend=False, **named
)
print("blend=False:", whole.numpy()[0, 0].tolist(), whole.dtype)

# 输出：
# no colours:     [[20, 20, 20], [20, 121, 44], [21, 223, 69], [22, 120, 94]]
# colours:        [[20, 20, 20], [180, 20, 20], [20, 180, 20], [20, 20, 180]]
# by hand, class 1: [180, 20, 20]
# alpha=0.5:      [[50, 50, 50], [150, 50, 50], [50, 150, 50], [50, 50, 150]]
# ignore_index=0: [[100, 100, 100], [180, 20, 20], [20, 180, 20], [20, 20, 180]]
# without num_classes: [[20, 20, 20], [180, 20, 20], [20, 180, 20], [100, 100, 100]]
# blend=False: [[0.0, 0.0, 0.0], [200.0, 0.0, 0.0], [0.0, 200.0, 0.0], [0.0, 0.0, 200.0]] <dtype: 'float32'>

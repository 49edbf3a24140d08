# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#affine

import numpy as np
from keras.utils import bounding_boxes


nothing = {
    "angle": 0,
    "translate_x": 0,
    "translate_y": 0,
    "scale": 1,
    "shear_x": 0,
    "shear_y": 0,
}
corner = np.array([[[60.0, 50, 80, 60]]], "float32")


def moved(**changes):
    numbers = {**nothing, **changes}
    arrays = {key: np.array([v], "float32") for key, v in numbers.items()}
    result = bounding_boxes.affine_transform(
        corner, **arrays, height=101, width=101
    )
    return [round(float(number), 2) for number in np.asarray(result)[0, 0]]


print("translate_x=0.1:", moved(translate_x=0.1), "by hand", 60 + 10, 80 + 10)
print("scale=2:        ", moved(scale=2), "by hand", 50 + 2 * 10, 50 + 2 * 30)
corner_stays = {"center_x": 0, "center_y": 0}
print("from the corner:", moved(scale=2, **corner_stays), "by hand", 120, 160)
print("angle=90:       ", moved(angle=90))
print("angle=45:       ", moved(angle=45))
print("by hand, left:  ", round(50 + (60 - 50) / 2**0.5, 2))
print("shear_x=45:     ", moved(shear_x=45))
print("shear_y=45:     ", moved(shear_y=45))
print("by hand, right: ", 80 + (60 - 50), "bottom:", 60 + (80 - 50))

# 输出：
# translate_x=0.1: [70.0, 50.0, 90.0, 60.0] by hand 70 90
# scale=2:         [70.0, 50.0, 110.0, 70.0] by hand 70 110
# from the corner: [120.0, 100.0, 160.0, 120.0] by hand 120 160
# angle=90:        [50.0, 20.0, 60.0, 40.0]
# angle=45:        [57.07, 28.79, 78.28, 50.0]
# by hand, left:   57.07
# shear_x=45:      [60.0, 50.0, 90.0, 60.0]
# shear_y=45:      [60.0, 60.0, 80.0, 90.0]
# by hand, right:  90 bottom: 90

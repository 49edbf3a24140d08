# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#mask-gallery

import numpy as np
from keras import visualization
from keras.preprocessing.image import smart_resize
from sklearn.datasets import load_sample_image
from matplotlib.patches import Patch

flower = smart_resize(load_sample_image("flower.jpg"), (64, 96))[None]
red, green, blue = np.moveaxis(flower, -1, 0)
there = np.where((red > 140) & (blue < 160), 1, 0)[..., None]
visualization.plot_segmentation_mask_gallery(
    flower,
    num_classes=2,
    y_true=there,
    y_pred=np.roll(there, 6, axis=2),
    color_mapping={0: (0, 0, 0), 1: (0, 255, 255)},
    ignore_index=0,
    legend_handles=[Patch(color="cyan", label="petals")],
)

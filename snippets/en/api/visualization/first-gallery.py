# Pictures, boxes, masks
# From docs/en/api/visualization.md#first-gallery

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import visualization
from keras.utils import bounding_boxes
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[:6, ..., None].repeat(3, axis=-1)
said = np.array([0, 1, 2, 3, 4, 9])
names = {number: str(number) for number in range(10)}
visualization.plot_image_gallery(
    images,
    y_true=digits.target[:6],
    y_pred=said,
    label_map=names,
    rows=2,
    cols=3,
    value_range=(0, 16),
)

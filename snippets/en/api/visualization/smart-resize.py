# Pictures, boxes, masks
# From docs/en/api/visualization.md#smart-resize

import keras
import numpy as np
from keras.preprocessing.image import smart_resize


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).split(" Received")[0].splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


columns = np.tile(np.arange(12.0), (4, 1))[..., None]
for size in ((4, 4), (2, 2), (4, 12), (1, 12)):
    result = smart_resize(columns, size)
    print(size, type(result).__name__, result[0, :, 0].tolist())
print("by hand:", [*range((12 - 4) // 2, (12 + 4) // 2)])
layer = keras.layers.Resizing(2, 2, crop_to_aspect_ratio=True)
print("Resizing:", layer(columns).numpy()[0, :, 0].tolist())
nearest = smart_resize(columns, (2, 2), interpolation="nearest")
print("nearest:", nearest[0, :, 0].tolist())
batch = keras.ops.ones((2, 3, 4, 12))
first = smart_resize(batch, (2, 2), data_format="channels_first")
print(type(first).__name__, first.shape)
attempt(lambda: smart_resize(columns, (4, 4, 1)))
attempt(lambda: smart_resize(columns[..., 0], (4, 4)))
attempt(lambda: smart_resize(columns, (4, 4), antialias=True))

# Output:
# (4, 4) ndarray [4.0, 5.0, 6.0, 7.0]
# (2, 2) ndarray [4.5, 6.5]
# (4, 12) ndarray [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]
# (1, 12) ndarray [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]
# by hand: [4, 5, 6, 7]
# Resizing: [4.5, 6.5]
# nearest: [5.0, 7.0]
# EagerTensor (2, 3, 2, 2)
# ValueError: Expected `size` to be a tuple of 2 integers, but got: (4, 4, 1).
# ValueError: Expected an image array with shape `(height, width, channels)`, or `(batch_size, height, width, channels)`, but got input with incorrect rank, of shape (4, 12).
# TypeError: smart_resize() got unexpected keyword arguments: ['antialias']

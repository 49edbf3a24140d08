# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#crop-outside-training

import keras
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

model = keras.Sequential(
    [keras.Input((6, 6, 1)), layers.RandomCrop(2, 2), layers.Flatten()]
)
print("built for:", model.output_shape)
print("predicted:", model.predict(grid[None], verbose=0).shape)
model.add(layers.Dense(1, name="dense"))
try:
    model.predict(grid[None], verbose=0)
except ValueError as error:
    print(str(error).splitlines()[2])

# Output:
# built for: (None, 4)
# predicted: (1, 36)

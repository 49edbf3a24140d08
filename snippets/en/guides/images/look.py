# Classify images from files
# From docs/en/guides/images.md#look

import keras
import numpy as np

size = {"image_size": (28, 28), "color_mode": "grayscale"}
training, validation = keras.utils.image_dataset_from_directory(
    "digits/train", validation_split=0.2, subset="both", seed=0, **size
)
test = keras.utils.image_dataset_from_directory(
    "digits/test", shuffle=False, **size
)
cached = training.cache()

images, labels = next(iter(training))
print("batch:", images.shape, images.dtype.name, labels.dtype.name)
print(f"pixels: {images.numpy().min():.0f} to {images.numpy().max():.0f}")
print("classes:", *training.class_names)
print("first and last file:", *test.file_paths[:: len(test.file_paths) - 1])
counts = np.bincount(np.concatenate([batch for _, batch in training]))
print("training images per class:", *counts)
print("to be right by chance:", round(counts.max() / counts.sum(), 2))

# Output:
# batch: (32, 28, 28, 1) float32 int32
# pixels: 0 to 255
# classes: 0 1 2 3 4 5 6 7 8 9
# first and last file: digits/test/0/120.png digits/test/9/149.png
# training images per class: 93 93 99 100 100 101 89 91 101 93
# to be right by chance: 0.11

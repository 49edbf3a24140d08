# Feed data to a model
# From docs/en/guides/data.md#get-file

import keras
from sklearn.datasets import load_digits

digits = load_digits()
y = digits.target
from pathlib import Path

for number in range(300):
    folder = Path("digits", str(y[number]))
    folder.mkdir(parents=True, exist_ok=True)
    pixels = digits.images[number][..., None] * 255 / 16
    keras.utils.save_img(folder / f"{number}.png", pixels, scale=False)
image = keras.utils.load_img("digits/0/0.png", color_mode="grayscale")
array = keras.utils.img_to_array(image)
keras.utils.array_to_img(array).size

keras.config.disable_interactive_logging()
address = Path("digits/0/0.png").absolute().as_uri()
path = keras.utils.get_file("zero.png", origin=address, cache_dir=".")
print(Path(path).as_posix(), keras.utils.load_img(path).size)
try:
    keras.utils.get_file(
        "other.png", origin=address, cache_dir=".", file_hash="0" * 64
    )
except ValueError as error:
    print(str(error).split(" The auto")[0])

# Output:
# datasets/zero.png (8, 8)
# Incomplete or corrupted file detected.

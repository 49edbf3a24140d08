# Feed data to a model
# From docs/en/guides/data.md#write-images

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
print("picture", image.size, "array", array.shape, array.dtype)
print("and back:", keras.utils.array_to_img(array).size)

# Output:
# picture (8, 8) array (8, 8, 1) float32
# and back: (8, 8)

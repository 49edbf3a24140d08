# 给模型喂数据
# 出自 docs/zh/guides/data.md#orders-of-images

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


def labels(dataset):
    return [int(label) for _, batch in dataset for label in batch]


for kwargs in ({"seed": 0}, {"shuffle": False}):
    part = keras.utils.image_dataset_from_directory(
        "digits",
        image_size=(8, 8),
        validation_split=0.2,
        subset="validation",
        verbose=False,
        **kwargs,
    )
    first, second = labels(part), labels(part)
    print(kwargs, "classes:", *sorted(set(first)))
    print("  second pass in the same order:", first == second)

# 输出：
# Using 60 files for validation.
# {'seed': 0} classes: 0 1 2 3 4 5 6 7 8 9
#   second pass in the same order: False
# Using 60 files for validation.
# {'shuffle': False} classes: 8 9
#   second pass in the same order: True

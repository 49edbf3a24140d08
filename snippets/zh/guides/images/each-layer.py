# 用文件夹里的图片训练分类模型
# 出自 docs/zh/guides/images.md#each-layer

import numpy as np
from keras import layers
import tensorflow as tf
import time

batch = np.zeros((32, 128, 128, 3), "float32")
kinds = [
    layers.RandomRotation(0.1),
    layers.RandomTranslation(0.1, 0.1),
    layers.RandomZoom(0.1),
    layers.RandomFlip(),
    layers.RandomContrast(0.1),
    layers.RandomBrightness(0.1),
]
took = {}
for layer in kinds:
    call = tf.function(lambda images: layer(images, training=True))
    call(batch)
    seconds = []
    for _ in range(7):
        start = time.perf_counter()
        call(batch)
        seconds.append(time.perf_counter() - start)
    took[type(layer).__name__] = min(seconds)
for name, least in took.items():
    print(f"{name:17} {1000 * least:.0f} ms a batch")

# 输出：
# RandomRotation    15 ms a batch
# RandomTranslation 13 ms a batch
# RandomZoom        12 ms a batch
# RandomFlip        11 ms a batch
# RandomContrast    4 ms a batch
# RandomBrightness  1 ms a batch

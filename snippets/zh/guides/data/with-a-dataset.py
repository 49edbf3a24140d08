# 给模型喂数据
# 出自 docs/zh/guides/data.md#with-a-dataset

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16
y = digits.target


def build():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(
        keras.optimizers.Adam(0.01),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model


keras.utils.set_random_seed(0)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(1797).batch(32)

for kwargs in ({"y": y}, {"sample_weight": np.ones(1797)}, {"batch_size": 9}):
    model = build()
    try:
        model.fit(dataset, shuffle=False, verbose=0, **kwargs)
        print(*kwargs, "ignored, steps:", int(model.optimizer.iterations))
    except ValueError as error:
        print(str(error).split(". ")[0])

# 输出：
# When providing `x` as a tf.data.Dataset, `y` should not be passed
# When providing `x` as a tf.data.Dataset, `sample_weights` should not be passed
# batch_size ignored, steps: 57

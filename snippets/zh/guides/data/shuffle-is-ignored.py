# 给模型喂数据
# 出自 docs/zh/guides/data.md#shuffle-is-ignored

import keras
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

history = build().fit(dataset, epochs=1, verbose=0)

# 输出：
# UserWarning: `shuffle=True` was passed, but will be ignored since the data `x` was provided as a tf.data.Dataset. The Dataset is expected to already be shuffled (via `.shuffle(buffer_size)`).

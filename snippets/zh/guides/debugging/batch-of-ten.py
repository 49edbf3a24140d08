# 排查问题
# 出自 docs/zh/guides/debugging.md#batch-of-ten

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


def compiled(loss):
    model = classifier()
    model.compile("adam", loss)
    return model


for size in (32, 10, 1):
    try:
        wrong = compiled("mse")
        wrong.fit(images[:40], labels[:40], batch_size=size, verbose=0)
        print(f"batches of {size:2}: no message")
    except tf.errors.InvalidArgumentError:
        print(f"batches of {size:2}: an error")

# 输出：
# batches of 32: an error
# batches of 10: no message
# batches of  1: no message

# 排查问题
# 出自 docs/zh/guides/debugging.md#column-of-targets

import keras
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target


def squares(targets, outputs):
    print("targets", targets.shape, "outputs", outputs.shape)
    return (targets - outputs) ** 2


inputs = keras.Input((64,))
column = keras.layers.Dense(1)(inputs)
for outputs in (column, column[:, 0]):
    line = keras.Model(inputs, outputs)
    line.compile("sgd", squares)
    line.evaluate(images, labels, verbose=0)

# 输出：
# targets (None, 1) outputs (None, 1)
# targets (None,) outputs (None,)

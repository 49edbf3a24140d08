# 正则化器
# 出自 docs/zh/api/regularizers.md#trained

import keras
from keras import layers, regularizers
import tensorflow as tf
from sklearn.datasets import load_digits

digits, labels = load_digits(return_X_y=True)
digits = digits / 16
digits = tf.data.Dataset.from_tensors((digits, labels)).cache()
print("              below 0.02   exactly 0   largest   accuracy")
for name, regularizer in [
    ("none", None),
    ("L1(0.01)", regularizers.L1(0.01)),
    ("L2(0.01)", regularizers.L2(0.01)),
]:
    keras.utils.set_random_seed(0)
    layer = layers.Dense(10, "softmax", kernel_regularizer=regularizer)
    linear = keras.Sequential([keras.Input((64,)), layer])
    loss = "sparse_categorical_crossentropy"
    optimizer = keras.optimizers.Adam(0.01)
    linear.compile(optimizer, loss=loss, metrics=["accuracy"])
    linear.fit(digits.repeat(200), shuffle=False, verbose=0)
    sizes = abs(layer.kernel.numpy())
    accuracy = linear.evaluate(digits, verbose=0)[1]
    print(f"{name:11} {(sizes < 0.02).mean():11.0%} {(sizes == 0).sum():11}", end="")
    print(f" {sizes.max():9.1f} {accuracy:10.2f}")

# 输出：
#               below 0.02   exactly 0   largest   accuracy
# none                 1%           0       2.1       0.96
# L1(0.01)            80%           0       1.4       0.92
# L2(0.01)            26%           0       0.8       0.94

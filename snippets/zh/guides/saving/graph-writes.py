# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#graph-writes

import pathlib
import keras
import tensorflow as tf
from sklearn.datasets import load_iris
from flower_layers import Centered

iris = load_iris()
flowers = iris.data.astype("float32")


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


keras.utils.set_random_seed(0)
inputs = keras.Input((4,))
outputs = classifier()(Centered(flowers.mean(axis=0))(inputs))


class Note(keras.layers.Layer):
    def call(self, inputs):
        tf.io.write_file("written.txt", "by the model")
        return inputs


keras.Sequential([keras.Input((4,)), Note()]).export("noted", verbose=False)
written = pathlib.Path("written.txt")
written.unlink(missing_ok=True)
keras.layers.TFSMLayer("noted")(flowers[:1])
print("written.txt:", written.read_text())

# 输出：
# written.txt: by the model

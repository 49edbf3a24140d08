# 自定义训练循环
# 出自 docs/zh/guides/training-loop.md#where-sublayers-are-found

import keras
import numpy as np
import tensorflow as tf


class Kept(keras.Model):
    def __init__(self, how):
        super().__init__()
        layer = keras.layers.Dense(3)
        kept = {"list": [layer], "dictionary": {0: layer}, "tuple": (layer,)}
        self.kept = kept.get(how, layer)

    def call(self, inputs):
        if callable(self.kept):
            return self.kept(inputs)
        return self.kept[0](inputs)


def built(how):
    inputs = keras.Input((4,))
    dense = keras.layers.Dense(3)
    if how == "sequential":
        return keras.Sequential([inputs, dense])
    if how == "functional":
        return keras.Model(inputs, dense(inputs))
    return Kept(how)


for how in (
    *("attribute", "tuple", "list", "dictionary"),
    *("sequential", "functional"),
):
    kept, other = built(how), built(how)
    kept(np.ones((1, 4))), other(np.ones((1, 4)))
    path = tf.train.Checkpoint(model=kept).save(how)
    names = [name for name, shape in tf.train.list_variables(path)]
    kept.save_weights(f"{how}.weights.h5")
    other.load_weights(f"{how}.weights.h5")
    same = np.array_equal(kept.get_weights()[0], other.get_weights()[0])
    count = sum("model/" in name for name in names)
    print(f"{how:10} checkpoint: {count} weights, save_weights: {same}")

# 输出：
# attribute  checkpoint: 2 weights, save_weights: True
# tuple      checkpoint: 2 weights, save_weights: True
# list       checkpoint: 0 weights, save_weights: True
# dictionary checkpoint: 0 weights, save_weights: True
# sequential checkpoint: 2 weights, save_weights: True
# functional checkpoint: 2 weights, save_weights: True

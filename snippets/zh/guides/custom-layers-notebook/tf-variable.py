# 自定义层（笔记本）
# 出自 docs/zh/guides/custom-layers-notebook.ipynb#tf-variable

import keras
import numpy as np
import tensorflow as tf


class OldLinear(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        # 不会被训练
        self.w = tf.Variable(tf.ones((3, 4)))
        # 会被训练
        self.v = keras.Variable(np.ones((3, 4)), name="v")


print(repr([weight.name for weight in OldLinear().weights]))

# 输出：
# ['v']

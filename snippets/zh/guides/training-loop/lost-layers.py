# 自定义训练循环
# 出自 docs/zh/guides/training-loop.md#lost-layers

import keras
import numpy as np
import tensorflow as tf


class Listed(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [
            keras.layers.Dense(3),
            keras.layers.BatchNormalization(),
        ]

    def call(self, inputs):
        for block in self.blocks:
            inputs = block(inputs)
        return inputs


listed, copy = Listed(), Listed()
for each, value in ((listed, 5), (copy, 0)):
    each(np.ones((1, 4)))
    each.set_weights([np.full(w.shape, value) for w in each.get_weights()])
path = tf.train.Checkpoint(model=listed).save("listed")
saved = [name for name, shape in tf.train.list_variables(path)]
print("weights of the model:", len(listed.weights))
print("weights in the file: ", sum("model/" in name for name in saved))

tf.train.Checkpoint(model=copy).restore(path).assert_consumed()
print("restored, all should be 5:", [int(w.max()) for w in copy.get_weights()])

# 输出：
# weights of the model: 6
# weights in the file:  0
# restored, all should be 5: [0, 0, 0, 0, 0, 0]

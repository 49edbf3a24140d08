# 自定义层（笔记本）
# 出自 docs/zh/guides/custom-layers-notebook.ipynb#trainable-or-not

import keras


class ComputeSum(keras.layers.Layer):
    def build(self, input_shape):
        self.total = self.add_weight(
            shape=(input_shape[-1],),
            initializer="zeros",
            trainable=False,
            name="total",
        )

    def call(self, inputs):
        self.total.assign_add(keras.ops.sum(inputs, axis=0))
        return keras.ops.convert_to_tensor(self.total)


running = ComputeSum()
running(keras.ops.ones((2, 2)))
running(keras.ops.ones((2, 2))).numpy()

print(repr((len(running.trainable_weights), len(running.non_trainable_weights))))

# 输出：
# (0, 1)

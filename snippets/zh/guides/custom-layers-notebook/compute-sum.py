# 自定义层（笔记本）
# 出自 docs/zh/guides/custom-layers-notebook.ipynb#compute-sum

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
print(repr(running(keras.ops.ones((2, 2))).numpy()))

# 输出：
# array([4., 4.], dtype=float32)

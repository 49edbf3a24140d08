# 自定义层
# 出自 docs/zh/guides/custom-layers.md#compute-sum

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
print(running(keras.ops.ones((2, 2))).numpy())
print(running(keras.ops.ones((2, 2))).numpy())
print("weights:", len(running.weights))
print("non-trainable weights:", len(running.non_trainable_weights))
print("trainable weights:", running.trainable_weights)

# 输出：
# [2. 2.]
# [4. 4.]
# weights: 1
# non-trainable weights: 1
# trainable weights: []

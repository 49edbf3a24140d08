# 自定义层
# 出自 docs/zh/guides/custom-layers.md#add-weight

import keras


class Gate(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(
            shape=(input_shape[-1],),
            initializer="ones",
            regularizer=keras.regularizers.L2(0.1),
            constraint="non_neg",
            name="scale",
        )
        self.calls = self.add_weight(
            dtype="int32", trainable=False, name="calls"
        )

    def call(self, inputs):
        self.calls.assign_add(1)
        return inputs * self.scale


gate = Gate()
for _ in range(3):
    gate(keras.ops.ones((2, 5)))
for weight in gate.weights:
    shape = tuple(weight.shape)
    print(weight.name, shape, weight.dtype, "trainable:", weight.trainable)
print("calls:", int(gate.calls.numpy()))
print("penalty:", float(gate.losses[0]))
print("one feature in:", tuple(gate(keras.ops.ones((2, 1))).shape))

# 输出：
# scale (5,) float32 trainable: True
# calls () int32 trainable: False
# calls: 3
# penalty: 0.5
# one feature in: (2, 5)

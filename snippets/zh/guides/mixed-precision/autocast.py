# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#autocast

import keras
import numpy as np

vector = np.array([[300.0, 400.0]], "float32")


class Offset(keras.layers.Layer):
    def build(self, input_shape):
        self.plain = self.add_weight(shape=(), name="plain")
        self.exact = self.add_weight(shape=(), name="exact", autocast=False)

    def call(self, inputs):
        for weight in (self.plain, self.exact):
            print(weight.name, "is seen as", weight.dtype)
        return inputs


layer = Offset(dtype="mixed_float16")
outputs = layer(vector)
print("stored as", layer.plain.dtype, "and", layer.exact.dtype)

# 输出：
# plain is seen as float16
# exact is seen as float32
# stored as float32 and float32

# 核心层
# 出自 docs/zh/api/layers/core.md#layer-subclass

import keras
import numpy as np
from keras import layers

x = np.array([[1.0, 2.0], [0.0, -1.0]], dtype="float32")


class Scale(layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(
            shape=(input_shape[-1],), initializer="ones", name="factor"
        )

    def call(self, inputs):
        return inputs * self.factor


class Dtype(layers.Layer):
    def call(self, inputs):
        return inputs.dtype.name


penalty = keras.regularizers.L2(0.1)
scale = Scale(name="scale", activity_regularizer=penalty)
print("built:", scale.built, scale.weights)
print(scale(x).numpy().tolist())
print("built:", scale.built, [weight.path for weight in scale.weights])
by_hand = 0.1 * (x**2).sum() / len(x)
print(f"penalty {float(scale.losses[0]):.2f}, by hand {by_hand:.2f}")
frozen = Scale(trainable=False)
frozen.build((None, 2))
print("trainable", len(frozen.trainable_weights), "of", len(frozen.weights))
half = Scale(dtype="mixed_bfloat16")
print("output", half(x).dtype.name, "weight", half.factor.dtype)
for autocast in [True, False]:
    dtype = Dtype(autocast=autocast)
    told = [dtype(np.ones(2, name)) for name in ["float64", "int64"]]
    print(f"autocast={autocast}: float64 and int64 come as", told)

# 输出：
# built: False []
# [[1.0, 2.0], [0.0, -1.0]]
# built: True ['scale/factor']
# penalty 0.30, by hand 0.30
# trainable 0 of 1
# output bfloat16 weight float32
# autocast=True: float64 and int64 come as ['float32', 'int64']
# autocast=False: float64 and int64 come as ['float64', 'int64']

# 核心层
# 出自 docs/zh/api/layers/core.md#lambda-values

import keras
import numpy as np
from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


signed = np.array([-2.0, -0.5, 3.0], dtype="float32")

print(layers.Lambda(lambda x: x**2)(signed).numpy())
power = layers.Lambda(lambda x, power: x**power, arguments={"power": 3})
print(power(signed).numpy())
mode = layers.Lambda(lambda x, training: x * 0 if training else x)
print(mode(signed).numpy(), mode(signed, training=True).numpy())

four = keras.Input((4,))
inferred = layers.Lambda(lambda x: x[:, :2])
told = layers.Lambda(lambda x: x[:, :2], output_shape=(7,))
print("inferred", inferred(four).shape, "told", told(four).shape)
print("computed", told(np.ones((1, 4))).shape)
attempt(layers.Lambda(lambda x: np.sort(x)), four, line=2)

# 输出：
# [4.   0.25 9.  ]
# [-8.    -0.125 27.   ]
# [-2.  -0.5  3. ] [-0. -0.  0.]
# inferred (None, 2) told (None, 7)
# computed (1, 2)
# NotImplementedError: We could not automatically infer the shape of the Lambda's output. Please specify the `output_shape` argument for this Lambda layer.

# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#constants

import keras
import numpy as np
import tensorflow as tf
import ml_dtypes
import matplotlib.pyplot as plt

numbers = np.logspace(-12, 8, 1200)
plt.figure(figsize=(5, 3.2))
for name, style in (("float32", "-"), ("bfloat16", "--"), ("float16", "-.")):
    with np.errstate(over="ignore"):
        rounded = numbers.astype(ml_dtypes.finfo(name).dtype).astype("float64")
    error = np.minimum(np.abs(rounded / numbers - 1), 1)
    worst = error.reshape(-1, 20).max(axis=1)
    plt.loglog(numbers[10::20], worst, style, label=name)
vector = np.array([[300.0, 400.0]], "float32")


class Scale(keras.layers.Layer):
    def __init__(self, how, **kwargs):
        super().__init__(**kwargs)
        self.how = how

    def call(self, inputs):
        constant = tf.constant(0.5)
        if self.how == "python":
            return inputs * 0.5
        if self.how == "keras.ops":
            return keras.ops.multiply(inputs, constant)
        if self.how == "cast":
            return inputs * keras.ops.cast(constant, inputs.dtype)
        return inputs * constant


for how in ("python", "keras.ops", "cast", "operator"):
    try:
        print(f"{how:9}", Scale(how, dtype="mixed_float16")(vector).dtype.name)
    except tf.errors.InvalidArgumentError as error:
        print(f"{how:9}", str(error).splitlines()[2].split(" [")[0])

# 输出：
# python    float16
# keras.ops float32
# cast      float16
# operator  cannot compute Mul as input #1(zero-based) was expected to be a half tensor but is a float tensor

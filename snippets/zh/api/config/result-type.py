# 全局设置与后端
# 出自 docs/zh/api/config.md#result-type

import keras
import numpy as np
import tensorflow as tf

for dtype in (
    "float8_e4m3fn",
    "bfloat16",
    float,
    "uint8",
    np.int64,
    bool,
    "complex64",
):
    print(
        f"{dtype!s:24}",
        keras.backend.is_float_dtype(dtype),
        keras.backend.is_int_dtype(dtype),
    )
for pair in (
    ("int32", "float16"),
    ("float16", "bfloat16"),
    ("int8", "uint8"),
    ("int64", "uint32"),
    ("int8", int),
    ("int8", float),
    ("bfloat16", float),
    (int, float),
    (bool, "uint8"),
    ("bool", "bool"),
    ("int8", "uint8", "float16"),
):
    names = [getattr(one, "__name__", one) for one in pair]
    print(*names, "->", keras.backend.result_type(*pair))
a, b = keras.ops.ones(1, "int8"), keras.ops.ones(1, "uint8")
print("int8 + uint8:", keras.ops.add(a, b).dtype.name)
yes = keras.ops.ones(1, "bool")
try:
    keras.ops.add(yes, yes)
except tf.errors.InvalidArgumentError as error:
    print("bool + bool:", str(error).split(" of allowed")[0])
print("none given:", keras.backend.result_type())
try:
    keras.backend.result_type("float8_e4m3fn", "float32")
except ValueError as error:
    print(str(error).split(" You")[0])

# 输出：
# float8_e4m3fn            True False
# bfloat16                 True False
# <class 'float'>          True False
# uint8                    False True
# <class 'numpy.int64'>    False True
# <class 'bool'>           False False
# complex64                False False
# int32 float16 -> float16
# float16 bfloat16 -> float32
# int8 uint8 -> int16
# int64 uint32 -> int64
# int8 int -> int8
# int8 float -> float32
# bfloat16 float -> bfloat16
# int float -> float32
# bool uint8 -> uint8
# bool bool -> bool
# int8 uint8 float16 -> float16
# int8 + uint8: int16
# bool + bool: Value for attr 'T' of bool is not in the list
# none given: float32
# There is no implicit conversions from float8 dtypes to others.

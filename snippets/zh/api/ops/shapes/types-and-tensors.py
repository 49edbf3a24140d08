# 创建、变形与取值
# 出自 docs/zh/api/ops/shapes.md#types-and-tensors

import numpy as np
from keras import ops


def show(name, *tensors):
    arrays = [ops.convert_to_numpy(one) for one in tensors]
    floats = [one.astype(float).round(4) for one in arrays]
    plain = [
        (rounded if array.dtype.kind == "f" else array).tolist()
        for array, rounded in zip(arrays, floats)
    ]
    print(f"{name:10}", *plain)


show("cast", ops.cast([1.9, -1.9], "int32"), ops.cast([300], "uint8"))
show("saturated", ops.saturate_cast(np.array([300, -5]), "uint8"))
show("view", ops.view(np.array([1.0], "float32"), dtype="int32"))
print("bits of 1.0:", f"{127 << 23}, exponent 127, no digits")
print("dtype:", ops.dtype(np.ones(1)), ops.dtype(ops.ones(1)))
print("tensor:", ops.convert_to_tensor([1, 2.5]).dtype.name, end=" ")
print(ops.convert_to_tensor(np.ones(1)).dtype.name, end=" ")
print(ops.convert_to_tensor([1], dtype="float16").dtype.name)
print("NumPy:", type(ops.convert_to_numpy(ops.ones(1))).__name__)
print("is_tensor:", ops.is_tensor(ops.ones(1)), ops.is_tensor(np.ones(1)))
try:
    ops.convert_to_tensor([[1, 2], [3]])
except ValueError as error:
    print(error)

# 输出：
# cast       [1, -1] [44]
# saturated  [255, 0]
# view       [1065353216]
# bits of 1.0: 1065353216, exponent 127, no digits
# dtype: float64 float32
# tensor: float32 float64 float16
# NumPy: ndarray
# is_tensor: True False
# Can't convert non-rectangular Python sequence to Tensor.

# 指数、对数与三角函数
# 出自 docs/zh/api/ops/functions.md#integers

import numpy as np
from keras import ops

print("square(50000) =", int(ops.square(50000)))
print("square(uint8 200) =", int(ops.square(np.uint8(200))))
print("power(10, 10) =", int(ops.power(10, 10)))
for name, call in [
    ("power(2, -1)", lambda: ops.power(2, -1)),
    ("reciprocal(4)", lambda: ops.reciprocal(4)),
    ("rsqrt(4)", lambda: ops.rsqrt(4)),
]:
    try:
        call()
    except Exception as error:
        print(f"{name}: {type(error).__name__}")
print("with a point:", f"{ops.power(2.0, -1)}, {ops.reciprocal(4.0)}")

# 输出：
# square(50000) = -1794967296
# square(uint8 200) = 64
# power(10, 10) = 1410065408
# power(2, -1): InvalidArgumentError
# reciprocal(4): NotFoundError
# rsqrt(4): InvalidArgumentError
# with a point: 0.5, 0.25

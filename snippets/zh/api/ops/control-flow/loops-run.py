# 循环、分支与自定义梯度
# 出自 docs/zh/api/ops/control-flow.md#loops-run

import numpy as np
from keras import ops


power, exponent = ops.while_loop(
    lambda power, exponent: power < 1000,
    lambda power, exponent: (power * 2, exponent + 1),
    (1, 0),
)
print("while_loop:", int(power), int(exponent))
(stopped,) = ops.while_loop(
    lambda power: power < 1000,
    lambda power: (power * 2,),
    (1,),
    maximum_iterations=3,
)
print("three times:", int(stopped))
factorial = ops.fori_loop(1, 6, lambda i, value: value * i, 1)
print("fori_loop:", int(factorial), "by hand", 1 * 2 * 3 * 4 * 5)


def average(carry, x):
    carry = 0.5 * carry + 0.5 * x
    return carry, carry


numbers = np.array([8.0, 0.0, 4.0])
last, kept = ops.scan(average, ops.array(0.0, "float64"), numbers)
print("scan:", float(last), kept.numpy(), "by hand", [8 / 2, 4 / 2, 1 + 4 / 2])
sums = ops.associative_scan(ops.add, numbers)
largest = ops.associative_scan(ops.maximum, numbers, reverse=True)
print("associative_scan:", sums.numpy(), largest.numpy())

# 输出：
# while_loop: 1024 10
# three times: 8
# fori_loop: 120 by hand 120
# scan: 3.0 [4. 2. 3.] by hand [4.0, 2.0, 3.0]
# associative_scan: [ 8.  8. 12.] [8. 4. 4.]

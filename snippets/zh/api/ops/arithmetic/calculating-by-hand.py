# 算术、比较与位运算
# 出自 docs/zh/api/ops/arithmetic.md#calculating-by-hand

from keras import ops
import math

pairs = [(7, 2), (-7, 2), (7, -2), (-7.5, 2.0)]
rows = [
    ("add", ops.add, lambda a, b: a + b),
    ("subtract", ops.subtract, lambda a, b: a - b),
    ("multiply", ops.multiply, lambda a, b: a * b),
    ("divide", ops.divide, lambda a, b: a / b),
    ("true_divide", ops.true_divide, lambda a, b: a / b),
    ("floor_divide", ops.floor_divide, lambda a, b: a // b),
    ("mod", ops.mod, lambda a, b: a % b),
    ("fmod", ops.fmod, math.fmod),
]
print(f"{'':12}", *(f"{str(pair):>9}" for pair in pairs))
for name, function, by_hand in rows:
    values = [function(*pair).numpy() for pair in pairs]
    assert values == [by_hand(*pair) for pair in pairs]
    print(f"{name:12}", *(f"{value:9}" for value in values))

# 输出：
#                 (7, 2)   (-7, 2)   (7, -2) (-7.5, 2.0)
# add                  9        -5         5      -5.5
# subtract             5        -9         9      -9.5
# multiply            14       -14       -14     -15.0
# divide             3.5      -3.5      -3.5     -3.75
# true_divide        3.5      -3.5      -3.5     -3.75
# floor_divide         3        -4        -4      -4.0
# mod                  1         1        -1       0.5
# fmod                 1        -1         1      -1.5

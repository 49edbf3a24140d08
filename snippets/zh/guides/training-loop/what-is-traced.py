# 自定义训练循环
# 出自 docs/zh/guides/training-loop.md#what-is-traced

from contextlib import redirect_stdout
from io import StringIO
import numpy as np
import tensorflow as tf

traced = []


@tf.function
def double(value):
    traced.append(value)
    return 2 * value


def count(label, values):
    traced.clear()
    for value in values:
        double(value)
    print(f"{label:15} {len(values)} calls, traced {len(traced)} times")


with redirect_stdout(StringIO()):
    count("Python numbers", [1.0, 2.0, 3.0])
    count("tensors", [tf.constant(v) for v in (1.0, 2.0, 3.0)])
    count("new shapes", [tf.zeros(n) for n in (1, 2)])
    count("the same again", [1.0, tf.constant(5.0), tf.zeros(2)])

count("float64", [tf.constant(1.0, "float64"), tf.constant(2.0, "float64")])
count("int32", [tf.constant(1), tf.constant(2)])
count("NumPy arrays", [np.ones(3), np.zeros(3)])
count("Python integers", [7, 8, 7])
count("equal values", [1.0, 1, True])
print("double(1):", double(1).numpy(), "double(True):", double(True).numpy())

# 输出：
# float64         2 calls, traced 1 times
# int32           2 calls, traced 1 times
# NumPy arrays    2 calls, traced 1 times
# Python integers 3 calls, traced 2 times
# equal values    3 calls, traced 0 times
# double(1): 2.0 double(True): 2.0

# 求和、统计与排序
# 出自 docs/zh/api/ops/reductions.md#slopes

from keras import ops


import tensorflow as tf


def slopes(function, numbers):
    numbers = tf.constant(numbers)
    with tf.GradientTape() as tape:
        tape.watch(numbers)
        value = function(numbers)
    found = tape.gradient(value, numbers)
    return None if found is None else tf.convert_to_tensor(found).numpy()


for function in [ops.sum, ops.mean, ops.max, ops.ptp, ops.median, ops.prod] + [
    ops.cumsum,
    ops.var,
    ops.logsumexp,
    ops.argmax,
]:
    found = slopes(function, [1.0, 3.0, 3.0, 2.0])
    shown = None if found is None else found.round(3) + 0.0
    print(f"{function.__name__:9}", shown)
print("std of equal numbers:", slopes(ops.std, [2.0, 2.0]))

# 输出：
# sum       [1. 1. 1. 1.]
# mean      [0.25 0.25 0.25 0.25]
# max       [0.  0.5 0.5 0. ]
# ptp       [-1.   0.5  0.5  0. ]
# median    [0.  0.5 0.  0.5]
# prod      [18.  6.  6.  9.]
# cumsum    [4. 3. 2. 1.]
# var       [-0.625  0.375  0.375 -0.125]
# logsumexp [0.054 0.399 0.399 0.147]
# argmax    None
# std of equal numbers: [nan nan]

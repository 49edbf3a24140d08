# 量化
# 出自 docs/zh/api/quantizers.md#fake-quant

import numpy as np
from keras import quantizers


import tensorflow as tf

values = np.array([-2.0, -0.9, 0.1, 0.4, 3.0], "float32")


def fake(**settings):
    return quantizers.fake_quant_with_min_max_vars(
        values, -1.0, 2.0, **settings
    ).numpy()


step = 3 / (2**2 - 1)
by_hand = np.round(np.clip(values, -1, 2) / step) * step
print("2 bits:", fake(num_bits=2), "by hand:", by_hand)
step = 3 / (2**2 - 2)
shift = np.round(1 + 1 / step)
low, high = (1 - shift) * step, (3 - shift) * step
by_hand = np.round(np.clip(values, low, high) / step) * step
print("narrow:", fake(num_bits=2, narrow_range=True), "by hand:", by_hand)
print("8 bits:", fake().round(3))
rows = np.array([[0.3, 0.3], [0.9, 0.9]], "float32")
columns = quantizers.fake_quant_with_min_max_vars(
    rows, np.array([0.0, 0.0]), np.array([1.0, 3.0]), num_bits=2, axis=1
)
print("columns:", columns.numpy().round(3).tolist())
print("1 to 3:", end=" ")
print(quantizers.fake_quant_with_min_max_vars(values, 1.0, 3.0, 2).numpy())
given = tf.Variable(values), tf.Variable(-1.0), tf.Variable(2.0)
with tf.GradientTape() as tape:
    rounded = quantizers.fake_quant_with_min_max_vars(*given, num_bits=2)
slopes = tape.gradient(rounded, given)
for name, slope in zip(("inputs", "min_vals", "max_vals"), slopes):
    print("gradient of", name, slope.numpy())

# 输出：
# 2 bits: [-1. -1.  0.  0.  2.] by hand: [-1. -1.  0.  0.  2.]
# narrow: [-1.5 -1.5  0.   0.   1.5] by hand: [-1.5 -1.5  0.   0.   1.5]
# 8 bits: [-1.    -0.894  0.106  0.4    2.   ]
# columns: [[0.3330000042915344, 0.0], [1.0, 1.0]]
# 1 to 3: [0.        0.        0.        0.6666667 2.       ]
# gradient of inputs [0. 1. 1. 1. 0.]
# gradient of min_vals 1.0
# gradient of max_vals 1.0

# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#out-of-range

import numpy as np
from keras import layers, ops
import tensorflow as tf

table = np.array([[0, 0], [1, 10], [2, 20], [3, 30]], dtype="float32")
layer = layers.Embedding(4, 2, weights=table)
for shape in [(), (5,), (5, 6), (5, 6, 7)]:
    pass
with tf.GradientTape() as tape:
    total = ops.sum(layer(np.array([3, 1, 1])))
gradient = tape.gradient(total, layer.trainable_variables[0])

try:
    layer(np.array([4]))
except tf.errors.InvalidArgumentError as error:
    begin = str(error).index("indices")
    print(str(error)[begin:].partition(" [Op")[0])
print("-1: ", layer(np.array([-1])).numpy().tolist())
compiled = tf.function(layer, jit_compile=True)
print("XLA:", compiled(tf.constant([4])).numpy().tolist())

# 输出：
# indices[0] = 4 is not in [0, 4)
# -1:  [[3.0, 30.0]]
# XLA: [[3.0, 30.0]]

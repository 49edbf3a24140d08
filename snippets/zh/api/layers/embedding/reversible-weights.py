# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#reversible-weights

import keras
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
same = {"embeddings_initializer": keras.initializers.Constant(table)}
both = layers.ReversibleEmbedding(4, 2, **same)
vectors = both(np.array([[3, 1]]))

try:
    layers.ReversibleEmbedding(4, 2, weights=table)
except AttributeError as error:
    print(str(error).partition(". ")[0])
print(layers.ReversibleEmbedding(4, 2, **same)(np.array([3])).numpy())

# 输出：
# 'ReversibleEmbedding' object has no attribute 'tie_weights'
# [[ 3. 30.]]

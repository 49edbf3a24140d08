# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#reversible

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
print("forward:", vectors.numpy().tolist())
print("back:   ", both(vectors, reverse=True).numpy().tolist())
print("by hand:", (vectors.numpy() @ table.T).tolist())
capped = layers.ReversibleEmbedding(4, 2, logit_soft_cap=100.0, **same)
scores = vectors.numpy() @ table.T
print("capped: ", *capped(vectors, reverse=True).numpy()[0].round(1))
print("by hand:", *(100 * np.tanh(scores / 100))[0].round(1))
for tied in [True, False]:
    layer = layers.ReversibleEmbedding(4, 2, tie_weights=tied)
    layer.build()
    print("tied" if tied else "not", [w.name for w in layer.weights])
half = {"dtype": "mixed_bfloat16"}
for dtype in [None, "float32"]:
    layer = layers.ReversibleEmbedding(4, 2, reverse_dtype=dtype, **half)
    print(dtype, "->", layer(layer(np.array([[3]])), reverse=True).dtype.name)

# 输出：
# forward: [[[3.0, 30.0], [1.0, 10.0]]]
# back:    [[[0.0, 303.0, 606.0, 909.0], [0.0, 101.0, 202.0, 303.0]]]
# by hand: [[[0.0, 303.0, 606.0, 909.0], [0.0, 101.0, 202.0, 303.0]]]
# capped:  [  0.   99.5 100.  100. ] [ 0.  76.6 96.5 99.5]
# by hand: [  0.   99.5 100.  100. ] [ 0.  76.6 96.5 99.5]
# tied ['embeddings']
# not ['embeddings', 'reverse_embeddings']
# None -> bfloat16
# float32 -> float32

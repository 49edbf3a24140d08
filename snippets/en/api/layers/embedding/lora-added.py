# Embedding and masks
# From docs/en/api/layers/embedding.md#lora-added

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

thin = layers.Embedding(4, 2, weights=table)
thin.enable_lora(1, lora_alpha=3)
a, b = np.array([[1.0], [2], [3], [4]]), np.array([[10.0, 20.0]])
thin.lora_embeddings_a.assign(a)
thin.lora_embeddings_b.assign(b)
print("Keras:  ", thin(np.array([1, 3])).numpy().tolist())
print("by hand:", (table + 3 / 1 * a @ b)[[1, 3]].tolist())

# Output:
# Keras:   [[61.0, 130.0], [123.0, 270.0]]
# by hand: [[61.0, 130.0], [123.0, 270.0]]

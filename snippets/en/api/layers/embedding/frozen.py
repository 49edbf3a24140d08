# Embedding and masks
# From docs/en/api/layers/embedding.md#frozen

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

frozen = layers.Embedding(4, 2, weights=table, trainable=False)
model = keras.Sequential(
    [keras.Input((3,)), frozen, layers.Flatten(), layers.Dense(1)]
)
model.compile("sgd", "mse")
model.fit(np.array([[3, 1, 1]]), np.array([[1.0]]), verbose=0)
print(frozen.embeddings.numpy().tolist())
try:
    layers.Embedding(5, 2, weights=table, name="words")
except ValueError as error:
    print(error)

# Output:
# [[0.0, 0.0], [1.0, 10.0], [2.0, 20.0], [3.0, 30.0]]
# Layer words weight shape (5, 2) is not compatible with provided weight shape (4, 2).

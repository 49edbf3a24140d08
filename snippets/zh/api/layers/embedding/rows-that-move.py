# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#rows-that-move

import keras
import numpy as np
from keras import layers, ops

table = np.array([[0, 0], [1, 10], [2, 20], [3, 30]], dtype="float32")
layer = layers.Embedding(4, 2, weights=table)
for shape in [(), (5,), (5, 6), (5, 6, 7)]:
    pass

import tensorflow as tf

with tf.GradientTape() as tape:
    total = ops.sum(layer(np.array([3, 1, 1])))
gradient = tape.gradient(total, layer.trainable_variables[0])
print("gradient:", tf.convert_to_tensor(gradient).numpy().tolist())

for name, optimizer in {
    "SGD": keras.optimizers.SGD(0.1),
    "momentum": keras.optimizers.SGD(0.1, momentum=0.9),
    "Adam": keras.optimizers.Adam(0.1),
}.items():
    table_of = layers.Embedding(4, 1, embeddings_initializer="ones")
    small = keras.Sequential([keras.Input((1,)), table_of, layers.Flatten()])
    small.compile(optimizer, "mse")
    small.train_on_batch(np.array([[1]]), np.array([[3.0]]))
    before = table_of.embeddings.numpy()
    small.train_on_batch(np.array([[2]]), np.array([[3.0]]))
    moved = (table_of.embeddings.numpy() - before).ravel().round(3) + 0.0
    print(f"{name:8} second step moves rows by", moved)

# 输出：
# gradient: [[0.0, 0.0], [2.0, 2.0], [0.0, 0.0], [1.0, 1.0]]
# SGD      second step moves rows by [0.  0.  0.4 0. ]
# momentum second step moves rows by [0.   0.36 0.4  0.  ]
# Adam     second step moves rows by [0.    0.067 0.074 0.   ]

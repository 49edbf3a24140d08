# Getting started
# From docs/en/getting-started.md#check-cpu

import keras
import tensorflow as tf

print("backend:", keras.backend.backend())
print("Keras", keras.__version__.split(".")[0])
print(keras.ops.matmul([[1.0, 2.0]], [[3.0], [4.0]]))

# Output:
# backend: tensorflow
# Keras 3
# tf.Tensor([[11.]], shape=(1, 1), dtype=float32)

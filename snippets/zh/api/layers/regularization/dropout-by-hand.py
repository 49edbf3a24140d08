# 正则化层
# 出自 docs/zh/api/layers/regularization.md#dropout-by-hand

import numpy as np
from keras import layers

layer = layers.Dropout(0.2, seed=0)
x = np.arange(1.0, 11.0, dtype="float32").reshape(1, 10)
outputs = layer(x, training=True).numpy()
kept = outputs != 0
print("Keras:  ", outputs[0])
print("by hand:", (x * kept / (1 - 0.2))[0].round(2))
print("frozen: ", end=" ")
layer.trainable = False
print(layer(x, training=True).numpy()[0])
print("rate 0: ", layers.Dropout(0)(x, training=True).numpy()[0])
print("rate 1: ", layers.Dropout(1)(x, training=True).numpy()[0])

# 输出：
# Keras:   [ 1.25  2.5   3.75  5.    6.25  7.5   8.75  0.   11.25 12.5 ]
# by hand: [ 1.25  2.5   3.75  5.    6.25  7.5   8.75  0.   11.25 12.5 ]
# frozen:  [ 0.    2.5   3.75  5.    6.25  7.5   8.75 10.   11.25  0.  ]
# rate 0:  [ 1.  2.  3.  4.  5.  6.  7.  8.  9. 10.]
# rate 1:  [0. 0. 0. 0. 0. 0. 0. 0. 0. 0.]

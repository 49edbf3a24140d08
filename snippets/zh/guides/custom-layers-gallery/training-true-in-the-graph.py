# 自定义层实例集
# 出自 docs/zh/guides/custom-layers-gallery.md#training-true-in-the-graph

import keras
import numpy as np
from keras import layers

inputs = keras.Input((1000,))
outputs = layers.Dropout(0.5)(inputs, training=True)
model = keras.Model(inputs, outputs)
ones = np.ones((1, 1000))
print("predict, zeros:", np.sum(model.predict(ones, verbose=0) == 0))
for name, outputs in {
    "a call": model(ones),
    "training=True": model(ones, training=True),
}.items():
    print(f"{name}, share of zeros: {np.mean(outputs.numpy() == 0):.1f}")

# 输出：
# predict, zeros: 0
# a call, share of zeros: 0.5
# training=True, share of zeros: 0.5

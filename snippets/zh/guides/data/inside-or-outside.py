# 给模型喂数据
# 出自 docs/zh/guides/data.md#inside-or-outside

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_wine

wine = load_wine().data.astype("float32")
normalize = keras.layers.Normalization()
normalize.adapt(wine)
out = normalize(wine).numpy()

inner = keras.Sequential([keras.Input((13,)), keras.layers.Dense(3)])
raw = tf.data.Dataset.from_tensor_slices(wine).batch(64)
outside = inner.predict(raw.map(normalize), verbose=0)
whole = keras.Sequential([keras.Input((13,)), normalize, inner])
inside = whole.predict(wine, verbose=0)
print("same predictions:", np.allclose(outside, inside, atol=1e-5))

# 输出：
# same predictions: True

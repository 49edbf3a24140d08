# 排查问题
# 出自 docs/zh/guides/debugging.md#zero-or-frozen

import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def moved_in(layer):
    output = keras.layers.Dense(10)
    model = keras.Sequential([keras.Input((64,)), layer, output])
    model.compile("adam", from_logits)
    old = layer.get_weights()
    model.fit(images, labels, verbose=0)
    pairs = zip(layer.weights, old)
    return {now.name: int(np.sum(now.numpy() != was)) for now, was in pairs}


far_below = keras.initializers.Constant(-100)
silent = keras.layers.Dense(8, "relu", bias_initializer=far_below)
print("never fires:", moved_in(silent))
spectral = keras.layers.SpectralNormalization(keras.layers.Dense(8))
spectral.trainable = False
print("frozen:", moved_in(spectral))

# 输出：
# never fires: {'kernel': 0, 'bias': 0}
# frozen: {'kernel': 512, 'vector_u': 8, 'bias': 0}

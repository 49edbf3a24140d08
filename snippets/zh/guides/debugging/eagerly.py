# 排查问题
# 出自 docs/zh/guides/debugging.md#eagerly

import keras
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


class Look(keras.layers.Layer):
    def call(self, inputs):
        seen.append(type(inputs).__name__)
        return inputs


seen = []
for eagerly in (False, True):
    layers = [keras.Input((64,)), Look(), keras.layers.Dense(10)]
    looking = keras.Sequential(layers)
    looking.compile("sgd", from_logits, run_eagerly=eagerly)
    seen.clear()
    looking.fit(images[:128], labels[:128], batch_size=32, verbose=0)
    print(f"run_eagerly={eagerly}: {len(seen)} calls, all {set(seen)}")

# 输出：
# run_eagerly=False: 1 calls, all {'SymbolicTensor'}
# run_eagerly=True: 4 calls, all {'EagerTensor'}

# 排查问题
# 出自 docs/zh/guides/debugging.md#nan-loss

import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


class Log(keras.layers.Layer):
    def call(self, inputs):
        return keras.ops.log(inputs)


def broken():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    layers = [hidden, Log(name="log"), keras.layers.Dense(10, name="logits")]
    return keras.Sequential([keras.Input((64,)), *layers])


keras.utils.set_random_seed(0)
model = broken()
model.compile("adam", from_logits)
stop = keras.callbacks.TerminateOnNaN()
history = model.fit(images, labels, epochs=5, verbose=0, callbacks=[stop])
print("epochs:", len(history.epoch), "loss:", history.history["loss"])
bad = [np.isnan(weight.numpy()).mean() for weight in model.weights]
print("share of nan in each weight:", *bad)

# 输出：
# Batch 0: Invalid loss, terminating training
# epochs: 1 loss: [nan]
# share of nan in each weight: 1.0 1.0 1.0 1.0

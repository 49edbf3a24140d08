# Find what is wrong
# From docs/en/guides/debugging.md#eight-steps-at-once

import keras
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


for steps in (1, 8):
    model = broken()
    model.compile("adam", from_logits, steps_per_execution=steps)
    stop = keras.callbacks.TerminateOnNaN()
    model.fit(images, labels, verbose=0, callbacks=[stop])
    print("stopped after", int(model.optimizer.iterations), "steps")

# Output:
# Batch 0: Invalid loss, terminating training
# stopped after 1 steps
# Batch 7: Invalid loss, terminating training
# stopped after 8 steps

# 排查问题
# 出自 docs/zh/guides/debugging.md#what-is-not-checked

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


keras.utils.set_random_seed(0)
model = classifier()
model.compile(keras.optimizers.Adam(0.01), from_logits, metrics=["accuracy"])
history = model.fit(images[:32], labels[:32], epochs=60, verbose=0).history
for name in ("accuracy", "loss"):
    pass


import threading


def told(function):
    try:
        function()
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        return type(error).__name__
    return "no error"


def compiled_by_xla():
    model = classifier()
    model.compile("adam", from_logits, jit_compile=True)
    model.fit(images[:32], labels[:32], verbose=0)


bad = tf.constant([np.nan])
one = tf.constant(1.0, "bfloat16")
calls = {
    "a constant": lambda: tf.constant([np.nan]),
    "reshape": lambda: tf.reshape(bad, (1, 1)),
    "concat": lambda: tf.concat([bad, bad], axis=0),
    "plus 1": lambda: bad + 1,
    "sound, bfloat16": lambda: tf.math.log(one),
    "sound, jit_compile": compiled_by_xla,
}
tf.debugging.enable_check_numerics()
try:
    for name, call in calls.items():
        print(f"{name}: {told(call)}")
    elsewhere = []
    thread = threading.Thread(
        target=lambda: elsewhere.append(told(calls["plus 1"]))
    )
    thread.start()
    thread.join()
    print("plus 1 in a thread:", *elsewhere)
finally:
    tf.debugging.disable_check_numerics()

# 输出：
# a constant: no error
# reshape: no error
# concat: no error
# plus 1: InvalidArgumentError
# sound, bfloat16: ValueError
# sound, jit_compile: InvalidArgumentError
# plus 1 in a thread: no error

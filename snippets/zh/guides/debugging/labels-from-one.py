# 排查问题
# 出自 docs/zh/guides/debugging.md#labels-from-one

import keras
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


def compiled(loss):
    model = classifier()
    model.compile("adam", loss)
    return model


one_hot = keras.utils.to_categorical(labels)
model = compiled(from_logits)
for attempt in ("one-hot labels", "right labels", "compiled again"):
    try:
        if attempt == "compiled again":
            model.compile("adam", from_logits)
        model.fit(images, one_hot if "hot" in attempt else labels, verbose=0)
    except ValueError as error:
        pass

try:
    compiled(from_logits).fit(images, labels + 1, verbose=0)
except tf.errors.InvalidArgumentError as error:
    text = str(error)
    print(text[text.index("Received") :].split(". ")[0])
model = classifier()
model.compile("adam", from_logits, jit_compile=True)
history = model.fit(images, labels + 1, batch_size=600, verbose=0)
print("jit_compile=True, loss:", history.history["loss"])

# 输出：
# Received a label value of 10 which is outside the valid range of [0, 10)
# jit_compile=True, loss: [nan]

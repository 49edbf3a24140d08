# 排查问题
# 出自 docs/zh/guides/debugging.md#wrong-loss

import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


for argument in (False, True):
    keras.utils.set_random_seed(0)
    model = classifier()
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=argument)
    model.compile(keras.optimizers.Adam(0.01), loss)
    losses = model.fit(images, labels, epochs=3, verbose=0).history["loss"]
    print(f"from_logits={argument!s:5}", *(f"{value:.2f}" for value in losses))
print(f"ln 10: {np.log(10):.2f}")

# 输出：
# from_logits=False 2.95 2.30 2.30
# from_logits=True  1.01 0.26 0.17
# ln 10: 2.30

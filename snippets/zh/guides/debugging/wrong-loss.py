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
    value = model.fit(images, labels, epochs=3, verbose=0).history["loss"][-1]
    stuck = abs(value - np.log(10)) < 0.01
    print(
        f"from_logits={argument}: at ln 10: {stuck}, below 0.5: {value < 0.5}"
    )

# 输出：
# from_logits=False: at ln 10: True, below 0.5: False
# from_logits=True: at ln 10: False, below 0.5: True

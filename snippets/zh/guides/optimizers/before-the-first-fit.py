# 优化器
# 出自 docs/zh/guides/optimizers.md#before-the-first-fit

import keras
import numpy as np

ones = np.ones((4, 1))


def small_model(name):
    base = keras.layers.Dense(2, name="base")
    head = keras.layers.Dense(1, name="head")
    return keras.Sequential([keras.Input((1,)), base, head], name=name)


model = small_model("model")
model.compile("sgd", loss="mse")
for trainable in (False, True):
    model.layers[0].trainable = trainable
    before = model.layers[0].kernel.numpy()
    model.fit(ones, ones, verbose=0)
    learns = not np.array_equal(before, model.layers[0].kernel.numpy())
    print(f"set to {trainable}: learns {learns}")

# 输出：
# set to False: learns False
# set to True: learns False

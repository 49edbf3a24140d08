# 可复现性
# 出自 docs/zh/guides/reproducibility.md#divergence

import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
y = digits.target


def weights_of(model):
    return np.concatenate([w.ravel() for w in model.get_weights()])


import matplotlib.pyplot as plt


def follow(rate, nudge):
    keras.utils.set_random_seed(0)
    wide = {"activation": "tanh", "dtype": "float64"}
    model = keras.Sequential(
        [
            keras.Input((64,), dtype="float64"),
            keras.layers.Dense(32, **wide),
            keras.layers.Dense(32, **wide),
            keras.layers.Dense(10, dtype="float64"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, dtype="float64"
    )
    model.compile(keras.optimizers.SGD(rate), loss=loss)
    start = model.get_weights()
    start[0][30, 0] += nudge
    model.set_weights(start)
    path = []
    watch = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: path.append(weights_of(model))
    )
    data = digits.data / 16
    model.fit(data, y, 64, 4, verbose=0, callbacks=[watch], shuffle=False)
    right = model.predict(data, verbose=0).argmax(axis=1) == y
    return np.array(path), f"{right.mean():.2f}"


plt.figure(figsize=(5, 3), layout="constrained")
for rate, style in ((1.1, "-"), (0.1, "--")):
    (one, right), (two, right_too) = follow(rate, 0.0), follow(rate, 1e-7)
    distance = np.abs(one - two).max(axis=1)
    print(
        f"rate {rate}: {distance[-1]:.0e} apart, {right} and {right_too} right"
    )
    plt.semilogy(distance, style, label=f"learning rate {rate}")
plt.xlabel("step")
plt.ylabel("largest difference of a weight")
plt.legend()
plt.show()

# 输出：
# rate 1.1: 3e-01 apart, 0.89 and 0.92 right
# rate 0.1: 1e-07 apart, 0.89 and 0.89 right

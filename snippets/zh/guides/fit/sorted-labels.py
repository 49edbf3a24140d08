# 用 fit 训练
# 出自 docs/zh/guides/fit.md#sorted-labels

import keras
import numpy as np


from sklearn.datasets import load_iris


def train_on_iris(order):
    keras.utils.set_random_seed(0)
    x, y = load_iris(return_X_y=True)
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(
        keras.optimizers.Adam(0.02),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    history = model.fit(
        x[order], y[order], epochs=20, validation_split=1 / 3, verbose=0
    )
    for name in ("accuracy", "val_accuracy"):
        print(f"  {name:12} {history.history[name][-1]:.2f}")


print("sorted:")
train_on_iris(np.arange(150))
print("shuffled:")
train_on_iris(np.random.default_rng(0).permutation(150))

# 输出：
# sorted:
#   accuracy     1.00
#   val_accuracy 0.00
# shuffled:
#   accuracy     0.96
#   val_accuracy 0.98

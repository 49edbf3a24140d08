# 用 fit 训练
# 出自 docs/zh/guides/fit.md#several-tags

import keras
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.datasets import load_digits

digits = load_digits()
draw = np.random.default_rng(0)
left, right = draw.permutation(1797), draw.permutation(1797)
x = np.concatenate([digits.images[left], digits.images[right]], axis=2) / 16
y = np.eye(10)[digits.target[left]] + np.eye(10)[digits.target[right]]
y = np.minimum(y, 1)
x, x_new, y, y_new = train_test_split(x, y, random_state=0)
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.layers.Flatten(),
        keras.layers.Dense(128, "relu"),
        keras.layers.Dense(10, "sigmoid"),
    ]
)
model.compile(
    keras.optimizers.Adam(0.005),
    loss="binary_crossentropy",
    metrics=["binary_accuracy", "accuracy"],
)
model.fit(x, y, epochs=20, verbose=0)
result = model.evaluate(x_new, y_new, verbose=0, return_dict=True)
print("shapes:", x_new.shape, y_new.shape)
print(f"binary_accuracy {result['binary_accuracy']:.2f}", end=", ")
print(f"accuracy {result['accuracy']:.2f}")
print(f"binary_accuracy of always saying no: {1 - y_new.mean():.2f}")

# 输出：
# shapes: (450, 8, 16) (450, 10)
# binary_accuracy 0.95, accuracy 0.53
# binary_accuracy of always saying no: 0.81

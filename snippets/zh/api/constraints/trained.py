# 约束
# 出自 docs/zh/api/constraints.md#trained

import keras
import numpy as np
from keras import constraints, layers
import matplotlib.pyplot as plt
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True, scaled=False)
x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()
plt.figure(figsize=(5, 3))
for name, constraint in [
    ("none", None),
    ("NonNeg()", constraints.NonNeg()),
    ("MaxNorm(0.4)", constraints.MaxNorm(0.4)),
    ("MinMaxNorm(0.9, 1, rate=0.1)", constraints.MinMaxNorm(0.9, 1, rate=0.1)),
]:
    keras.utils.set_random_seed(0)
    layer = layers.Dense(1, kernel_constraint=constraint)
    linear = keras.Sequential([keras.Input((10,)), layer])
    linear.compile(keras.optimizers.SGD(0.05), loss="mse")
    lengths = [np.linalg.norm(layer.kernel.numpy())]
    for _ in range(100):
        linear.train_on_batch(x, y)
        lengths.append(np.linalg.norm(layer.kernel.numpy()))
    plt.plot(lengths, label=name)
    loss = linear.evaluate(x, y, verbose=0)
    print(f"{name:29} length {lengths[-1]:.2f}, error {loss:.2f}:", end=" ")
    print(*(f"{weight + 0.0:.2f}" for weight in layer.kernel.numpy()[:, 0].round(2)))
plt.xlabel("step")
plt.ylabel("length of the weights")
plt.ylim(0, 1.3)
plt.grid(alpha=0.3)
plt.legend(fontsize=8)
plt.tight_layout()
plt.show()

# 输出：
# none                          length 0.61, error 0.50: 0.00 -0.14 0.34 0.21 -0.03 -0.21 0.02 0.32 0.22 0.04
# NonNeg()                      length 0.50, error 0.52: 0.00 0.00 0.36 0.16 0.00 0.00 0.00 0.05 0.29 0.02
# MaxNorm(0.4)                  length 0.40, error 0.51: 0.01 -0.09 0.25 0.16 -0.01 -0.04 -0.11 0.08 0.21 0.07
# MinMaxNorm(0.9, 1, rate=0.1)  length 0.84, error 0.52: 0.00 -0.16 0.38 0.22 -0.02 -0.35 0.15 0.55 0.18 0.02

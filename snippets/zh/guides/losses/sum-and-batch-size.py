# 损失函数
# 出自 docs/zh/guides/losses.md#sum-and-batch-size

import keras
import numpy as np
from keras import losses

y_true = np.array([[1.0, 2.0, 5.0]])
y_pred = np.array([[1.5, 4.0, 4.0]])
e = y_pred - y_true
size = np.abs(e)
by_hand = {
    "MeanSquaredError": np.mean(e**2),
    "MeanAbsoluteError": np.mean(size),
    "Huber": np.mean(np.where(size <= 1, 0.5 * e**2, size - 0.5)),
    "LogCosh": np.mean(np.log(np.cosh(e))),
    "MeanAbsolutePercentageError": np.mean(100 * size / np.abs(y_true)),
    "MeanSquaredLogarithmicError": np.mean(
        (np.log1p(y_pred) - np.log1p(y_true)) ** 2
    ),
    "Poisson": np.mean(y_pred - y_true * np.log(y_pred)),
    "CosineSimilarity": -np.sum(y_true * y_pred)
    / (np.linalg.norm(y_true) * np.linalg.norm(y_pred)),
}
for name, value in by_hand.items():
    keras_value = getattr(losses, name)()(y_true, y_pred).numpy()

for name in ("SGD", "Adam"):
    for size in (10, 100):
        weight = keras.Variable([0.0])
        optimizer = getattr(keras.optimizers, name)(0.001)
        gradient = -2.0 * size  # of (1 - weight)**2, summed over the batch
        optimizer.apply([keras.ops.convert_to_tensor([gradient])], [weight])
        step = weight.numpy()[0]
        print(f"{name:5} batch of {size:3}: one step of {step:.4f}")

# 输出：
# SGD   batch of  10: one step of 0.0200
# SGD   batch of 100: one step of 0.2000
# Adam  batch of  10: one step of 0.0010
# Adam  batch of 100: one step of 0.0010

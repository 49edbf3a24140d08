# 用 fit 训练
# 出自 docs/zh/guides/fit.md#sample-weight

import keras
import numpy as np

identity = keras.Sequential(
    [keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="ones")]
)
identity.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss="mse",
    metrics=["mae"],
    weighted_metrics=[keras.metrics.MeanAbsoluteError(name="weighted_mae")],
)
points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])
weights = np.array([1.0, 1.0, 0.0, 3.0])

result = identity.evaluate(
    points, targets, sample_weight=weights, verbose=0, return_dict=True
)
print({name: round(value, 4) for name, value in result.items()})

error = np.abs(points - targets).ravel()
print("loss        ", np.sum(weights * error**2) / 4)
print("mae         ", np.mean(error))
print("weighted_mae", np.sum(weights * error) / np.sum(weights))

# 输出：
# {'loss': 12.25, 'mae': 2.0, 'weighted_mae': 2.6}
# loss         12.25
# mae          2.0
# weighted_mae 2.6

# 用 fit 训练
# 出自 docs/zh/guides/fit.md#last-batch

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

whole = identity.evaluate(points, targets, batch_size=3, verbose=0)
parts = [
    identity.test_on_batch(points[:3], targets[:3]),
    identity.test_on_batch(points[3:], targets[3:]),
]
print(f"evaluate:     {whole[0]:.4f}")
print(f"over samples: {(3 * parts[0][0] + parts[1][0]) / 4:.4f}")
print(f"over batches: {(parts[0][0] + parts[1][0]) / 2:.4f}")

# 输出：
# evaluate:     6.5000
# over samples: 6.5000
# over batches: 9.6667

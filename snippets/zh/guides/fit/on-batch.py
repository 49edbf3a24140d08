# 用 fit 训练
# 出自 docs/zh/guides/fit.md#on-batch

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

before = identity.test_on_batch(points, targets, return_dict=True)
step = identity.train_on_batch(points, targets, return_dict=True)
after = identity.test_on_batch(points, targets, return_dict=True)
print("before:", before["loss"], "step:", step["loss"])
print(f"after:  {after['loss']:.4f}")

# 输出：
# before: 6.5 step: 6.5
# after:  3.4350

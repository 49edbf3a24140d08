# Train with fit
# From docs/en/guides/fit.md#depends-on-batches

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

steps = np.array([[1.0, 2.0, 0.0, 0.0], [3.0, 3.0, 3.0, 3.0]])[..., None]
masked = keras.Sequential([keras.Input((4, 1)), keras.layers.Masking()])
masked.compile(loss="mse")
for size in (1, 2):
    loss = masked.evaluate(steps, 0 * steps, batch_size=size, verbose=0)
    print(f"masked steps, batches of {size}: {loss:.4f}")
for reduction in ("sum", "mean_with_sample_weight"):
    mse = keras.losses.MeanSquaredError(reduction)
    identity.compile(loss=mse, metrics=[])
    for size in (1, 4):
        loss = identity.evaluate(
            points,
            targets,
            batch_size=size,
            sample_weight=weights,
            verbose=0,
        )
        print(f"{reduction}, batches of {size}: {loss:.4f}")

# Output:
# masked steps, batches of 1: 5.7500
# masked steps, batches of 2: 6.8333
# sum, batches of 1: 12.2500
# sum, batches of 4: 49.0000
# mean_with_sample_weight, batches of 1: 4.2500
# mean_with_sample_weight, batches of 4: 9.8000

# Train with fit
# From docs/en/guides/fit.md#reduction-and-weights

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

for reduction in ("sum_over_batch_size", "mean_with_sample_weight", "sum"):
    identity.compile(loss=keras.losses.MeanSquaredError(reduction))
    result = identity.evaluate(
        points, targets, sample_weight=weights, verbose=0
    )
    print(reduction, [round(value, 4) for value in result])

# Output:
# sum_over_batch_size [12.25, 2.0, 2.6]
# mean_with_sample_weight [9.8, 2.0, 2.6]
# sum [49.0, 2.0, 2.6]

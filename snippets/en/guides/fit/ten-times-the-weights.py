# Train with fit
# From docs/en/guides/fit.md#ten-times-the-weights

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

for factor, rate in ((1, 0.001), (10, 0.001), (1, 0.01)):
    line = keras.models.clone_model(identity)
    line.compile(keras.optimizers.SGD(rate), loss="mse")
    history = line.fit(
        points, targets, sample_weight=factor * weights, verbose=0
    )
    loss, kernel = history.history["loss"][0], line.get_weights()[0][0, 0]
    print(f"weights {factor:2}, rate {rate}: loss {loss}, kernel {kernel:.4f}")

penalty = keras.regularizers.L2(1.0)
ones = keras.initializers.Ones()
held = keras.layers.Dense(
    1, kernel_initializer=ones, kernel_regularizer=penalty
)
line = keras.Sequential([keras.Input((1,)), held])
line.compile(loss="mse")
for factor in (1, 10):
    loss = line.evaluate(
        points, targets, sample_weight=factor * weights, verbose=0
    )
    print(f"weights {factor:2}, with a penalty of 1: loss {loss}")

# Output:
# weights  1, rate 0.001: loss 12.25, kernel 0.9755
# weights 10, rate 0.001: loss 122.5, kernel 0.7550
# weights  1, rate 0.01: loss 12.25, kernel 0.7550
# weights  1, with a penalty of 1: loss 13.25
# weights 10, with a penalty of 1: loss 123.5

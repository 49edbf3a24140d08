# Train with fit
# From docs/en/guides/fit.md#predict-or-call

import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, y = load_breast_cancer(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=0.25, random_state=0
)


def build():
    normalize = keras.layers.Normalization()
    normalize.adapt(x_train)
    return keras.Sequential(
        [
            keras.Input((30,)),
            normalize,
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


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


import timeit


def milliseconds(function):
    return 1000 * min(timeit.repeat(function, number=1, repeat=9))


model = build()
predicted = model.predict(x_train, verbose=0)
called = model(x_train)
print(type(predicted).__name__, "and", type(called).__name__)
print(f"furthest apart: {np.abs(predicted - called).max():.4f}")
slow = milliseconds(lambda: identity.predict(points, verbose=0))
fast = milliseconds(lambda: identity(points))
print(f"predict {slow:.1f} ms, the call {fast:.1f} ms:", end=" ")
print("more than five times" if slow > 5 * fast else "about as long")

# Output:
# ndarray and EagerTensor
# furthest apart: 0.0000
# predict 659.1 ms, the call 0.8 ms: more than five times

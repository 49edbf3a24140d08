# Train with fit
# From docs/en/guides/fit.md#evaluate-returns

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


for metrics in ([], ["accuracy"], ["AUC", "accuracy"]):
    model = build()
    model.compile(loss="binary_crossentropy", metrics=metrics)
    whole = model.evaluate(x_test, y_test, verbose=0)
    batch = model.test_on_batch(x_test, y_test)
    print(np.shape(whole), np.shape(batch), type(whole).__name__)
inputs = keras.Input((1,))
names = ("first", "second")
outputs = [keras.layers.Dense(1, name=name)(inputs) for name in names]
two = keras.Model(inputs, outputs)
two.compile(loss=["mse", "mse"])
ones = np.ones((4, 1))
whole = two.evaluate(ones, [ones, ones], verbose=0)
print(np.shape(whole), type(whole).__name__, "of two outputs")

# Output:
# () () float
# (2,) (2,) list
# (3,) (3,) list
# (3,) list of two outputs

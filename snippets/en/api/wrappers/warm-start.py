# Keras in scikit-learn
# From docs/en/api/wrappers.md#warm-start

import keras
import numpy as np
from keras.wrappers import SKLearnClassifier
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler


def prepare():
    keras.utils.set_random_seed(0)
    keras.config.disable_interactive_logging()


def make_model(X, y, units=16, rate=0.02):
    prepare()
    hidden = keras.layers.Dense(units, activation="relu")
    last = keras.layers.Dense(y.shape[1], activation="softmax")
    model = keras.Sequential([keras.Input(X.shape[1:]), hidden, last])
    model.compile(keras.optimizers.Adam(rate), "categorical_crossentropy")
    return model


def wines():
    data, kinds = load_wine(return_X_y=True)
    return StandardScaler().fit_transform(data), kinds


scaled, kinds = wines()
for warm_start in (False, True):
    estimator = SKLearnClassifier(make_model, warm_start=warm_start)
    losses = []
    for _ in range(2):
        estimator.fit(scaled, kinds)
        losses += estimator.history_.history["loss"]
    print(f"warm_start={warm_start}:", *(f"{loss:.2f}" for loss in losses))
model = estimator.model_
for _ in range(2):
    loss = model.fit(scaled, np.eye(3)[kinds], verbose=0).history["loss"]
    print(f"model_ trained on: {loss[0]:.2f}")

# Output:
# warm_start=False: 0.96 0.96
# warm_start=True: 0.96 0.96
# model_ trained on: 0.30
# model_ trained on: 0.10

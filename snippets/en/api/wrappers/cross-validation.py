# Keras in scikit-learn
# From docs/en/api/wrappers.md#cross-validation

import keras
import numpy as np
from keras.wrappers import SKLearnClassifier
from sklearn.datasets import load_wine
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
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


x, y = load_wine(return_X_y=True)
pipeline = make_pipeline(StandardScaler(), SKLearnClassifier(make_model))
epochs = {"sklearnclassifier__epochs": 10}
scores = cross_val_score(pipeline, x, y, cv=3, params=epochs)
print("accuracy:", scores.round(2), "mean", scores.mean().round(2))

# Output:
# accuracy: [0.97 0.95 1.  ] mean 0.97

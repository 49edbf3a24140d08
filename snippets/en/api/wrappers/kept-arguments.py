# Keras in scikit-learn
# From docs/en/api/wrappers.md#kept-arguments

import keras
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
mine = {"epochs": 1}
estimator = SKLearnClassifier(make_model, fit_kwargs=mine)
for arguments in ({}, {"epochs": 4}, {}):
    estimator.fit(scaled, kinds, **arguments)
    done = len(estimator.history_.history["loss"])
    print(arguments, done, "epochs", mine)

# Output:
# {} 1 epochs {'epochs': 1}
# {'epochs': 4} 4 epochs {'epochs': 4}
# {} 4 epochs {'epochs': 4}

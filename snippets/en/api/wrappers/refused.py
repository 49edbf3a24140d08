# Keras in scikit-learn
# From docs/en/api/wrappers.md#refused

import keras
import numpy as np
from keras.wrappers import SKLearnClassifier
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler
from keras.wrappers import SKLearnRegressor


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


def make_linear(X, y):
    prepare()
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(0.1), "mean_squared_error")
    return model


def compiled():
    prepare()
    last = keras.layers.Dense(3, activation="softmax")
    made = keras.Sequential([keras.Input((13,)), last])
    made.compile("sgd", "categorical_crossentropy")
    return made


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


def without_y(X):
    return compiled()


def for_numbers(X, y):
    model = make_model(X, y)
    model.compile("sgd", "sparse_categorical_crossentropy")
    return model


scaled, kinds = wines()
uncompiled = keras.Sequential([keras.layers.Dense(3)])
attempt(lambda: SKLearnClassifier(uncompiled).fit(scaled, kinds))


class Own(keras.Model):
    def __init__(self):
        super().__init__()
        self.last = keras.layers.Dense(3, activation="softmax")

    def call(self, inputs):
        return self.last(inputs)


own = Own()
own.compile("sgd", "categorical_crossentropy")
attempt(lambda: SKLearnClassifier(own).fit(scaled, kinds))
attempt(lambda: SKLearnClassifier(make_model).predict(scaled))
attempt(lambda: SKLearnClassifier(make_model).fit(scaled, np.zeros(178)))
attempt(lambda: SKLearnClassifier(make_model).fit(scaled, np.eye(3)[kinds]))
attempt(
    lambda: SKLearnClassifier(make_model).fit(np.ones((4, 8, 8)), kinds[:4])
)
attempt(lambda: SKLearnClassifier(make_model).fit(scaled * np.nan, kinds))
attempt(lambda: SKLearnClassifier(without_y).fit(scaled, kinds))
trained = SKLearnClassifier(make_model)
trained.fit(scaled, kinds, validation_split=0.2)
print("told:", *trained.history_.history)
attempt(lambda: trained.predict(scaled[:, :5]))
attempt(lambda: SKLearnClassifier(for_numbers).fit(scaled, kinds))
attempt(lambda: SKLearnClassifier(make_model).fit(scaled, scaled[:, 0]))
seen = {"validation_data": (scaled, kinds)}
attempt(lambda: SKLearnClassifier(make_model).fit(scaled, kinds, **seen))
attempt(lambda: SKLearnRegressor(make_linear).fit(scaled, scaled[:, :2]))

# Output:
# RuntimeError: Given model needs to be compiled, and have a loss and an optimizer.
# TypeError: <class '__main__.Own'> could not be deserialized properly. Please ensure that components that are Python object instances (layers, models, etc.) returned by `get_config()` are explicitly deserialized in the model's `from_config()` method.
# NotFittedError: This SKLearnClassifier instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# ValueError: Classifier can't train when only one class is present.
# ValueError: y should be a 1d array, got an array of shape (178, 3) instead.
# ValueError: Found array with dim 3, while dim <= 2 is required by SKLearnClassifier.
# ValueError: Input X contains NaN.
# TypeError: without_y() got an unexpected keyword argument 'y'
# told: loss val_loss
# ValueError: X has 5 features, but SKLearnClassifier is expecting 13 features as input.
# ValueError: Argument `output` must have rank (ndim) `target.ndim - 1`. Received: target.shape=(None, 3), output.shape=(None, 3)
# ValueError: Only binary and multiclass target types are supported. Target type: continuous
# ValueError: Arguments `target` and `output` must have the same rank (ndim). Received: target.shape=(None,), output.shape=(None, 3)
# ValueError: y should be a 1d array, got an array of shape (178, 2) instead.

# Keras in scikit-learn
# From docs/en/api/wrappers.md#three-wrappers

import keras
import numpy as np
from keras.wrappers import SKLearnClassifier
from sklearn.datasets import load_wine
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


from keras.wrappers import SKLearnRegressor, SKLearnTransformer
from sklearn.linear_model import LogisticRegression


def wines():
    data, kinds = load_wine(return_X_y=True)
    return StandardScaler().fit_transform(data), kinds


scaled, kinds = wines()
names = np.array(["red", "white", "rose"])[kinds]
classifier = SKLearnClassifier(make_model, model_kwargs={"units": 8})
classifier.fit(scaled, names, epochs=10)
print(classifier.predict(scaled[[0, 70, 150]]), classifier.classes_)
p = classifier.decision_function(scaled[:1])
print(p.shape, "sum", p.sum().round(4))
print(f"accuracy {classifier.score(scaled, names):.2f}", end=", ")
print(f"by hand {np.mean(classifier.predict(scaled) == names):.2f}")
print("kernel:", classifier.model_.layers[0].kernel.shape, end=", ")
print(len(classifier.history_.history["loss"]), "epochs")


def make_linear(X, y):
    prepare()
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(0.1), "mean_squared_error")
    return model


alcohol, others = scaled[:, 0], scaled[:, 1:]
regressor = SKLearnRegressor(make_linear)
regressor.fit(others, alcohol, epochs=30)
error = np.sum((alcohol - regressor.predict(others)) ** 2)
print(f"R² {regressor.score(others, alcohol):.2f}", end=", ")
print(f"by hand {1 - error / np.sum((alcohol - alcohol.mean()) ** 2):.2f}")

guess = SKLearnTransformer(make_linear)
print(
    "transformed:",
    guess.fit(others, alcohol, epochs=3).transform(others).shape,
)
both = make_pipeline(SKLearnTransformer(make_linear), LogisticRegression())
print(f"in a pipeline: {both.fit(others, kinds).score(others, kinds):.2f}")

# Output:
# ['red' 'white' 'rose'] ['red' 'rose' 'white']
# (1, 3) sum 1.0
# accuracy 1.00, by hand 1.00
# kernel: (13, 8), 10 epochs
# R² 0.59, by hand 0.59
# transformed: (178, 1)
# in a pipeline: 0.70

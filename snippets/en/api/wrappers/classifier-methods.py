# Keras in scikit-learn
# From docs/en/api/wrappers.md#classifier-methods

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


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


import sklearn

scaled, kinds = wines()
names = np.array(["red", "white", "rose"])[kinds]
classifier = SKLearnClassifier(make_model, model_kwargs={"units": 8})
print(sorted(classifier.get_params()), classifier.model_kwargs)
print("deep=False:", sorted(classifier.get_params(deep=False)))
print(classifier.set_params(model_kwargs={"units": 4}) is classifier)
refit = classifier.fit(scaled, names, epochs=1)
print(refit is classifier, classifier.model_.layers[0].kernel.shape)
first = np.arange(178) == 0
right = float(classifier.predict(scaled)[0] == names[0])
weighted = classifier.score(scaled, names, sample_weight=first)
print("score of the first sample alone:", weighted, right)
attempt(lambda: classifier.set_fit_request(sample_weight=True))
with sklearn.config_context(enable_metadata_routing=True):
    asked = SKLearnClassifier(make_model).set_fit_request(sample_weight=True)
    print(asked.get_metadata_routing())

# Output:
# ['fit_kwargs', 'model', 'model_kwargs', 'warm_start'] {'units': 8}
# deep=False: ['fit_kwargs', 'model', 'model_kwargs', 'warm_start']
# True
# True (13, 4)
# score of the first sample alone: 1.0 1.0
# RuntimeError: This method is only available when metadata routing is enabled. You can enable it using sklearn.set_config(enable_metadata_routing=True).
# {'score': {'sample_weight': True}}

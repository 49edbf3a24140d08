# 在 scikit-learn 里用 Keras
# 出自 docs/zh/api/wrappers.md#fit-kwargs-in-grid

import keras
from keras.wrappers import SKLearnClassifier
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import GridSearchCV


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
grid = {"fit_kwargs": [{"epochs": 2}, {"epochs": 3}]}
search = GridSearchCV(SKLearnClassifier(make_model), grid, cv=2)
search.fit(scaled, kinds)
done = len(search.best_estimator_.history_.history["loss"])
print(search.best_params_, done, "epochs")

# 输出：
# {'fit_kwargs': {'epochs': 3}} 3 epochs

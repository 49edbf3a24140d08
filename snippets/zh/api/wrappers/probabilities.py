# 在 scikit-learn 里用 Keras
# 出自 docs/zh/api/wrappers.md#probabilities

import keras
from keras.wrappers import SKLearnClassifier
from sklearn.datasets import load_wine
from sklearn.model_selection import cross_val_score
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


from sklearn.metrics import roc_auc_score

scaled, kinds = wines()
scaled, kinds = scaled[kinds < 2], kinds[kinds < 2]
binary = SKLearnClassifier(make_model).fit(scaled, kinds, epochs=5)
print("predict_proba:", hasattr(binary, "predict_proba"))
told = binary.decision_function(scaled)
print(told.shape)
attempts = {"cv": 2, "error_score": "raise", "params": {"epochs": 5}}


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


fresh = SKLearnClassifier(make_model)
args = fresh, scaled, kinds
attempt(lambda: cross_val_score(*args, scoring="roc_auc", **attempts))


def one_column(estimator, X, y):
    return roc_auc_score(y, estimator.decision_function(X)[:, 1])


print(cross_val_score(*args, scoring=one_column, **attempts).round(2))

# 输出：
# predict_proba: False
# (130, 2)
# ValueError: y should be a 1d array, got an array of shape (65, 2) instead.
# [0.99 1.  ]

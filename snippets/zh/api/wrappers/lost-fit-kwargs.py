# 在 scikit-learn 里用 Keras
# 出自 docs/zh/api/wrappers.md#lost-fit-kwargs

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


from sklearn.base import clone

scaled, kinds = wines()
long = SKLearnClassifier(make_model, fit_kwargs={"epochs": 10})
print("itself:", long.fit_kwargs, "its copy:", clone(long).fit_kwargs)
for title, estimator in ("itself", long), ("its copy", clone(long)):
    estimator.fit(scaled, kinds)
    done = len(estimator.history_.history["loss"])
    accuracy = estimator.score(scaled, kinds)
    print(f"{title}: {done} epochs, accuracy {accuracy:.2f}")

# 输出：
# itself: {'epochs': 10} its copy: None
# itself: 10 epochs, accuracy 1.00
# its copy: 1 epochs, accuracy 0.87

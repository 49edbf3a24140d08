# 在 scikit-learn 里用 Keras
# 出自 docs/zh/api/wrappers.md#grid-search

import keras
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


x, y = load_wine(return_X_y=True)
pipeline = make_pipeline(StandardScaler(), SKLearnClassifier(make_model))
epochs = {"sklearnclassifier__epochs": 10}

from sklearn.model_selection import GridSearchCV

search = GridSearchCV(
    pipeline,
    {
        "sklearnclassifier__model_kwargs": [
            {"units": 2, "rate": 0.02},
            {"units": 16, "rate": 0.02},
            {"units": 16, "rate": 0.001},
        ]
    },
    cv=2,
)
search.fit(x, y, **epochs)
results = search.cv_results_
for setting, score in zip(results["params"], results["mean_test_score"]):
    print(*setting.values(), f"{score:.2f}")
print("best:", *search.best_params_.values(), f"{search.score(x, y):.2f}")

# 输出：
# {'units': 2, 'rate': 0.02} 0.93
# {'units': 16, 'rate': 0.02} 0.98
# {'units': 16, 'rate': 0.001} 0.60
# best: {'units': 16, 'rate': 0.02} 1.00

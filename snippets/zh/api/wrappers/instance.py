# 在 scikit-learn 里用 Keras
# 出自 docs/zh/api/wrappers.md#instance

import keras
import numpy as np
from keras.wrappers import SKLearnClassifier
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler


def prepare():
    keras.utils.set_random_seed(0)
    keras.config.disable_interactive_logging()


def wines():
    data, kinds = load_wine(return_X_y=True)
    return StandardScaler().fit_transform(data), kinds


def compiled():
    prepare()
    last = keras.layers.Dense(3, activation="softmax")
    made = keras.Sequential([keras.Input((13,)), last])
    made.compile("sgd", "categorical_crossentropy")
    return made


scaled, kinds = wines()
mine = compiled()
before = mine.get_weights()[0].copy()
wrapped = SKLearnClassifier(mine).fit(scaled, kinds)
print("the same object:", wrapped.model_ is mine)
after = mine.get_weights()[0]
print("my weights changed by", np.abs(after - before).max(), end=", ")
print("its weights are others by", end=" ")
print(f"{np.abs(wrapped.model_.get_weights()[0] - after).max():.1f}")
print(
    "an optimizer of its own:", wrapped.model_.optimizer is not mine.optimizer
)

# 输出：
# the same object: False
# my weights changed by 0.0, its weights are others by 1.1
# an optimizer of its own: True

# 在 scikit-learn 里用 Keras
# 出自 docs/zh/api/wrappers.md#transformer-methods

import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler
from keras.wrappers import SKLearnTransformer


def prepare():
    keras.utils.set_random_seed(0)
    keras.config.disable_interactive_logging()


def wines():
    data, kinds = load_wine(return_X_y=True)
    return StandardScaler().fit_transform(data), kinds


def make_linear(X, y):
    prepare()
    model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(0.1), "mean_squared_error")
    return model


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


scaled, kinds = wines()
alcohol, others = scaled[:, 0], scaled[:, 1:]
step = SKLearnTransformer(make_linear)
told = step.fit_transform(others, alcohol)
print(told.shape, step.predict(others).shape)
print("apart:", np.abs(told[:, 0] - step.predict(others)).max())


def make_two(X, y):
    prepare()
    net = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(2)])
    net.compile("adam", "mean_squared_error")
    return net


pair = SKLearnTransformer(make_two).fit(others, alcohol)
print("two outputs:", pair.transform(others).shape)
attempt(lambda: pair.predict(others))
columns = np.stack([alcohol, alcohol**2], axis=1)
attempt(lambda: SKLearnTransformer(make_linear).fit(others, columns))
attempt(lambda: SKLearnTransformer(make_linear).fit_transform(others))

# 输出：
# (178, 1) (178,)
# apart: 0.0
# two outputs: (178, 2)
# ValueError: cannot select an axis to squeeze out which has size not equal to one
# ValueError: y should be a 1d array, got an array of shape (178, 2) instead.
# TypeError: SKLBase.fit() missing 1 required positional argument: 'y'

# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#fit-gone

import re
import textwrap
import warnings
import keras
import numpy as np


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    first_line = (str(message).splitlines() or [""])[0]
    # 略去的是次序每次运行都不同的集合，以及模块的路径
    first_line = re.split(r" Expected one of| \(.+\.py\)", first_line)[0]
    text = f"{type(message).__name__}: {first_line}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    return keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])


model = line()
model.compile("sgd", loss="mse")


import sys


class Pairs(keras.utils.Sequence):
    def __init__(self):
        self.pairs = [(x, y)]

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]


print(old("Sequence", lambda: model.fit(Pairs(), verbose=0)))
print(old("fit(workers=2)", lambda: model.fit(x, y, workers=2)))
print(
    old("fit(max_queue_size=10)", lambda: model.fit(x, y, max_queue_size=10))
)
print(old("evaluate(workers=2)", lambda: model.evaluate(x, y, workers=2)))
print(old("predict_classes", lambda: model.predict_classes(x)))
print(old("predict_proba", lambda: model.predict_proba(x)))

none = line()
none.compile("sgd", loss="mse", steps_per_execution=None)
print(old("steps_per_execution=None", lambda: none.fit(x, y, verbose=0)))

nothing = keras.callbacks.LambdaCallback(None, None, lambda batch, logs: None)
fit_nothing = {"verbose": 0, "callbacks": [nothing]}
print(old("LambdaCallback", lambda: model.fit(x, y, **fit_nothing)))

board = keras.callbacks.TensorBoard("logs")
fit_board = {"verbose": 0, "callbacks": [board]}
sys.modules["tensorboard.summary.v2"] = (
    None  # 相当于没有安装 TensorBoard
)
print(old("TensorBoard", lambda: model.fit(x, y, **fit_board)))
del sys.modules["tensorboard.summary.v2"]

# 输出：
# Sequence
#     UserWarning: Your `PyDataset` class should call
#     `super().__init__(**kwargs)` in its constructor. `**kwargs` can include
#     `workers`, `use_multiprocessing`, `max_queue_size`. Do not pass these
#     arguments to `fit()`, as they will be ignored.
# fit(workers=2)
#     TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument
#     'workers'
# fit(max_queue_size=10)
#     TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument
#     'max_queue_size'
# evaluate(workers=2)
#     ValueError: Arguments not recognized: {'workers': 2}
# predict_classes
#     AttributeError: 'Sequential' object has no attribute 'predict_classes'
# predict_proba
#     AttributeError: 'Sequential' object has no attribute 'predict_proba'
# steps_per_execution=None
#     TypeError: 'NoneType' object cannot be interpreted as an integer
# LambdaCallback
#     TypeError: <lambda>() missing 1 required positional argument: 'logs'
# TensorBoard
#     TBNotInstalledError: TensorBoard is not installed, missing implementation
#     for tf.summary.scalar

# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#fit-gone

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
    # 期望的取值是一个集合，每次运行的次序都不同
    first_line = first_line.split(" Expected one of")[0]
    text = f"{type(message).__name__}: {first_line}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    return keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])


model = line()
model.compile("sgd", loss="mse")

import sys

print(old("fit(workers=2)", lambda: model.fit(x, y, workers=2)))
print(
    old("fit(max_queue_size=10)", lambda: model.fit(x, y, max_queue_size=10))
)
print(old("evaluate(workers=2)", lambda: model.evaluate(x, y, workers=2)))
print(old("predict_classes", lambda: model.predict_classes(x)))
print(old("predict_proba", lambda: model.predict_proba(x)))
print(old("model.reset_states", lambda: model.reset_states()))

none = line()
none.compile("sgd", loss="mse", steps_per_execution=None)
print(old("steps_per_execution=None", lambda: none.fit(x, y, verbose=0)))

board = keras.callbacks.TensorBoard("logs")
fit_board = {"verbose": 0, "callbacks": [board]}
sys.modules["tensorboard.summary.v2"] = (
    None  # 相当于没有安装 TensorBoard
)
print(old("TensorBoard", lambda: model.fit(x, y, **fit_board)))
del sys.modules["tensorboard.summary.v2"]

# 输出：
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
# model.reset_states
#     AttributeError: 'Sequential' object has no attribute 'reset_states'
# steps_per_execution=None
#     TypeError: 'NoneType' object cannot be interpreted as an integer
# TensorBoard
#     TBNotInstalledError: TensorBoard is not installed, missing implementation
#     for tf.summary.scalar

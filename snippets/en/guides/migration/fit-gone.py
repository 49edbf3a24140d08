# From Keras 2 to today
# From docs/en/guides/migration.md#fit-gone

import keras
import numpy as np
import re
import textwrap
import warnings

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")
    return keras.Sequential([keras.Input((2,)), layer], name="model")


model = line()
model.compile("sgd", loss="mse", metrics=["mae", "mse"])
numbers = model.evaluate(x, y, verbose=0)


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    lines = str(message).splitlines() or [""]
    # The first sentence, without the path of a module.
    sentence = re.split(r" \(.+\.py\)|(?<=\.) ", lines[0])[0]
    text = f"{type(message).__name__}: {sentence}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


import sys


class Pairs(keras.utils.Sequence):
    def __init__(self):
        self.pairs = [(x, y)]

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]


print(old("Sequence", lambda: model.fit(Pairs(), verbose=0)))
for name in ("workers", "max_queue_size", "use_multiprocessing"):
    some = {name: 2}
    print(old(f"fit({name}=2)", lambda some=some: model.fit(x, y, **some)))
print(old("evaluate(workers=2)", lambda: model.evaluate(x, y, workers=2)))
print(old("lists", lambda: model.fit([[1.0, 2.0]], [[1.0]])))

none = line()
none.compile("sgd", loss="mse", steps_per_execution=None)
print(old("steps_per_execution=None", lambda: none.fit(x, y, verbose=0)))

nothing = keras.callbacks.LambdaCallback(None, None, lambda batch, logs: None)
fit_nothing = {"verbose": 0, "callbacks": [nothing]}
print(old("LambdaCallback", lambda: model.fit(x, y, **fit_nothing)))

rate = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate)
history = model.fit(x, y, verbose=0, callbacks=[rate]).history
print(old('history["lr"]', lambda: history["lr"]))
checkpoint = keras.callbacks.ModelCheckpoint
print(old('ModelCheckpoint("best")', lambda: checkpoint("best")))

board = keras.callbacks.TensorBoard("logs")
fit_board = {"verbose": 0, "callbacks": [board]}
sys.modules["tensorboard.summary.v2"] = (
    None  # as where TensorBoard is not installed
)
print(old("TensorBoard", lambda: model.fit(x, y, **fit_board)))
del sys.modules["tensorboard.summary.v2"]

# Output:
# Sequence
#     UserWarning: Your `PyDataset` class should call
#     `super().__init__(**kwargs)` in its constructor.
# fit(workers=2)
#     TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument
#     'workers'
# fit(max_queue_size=2)
#     TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument
#     'max_queue_size'
# fit(use_multiprocessing=2)
#     TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument
#     'use_multiprocessing'
# evaluate(workers=2)
#     ValueError: Arguments not recognized: {'workers': 2}
# lists
#     ValueError: Unrecognized data type: x=[[1.0, 2.0]] (of type <class
#     'list'>)
# steps_per_execution=None
#     TypeError: 'NoneType' object cannot be interpreted as an integer
# LambdaCallback
#     TypeError: <lambda>() missing 1 required positional argument: 'logs'
# history["lr"]
#     KeyError: 'lr'
# ModelCheckpoint("best")
#     ValueError: The filepath provided must end in `.keras` (Keras model
#     format).
# TensorBoard
#     TBNotInstalledError: TensorBoard is not installed, missing implementation
#     for tf.summary.scalar

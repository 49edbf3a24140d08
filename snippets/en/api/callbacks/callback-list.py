# Callbacks, name by name
# From docs/en/api/callbacks.md#callback-list

import keras
import numpy as np
from keras import callbacks


def samples():
    return np.ones((4, 1)), np.full((4, 1), 100.0)


def make_model(rate=1.0, **arguments):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    layer = keras.layers.Dense(1, **kernel)
    model = keras.Sequential([keras.Input((1,)), layer], name="counter")
    optimizer = keras.optimizers.SGD(rate, **arguments)
    model.compile(optimizer, loss="mae", run_eagerly=True)
    return model


KINDS = ("train", "epoch", "train_batch", "batch")
KINDS += ("test", "test_batch", "predict", "predict_batch")
HOOKS = [f"on_{kind}_{end}" for kind in KINDS for end in ("begin", "end")]
calls = {hook: [] for hook in HOOKS}


def recording(hook):
    def method(self, *arguments, **keywords):
        *number, logs = *arguments, *keywords.values()
        calls[hook].append((number, [*logs]))
        if hook.startswith("on_train_batch"):
            getattr(super(Record, self), hook)(*arguments, **keywords)

    return method


class Record(callbacks.Callback):
    vars().update({hook: recording(hook) for hook in HOOKS})


model = make_model()
settings = {"batch_size": 2, "verbose": 0, "callbacks": [Record()]}
for title, run in (
    (
        "fit",
        lambda: model.fit(
            *samples(), epochs=2, validation_data=samples(), **settings
        ),
    ),
    ("evaluate", lambda: model.evaluate(*samples(), **settings)),
    ("predict", lambda: model.predict(np.ones((4, 1)), **settings)),
):
    run()
    for hook, made in calls.items():
        if made:
            numbers = " ".join(str(n) for number, _ in made for n in number)
            told = f"{len(made)} × {numbers or '-':8}"
            made.clear()
told = callbacks.LambdaCallback(
    on_train_begin=lambda logs: print("begins", logs),
    on_epoch_begin=lambda epoch, logs: print("epoch", epoch, logs),
    on_train_batch_begin=lambda batch, logs: print("batch", batch, logs),
    on_train_batch_end=lambda batch, logs: print("batch", batch, logs),
    on_epoch_end=lambda epoch, logs: print("epoch", epoch, logs),
    on_test_end=lambda logs: print("tested", logs),
    on_train_end=lambda logs: print("ends", logs),
)

nested = [[callbacks.Callback(), told], callbacks.Callback()]
for arguments in (
    {},
    {"add_history": True, "model": model},
    {"add_progbar": True, "verbose": 2, "epochs": 1, "steps": 1},
):
    made = callbacks.CallbackList(nested, **arguments)
    inside = made.callbacks[0]
    print(*(type(each).__name__ for each in made.callbacks))
    print("  model:", inside.model and inside.model.name, end=", ")
    print("params:", inside.params)
for mistake in (
    lambda: callbacks.CallbackList().on_train_end(),
    lambda: callbacks.CallbackList(add_progbar=True, epochs=1),
):
    try:
        mistake()
    except (ValueError, KeyError) as error:
        print(f"{type(error).__name__}: {error}")

# Output:
# Callback LambdaCallback Callback
#   model: None, params: None
# Callback LambdaCallback Callback History
#   model: counter, params: None
# Callback LambdaCallback Callback ProgbarLogger
#   model: counter, params: {'verbose': 2, 'epochs': 1, 'steps': 1}
# ValueError: `on_xxx_end` called without corresponding `on_xxx_begin`
# KeyError: 'verbose'

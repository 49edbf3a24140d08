# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#hooks-table

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
    print(title)
    for hook, made in calls.items():
        if made:
            numbers = " ".join(str(n) for number, _ in made for n in number)
            told = f"{len(made)} × {numbers or '-':8}"
            print(f"  {hook:23}{told}", *made[-1][1])
            made.clear()

# 输出：
# fit
#   on_train_begin         1 × -
#   on_train_end           1 × -        loss val_loss
#   on_epoch_begin         2 × 0 1
#   on_epoch_end           2 × 0 1      loss val_loss
#   on_train_batch_begin   4 × 0 1 0 1
#   on_train_batch_end     4 × 0 1 0 1  loss
#   on_batch_begin         4 × 0 1 0 1
#   on_batch_end           4 × 0 1 0 1  loss
#   on_test_begin          2 × -
#   on_test_end            2 × -        loss
#   on_test_batch_begin    4 × 0 1 0 1
#   on_test_batch_end      4 × 0 1 0 1  loss
# evaluate
#   on_test_begin          1 × -
#   on_test_end            1 × -        loss
#   on_test_batch_begin    2 × 0 1
#   on_test_batch_end      2 × 0 1      loss
# predict
#   on_predict_begin       1 × -
#   on_predict_end         1 × -
#   on_predict_batch_begin 2 × 0 1
#   on_predict_batch_end   2 × 0 1      outputs

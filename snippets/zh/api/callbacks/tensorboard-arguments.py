# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#tensorboard-arguments

import keras
import numpy as np
from keras import callbacks
import shutil


def samples():
    return np.ones((4, 1)), np.full((4, 1), 100.0)


from pathlib import Path

from tensorboard.backend.event_processing import event_accumulator

words = keras.Sequential(
    [
        keras.Input((1,)),
        keras.layers.Embedding(3, 2, name="words"),
        keras.layers.Flatten(),
        keras.layers.Dense(1, use_bias=False, name="last"),
    ],
    name="model",
)
words.compile("sgd", "mae")


def written(folder="board", **arguments):
    shutil.rmtree(folder, ignore_errors=True)
    board = callbacks.TensorBoard(folder, **arguments)
    words.fit(*samples(), epochs=2, verbose=0, callbacks=[board])
    events = event_accumulator.EventAccumulator(f"{folder}/train")
    tags = events.Reload().Tags()
    return sorted(tags["tensors"]) + ["graph"] * tags["graph"]


first = written(write_graph=False)
print("always:", *first)
for arguments in (
    {"write_graph": True},
    {"histogram_freq": 1},
    {"histogram_freq": 1, "write_images": True},
    {"write_images": True},
    {"write_steps_per_second": True},
    {"write_steps_per_second": True, "update_freq": "batch"},
):
    more = set(written(**{"write_graph": False, **arguments})) - {*first}
    print(", ".join(arguments), ":", *sorted(more))

# 输出：
# always: epoch_learning_rate epoch_loss
# write_graph : keras
# histogram_freq : model/last/kernel/histogram model/words/embeddings/histogram
# histogram_freq, write_images : model/last/kernel/histogram model/last/kernel/image model/words/embeddings/histogram model/words/embeddings/image
# write_images :
# write_steps_per_second : epoch_steps_per_second
# write_steps_per_second, update_freq : batch_loss batch_steps_per_second epoch_steps_per_second

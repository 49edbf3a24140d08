# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#tensorboard-more

import keras
import numpy as np
from keras import callbacks
import shutil
from pathlib import Path
from tensorboard.backend.event_processing import event_accumulator


def samples():
    return np.ones((4, 1)), np.full((4, 1), 100.0)


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


written(embeddings_freq=1, embeddings_metadata={"words": "names.tsv"})
for path in sorted(Path("board").rglob("*[5t]")):
    print(path.as_posix())
print(Path("board/projector_config.pbtxt").read_text(), end="")
written("profiled", profile_batch=(1, 2))
print([path.suffixes for path in Path("profiled").rglob("*.pb")])
for mistake in (
    lambda: written(profile_batch=(3, 2)),
    lambda: written(embeddings_freq=1, embeddings_metadata={"word": "a.tsv"}),
):
    try:
        mistake()
    except ValueError as error:
        print(error)

# 输出：
# board/projector_config.pbtxt
# board/train/keras_embedding.ckpt-0.weights.h5
# board/train/keras_embedding.ckpt-1.weights.h5
# embeddings {
#   tensor_name: "layer_with_weights-0/embeddings/.ATTRIBUTES/VARIABLE_VALUE"
#   metadata_path: "names.tsv"
# }
# [['.xplane', '.pb']]
# profile_batch must be a non-negative integer or 2-tuple of positive integers. A pair of positive integers signifies a range of batches to profile. Found: (3, 2)
# Unrecognized `Embedding` layer names passed to `keras.callbacks.TensorBoard` `embeddings_metadata` argument: dict_keys(['word'])

# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#backup-errors

import keras
import numpy as np
from keras import callbacks


def samples():
    return np.ones((4, 1)), np.full((4, 1), 100.0)


unbuilt = keras.Sequential([keras.layers.Dense(1)])
unbuilt.compile("sgd", "mae")
for mistake in (
    lambda: callbacks.BackupAndRestore(""),
    lambda: callbacks.BackupAndRestore("backup", save_freq=0.5),
    lambda: unbuilt.fit(
        *samples(),
        verbose=0,
        callbacks=[callbacks.BackupAndRestore("unbuilt")],
    ),
):
    try:
        mistake()
    except ValueError as error:
        print(str(error).split(" Model <")[0])

# 输出：
# Empty `backup_dir` argument passed
# Invalid value for argument `save_freq`. Received: save_freq=0.5. Expected either 'epoch' or an integer value.
# To use the BackupAndRestore callback, you model must be built before you call `fit()`.

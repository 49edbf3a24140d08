# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#lambda-callback

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


told = callbacks.LambdaCallback(
    on_train_begin=lambda logs: print("begins", logs),
    on_epoch_begin=lambda epoch, logs: print("epoch", epoch, logs),
    on_train_batch_begin=lambda batch, logs: print("batch", batch, logs),
    on_train_batch_end=lambda batch, logs: print("batch", batch, logs),
    on_epoch_end=lambda epoch, logs: print("epoch", epoch, logs),
    on_test_end=lambda logs: print("tested", logs),
    on_train_end=lambda logs: print("ends", logs),
)
make_model().fit(
    *samples(), validation_data=samples(), verbose=0, callbacks=[told]
)
wrong = callbacks.LambdaCallback(on_train_batch_end=lambda batch, log: None)
try:
    make_model().fit(*samples(), verbose=0, callbacks=[wrong])
except TypeError as error:
    print(str(error).split(".")[-1])

# 输出：
# begins {}
# epoch 0 {}
# batch 0 {}
# batch 0 {'loss': 100.0}
# tested {'loss': 99.0}
# epoch 0 {'loss': 100.0, 'val_loss': 99.0}
# ends {'loss': 100.0, 'val_loss': 99.0}
# <lambda>() got an unexpected keyword argument 'logs'

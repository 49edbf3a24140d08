# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#swap-predict

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


def weight(model):
    return model.get_weights()[0].item()


model = make_model(use_ema=True, ema_momentum=0.5)
for _ in range(3):
    model.train_on_batch(*samples())
print("trained:", weight(model))
for method in (model.evaluate, model.predict):
    swap = callbacks.SwapEMAWeights()
    given = samples() if method == model.evaluate else samples()[:1]
    result = method(*given, verbose=0, callbacks=[swap])
    name = method.__name__
    print(f"{name}: {np.ravel(result)[0]}, then weight {weight(model)}")

# 输出：
# trained: 3.0
# evaluate: 97.75, then weight 3.0
# predict: 2.25, then weight 2.25

# Callbacks, name by name
# From docs/en/api/callbacks.md#swap-ema

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


average = 0.0
for step in range(1, 4):
    average = step if step == 1 else 0.5 * average + 0.5 * step
    print(f"by hand: weight {step}, average {average}")


class Seen(callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        seen = 100 - logs["val_loss"]
        print(f"  validated {seen}, at the end {weight(self.model)}")


for title, first in (
    ("without", []),
    ("swap", [callbacks.SwapEMAWeights()]),
    ("swap_on_epoch", [callbacks.SwapEMAWeights(swap_on_epoch=True)]),
):
    print(title)
    model = make_model(use_ema=True, ema_momentum=0.5)
    settings = {"validation_data": samples(), "verbose": 0}
    model.fit(*samples(), epochs=3, callbacks=[*first, Seen()], **settings)
    print("  after fit", weight(model))

# Output:
# by hand: weight 1, average 1
# by hand: weight 2, average 1.5
# by hand: weight 3, average 2.25
# without
#   validated 1.0, at the end 1.0
#   validated 2.0, at the end 2.0
#   validated 3.0, at the end 3.0
#   after fit 2.25
# swap
#   validated 1.0, at the end 1.0
#   validated 1.5, at the end 2.0
#   validated 2.25, at the end 3.0
#   after fit 2.25
# swap_on_epoch
#   validated 1.0, at the end 1.0
#   validated 1.5, at the end 1.5
#   validated 2.25, at the end 2.25
#   after fit 2.25

# Callbacks, name by name
# From docs/en/api/callbacks.md#terminate-on-nan

import keras
import numpy as np
from keras import callbacks


def make_model(rate=1.0, **arguments):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    layer = keras.layers.Dense(1, **kernel)
    model = keras.Sequential([keras.Input((1,)), layer], name="counter")
    optimizer = keras.optimizers.SGD(rate, **arguments)
    model.compile(optimizer, loss="mae", run_eagerly=True)
    return model


def weight(model):
    return model.get_weights()[0].item()


for broken in (np.nan, np.inf):
    targets = np.array([100.0, 100.0, broken, 100.0]).reshape(4, 1)
    for raise_error in (False, True):
        model = make_model()
        settings = {"batch_size": 1, "shuffle": False, "verbose": 0}
        settings["callbacks"] = [callbacks.TerminateOnNaN(raise_error)]
        try:
            model.fit(np.ones((4, 1)), targets, epochs=3, **settings)
        except RuntimeError as error:
            print(error)
        steps = int(model.optimizer.iterations)
        print(f"  {steps} steps, weight {weight(model)}")

# Output:
# Batch 2: Invalid loss, terminating training
#   3 steps, weight nan
# NaN or Inf loss encountered at batch 2. Loss value: nan. Terminating training immediately.
#   3 steps, weight nan
# Batch 2: Invalid loss, terminating training
#   3 steps, weight 3.0
# NaN or Inf loss encountered at batch 2. Loss value: inf. Terminating training immediately.
#   3 steps, weight 3.0

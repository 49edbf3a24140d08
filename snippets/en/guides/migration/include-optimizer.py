# From Keras 2 to today
# From docs/en/guides/migration.md#include-optimizer

import keras
import numpy as np

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")
    return keras.Sequential([keras.Input((2,)), layer], name="model")


fitted = line()
fitted.compile("sgd", loss="mean_squared_error")
fitted.fit(x, y, verbose=0)
for name in ("m.keras", "m.h5"):
    fitted.save(name, include_optimizer=False, save_format="tf")
    loaded = keras.models.load_model(name)
    steps = int(loaded.optimizer.iterations) if loaded.compiled else None
    print(name, loaded.get_weights()[0].shape, "optimizer steps:", steps)

# Output:
# m.keras (2, 1) optimizer steps: 1
# m.h5 (2, 1) optimizer steps: None

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
    fitted.save(name, include_optimizer=False)
    loaded = keras.models.load_model(name)
    if loaded.compiled:
        print(name, "optimizer steps:", int(loaded.optimizer.iterations))
    else:
        print(name, "without an optimizer")

# Output:
# m.keras optimizer steps: 1
# m.h5 without an optimizer

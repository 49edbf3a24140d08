# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#silent

import keras
import numpy as np
from tensorflow.python.keras.layers import Dense as PrivateDense

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")
    return keras.Sequential([keras.Input((2,)), layer], name="model")


model = line()
model.compile("sgd", loss="mse", metrics=["mae", "mse"])
numbers = model.evaluate(x, y, verbose=0)
print("old:  ", dict(zip(model.metrics_names, numbers)))
print("today:", model.evaluate(x, y, verbose=0, return_dict=True))

private = PrivateDense(1, name="line")
private(x)
kernel = model.layers[0].kernel
print("\nonce: ", private.kernel.name, "of", PrivateDense.__module__)
print("old:  ", kernel.name)
print("today:", kernel.path, "of", keras.layers.Dense.__module__)

# 输出：
# old:   {'loss': 21.0, 'compile_metrics': 4.0}
# today: {'loss': 21.0, 'mae': 4.0, 'mse': 21.0}
#
# once:  line/kernel:0 of tensorflow.python.keras.layers.core
# old:   kernel
# today: model/line/kernel of keras.src.layers.core.dense

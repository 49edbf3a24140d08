# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#save-format-and-name

import keras


def line():
    layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")
    return keras.Sequential([keras.Input((2,)), layer], name="model")


for name in ("named.keras", "named.h5"):
    line().save(name, save_format="tf")
    loaded = keras.models.load_model(name, compile=False)
    print(name, "holds the kernel", loaded.get_weights()[0].ravel())

# 输出：
# named.keras holds the kernel [1. 1.]
# named.h5 holds the kernel [1. 1.]

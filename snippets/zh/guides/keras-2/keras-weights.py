# Keras 2 的文件与代码
# 出自 docs/zh/guides/keras-2.md#keras-weights

import keras
import numpy as np
import tf_keras
import zipfile


def functional():
    inputs = tf_keras.Input((3,))
    return tf_keras.Model(inputs, tf_keras.layers.Dense(1)(inputs))


def as_of_2_15(name):
    with zipfile.ZipFile(name) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    config = parts["config.json"].replace(b"tf_keras.src", b"keras.src")
    with zipfile.ZipFile(name, "w") as archive:
        for one, content in (parts | {"config.json": config}).items():
            archive.writestr(one, content)


keras.utils.set_random_seed(0)
before = functional()
before.save("functional.keras")
as_of_2_15("functional.keras")
dense = tf_keras.Sequential([tf_keras.layers.Dense(1, input_shape=(3,))])
dense.save("dense.keras")
for name in ("functional.keras", "dense.keras"):
    try:
        keras.models.load_model(name, compile=False)
    except TypeError as error:
        lines = str(error).splitlines()

with zipfile.ZipFile("functional.keras") as archive:
    archive.extract("model.weights.h5")
inputs = keras.Input((3,))
today = keras.Model(inputs, keras.layers.Dense(1)(inputs))
today.load_weights("model.weights.h5")
x = np.ones((1, 3))
print("Keras 2:", before(x).numpy().round(4))
print("Keras 3:", today(x).numpy().round(4))

# 输出：
# Keras 2: [[0.4009]]
# Keras 3: [[0.4009]]

# Keras 2 的文件与代码
# 出自 docs/zh/guides/keras-2.md#file-of-weights

import keras
import numpy as np
import tf_keras

before = tf_keras.Sequential([tf_keras.Input((3,)), tf_keras.layers.Dense(1)])
today = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
for name in ("only.h5", "values"):
    before.save_weights(name)
    try:
        today.load_weights(name)
        apart = np.abs(today.get_weights()[0] - before.get_weights()[0]).max()
        print(f"{name}: apart by {apart:.4f}")
    except ValueError as error:
        print(f"{name}: {str(error).split(':')[0]}")

# 输出：
# only.h5: apart by 0.0000
# values: File format not supported

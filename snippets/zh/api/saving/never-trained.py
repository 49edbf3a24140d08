# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#never-trained

import keras
import numpy as np
from keras import saving


def one_weight(value):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    only = keras.layers.Dense(1, name="only", **kernel)
    made = keras.Sequential([keras.Input((1,)), only])
    made.set_weights([np.array([[value]])])
    return made


fresh = one_weight(1.0)
fresh.compile(keras.optimizers.Adam(name="adam"), "mean_squared_error")
fresh.save("fresh.keras")
print(saving.load_model("fresh.keras").compiled)

# 输出：
# True
# UserWarning: Skipping variable loading for optimizer 'adam', because it has 4 variables whereas the saved optimizer has 2 variables.

# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#same-name

import keras
import numpy as np


@keras.saving.register_keras_serializable()
class Scale(keras.layers.Layer):
    def call(self, inputs):
        return 2.0 * inputs


doubled = keras.Sequential([keras.Input((1,)), Scale()])
doubled.save("doubled.keras")


@keras.saving.register_keras_serializable()
class Scale(keras.layers.Layer):
    def call(self, inputs):
        return 100.0 * inputs


loaded = keras.models.load_model("doubled.keras")
one = np.ones((1, 1))
print("saved:", doubled(one).numpy(), "loaded:", loaded(one).numpy())

# 输出：
# saved: [[2.]] loaded: [[100.]]

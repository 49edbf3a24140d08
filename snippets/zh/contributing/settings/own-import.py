# 设置
# 出自 docs/zh/contributing/settings.md#own-import

import os

os.environ["KERAS_BACKEND"] = "jax"

import keras

print(keras.backend.backend())

# 输出：
# jax

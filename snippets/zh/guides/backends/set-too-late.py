# 换一个后端
# 出自 docs/zh/guides/backends.md#set-too-late

import os

import keras

os.environ["KERAS_BACKEND"] = "jax"
print(keras.config.backend())
del os.environ["KERAS_BACKEND"]

# 输出：
# tensorflow

# 自定义层（笔记本）
# 出自 docs/zh/guides/custom-layers-notebook.ipynb#imports

import keras
import numpy as np
import tensorflow as tf

print(repr(keras.backend.backend()))

# 输出：
# 'tensorflow'

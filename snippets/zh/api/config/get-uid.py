# 全局设置与后端
# 出自 docs/zh/api/config.md#get-uid

import keras

keras.utils.clear_session()
print(keras.layers.Dense(1).name, keras.layers.Dense(1).name)
print(keras.backend.get_uid("dense"), keras.backend.get_uid("dense"))
print(keras.layers.Dense(1).name)
print(keras.backend.get_uid("mine"), keras.backend.get_uid("mine"))
print(keras.backend.get_uid(), keras.backend.get_uid())

# 输出：
# dense dense_1
# 3 4
# dense_4
# 1 2
# 1 2

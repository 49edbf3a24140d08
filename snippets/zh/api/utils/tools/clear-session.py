# 其他工具
# 出自 docs/zh/api/utils/tools.md#clear-session

import keras
from keras import utils


import gc

utils.clear_session()
layer = keras.layers.Dense(1)
keras.config.set_dtype_policy("mixed_bfloat16")
counted = []
gc.callbacks.append(lambda phase, info: counted.append(phase))


def show(when):
    name, policy = keras.layers.Dense(1).name, keras.config.dtype_policy().name
    print(f"{when:22}{name} {policy}")


show("before")
for free_memory in (True, False):
    gc.disable()
    counted.clear()
    utils.clear_session(free_memory=free_memory)
    gc.enable()
    show(f"free_memory={free_memory}:")
    print("  garbage collections:", counted.count("start"))
print("the old layer:", layer.name, layer.dtype_policy.name)
gc.callbacks.pop()

# 输出：
# before                dense_1 mixed_bfloat16
# free_memory=True:     dense float32
#   garbage collections: 1
# free_memory=False:    dense float32
#   garbage collections: 0
# the old layer: dense float32

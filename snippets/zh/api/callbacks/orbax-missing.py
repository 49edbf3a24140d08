# 回调：逐个名称
# 出自 docs/zh/api/callbacks.md#orbax-missing

from keras import callbacks

try:
    callbacks.OrbaxCheckpoint("orbax", max_to_keep=3)
except ImportError as error:
    print(error)

# 输出：
# OrbaxCheckpoint requires the 'orbax-checkpoint' package. You can install it via pip install orbax-checkpoint

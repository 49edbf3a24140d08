# 回调
# 出自 docs/zh/guides/callbacks.md#orbax

import keras

keras.callbacks.OrbaxCheckpoint("checkpoints")

# 输出：
# ImportError: OrbaxCheckpoint requires the 'orbax-checkpoint' package. You can install it via pip install orbax-checkpoint

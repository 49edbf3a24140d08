# 全局设置与后端
# 出自 docs/zh/api/config.md#settings

import keras

for name in (
    "backend",
    "floatx",
    "epsilon",
    "image_data_format",
    "dtype_policy",
    "is_interactive_logging_enabled",
    "is_traceback_filtering_enabled",
    "is_flash_attention_enabled",
    "is_nnx_enabled",
    "max_epochs",
    "max_steps_per_epoch",
):
    print(f"{name:31}", getattr(keras.config, name)())

# 输出：
# backend                         tensorflow
# floatx                          float32
# epsilon                         1e-07
# image_data_format               channels_last
# dtype_policy                    <DTypePolicy "float32">
# is_interactive_logging_enabled  True
# is_traceback_filtering_enabled  True
# is_flash_attention_enabled      None
# is_nnx_enabled                  False
# max_epochs                      None
# max_steps_per_epoch             None

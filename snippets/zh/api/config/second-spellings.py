# 全局设置与后端
# 出自 docs/zh/api/config.md#second-spellings

import keras

config = keras.config
backend, mixed = keras.backend, keras.mixed_precision
for name in ("backend", "floatx", "epsilon", "image_data_format"):
    print(name, getattr(backend, name) is getattr(config, name), end=" ")
    if name != "backend":
        setter = "set_" + name
        print(getattr(backend, setter) is getattr(config, setter), end=" ")
print()
print(mixed.dtype_policy is mixed.global_policy is config.dtype_policy)
print(mixed.set_dtype_policy is mixed.set_global_policy)
print(mixed.set_global_policy is config.set_dtype_policy)
for name in (
    "enable_interactive_logging",
    "disable_interactive_logging",
    "is_interactive_logging_enabled",
):
    print(name, getattr(keras.utils, name) is getattr(config, name))

# 输出：
# backend True floatx True True epsilon True True image_data_format True True
# True
# True
# True
# enable_interactive_logging True
# disable_interactive_logging True
# is_interactive_logging_enabled True

# Policies of data types
# From docs/en/api/dtype-policies.md#second-spellings

import keras

pairs = {
    "DTypePolicy": keras.dtype_policies.DTypePolicy,
    "Policy": keras.dtype_policies.DTypePolicy,
    "LossScaleOptimizer": keras.optimizers.LossScaleOptimizer,
    "dtype_policy": keras.config.dtype_policy,
    "global_policy": keras.config.dtype_policy,
    "set_dtype_policy": keras.config.set_dtype_policy,
    "set_global_policy": keras.config.set_dtype_policy,
}
for name, original in pairs.items():
    same = getattr(keras.mixed_precision, name) is original
    print(f"{name:20}{original.__name__:20}{same}")
public = [name for name in dir(keras.mixed_precision) if name[0] != "_"]
print(len(pairs), sorted(pairs) == sorted(public))

# Output:
# DTypePolicy         DTypePolicy         True
# Policy              DTypePolicy         True
# LossScaleOptimizer  LossScaleOptimizer  True
# dtype_policy        dtype_policy        True
# global_policy       dtype_policy        True
# set_dtype_policy    set_dtype_policy    True
# set_global_policy   set_dtype_policy    True
# 7 True

# Mixed precision
# From docs/en/guides/mixed-precision.md#automatic-scaling

import keras

for policy in ("float32", "mixed_float16", "mixed_bfloat16"):
    keras.config.set_dtype_policy(policy)
    automatic = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    automatic.compile(optimizer="sgd", loss="mse")
    print(f"{policy:14} {type(automatic.optimizer).__name__}")
keras.config.set_dtype_policy("float32")

# Output:
# float32        SGD
# mixed_float16  LossScaleOptimizer
# mixed_bfloat16 SGD

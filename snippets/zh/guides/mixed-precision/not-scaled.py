# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#not-scaled

import keras


def optimizer_of(policy, **options):
    keras.config.set_dtype_policy(policy)
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse", **options)
    keras.config.set_dtype_policy("float32")
    return type(model.optimizer).__name__


bare = optimizer_of("mixed_float16", auto_scale_loss=False)
print("auto_scale_loss=False:", bare)
print("pure float16:         ", optimizer_of("float16"))

# 输出：
# auto_scale_loss=False: SGD
# pure float16:          SGD

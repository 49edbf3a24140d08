# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#subclassed

import keras
import numpy as np


@keras.saving.register_keras_serializable(package="guide")
class Subclassed(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(1)

    def call(self, inputs):
        return self.dense(inputs)


ones = np.ones((4, 4), "float32")
keras.config.set_dtype_policy("mixed_float16")
model = Subclassed()
model.compile(optimizer="adam", loss="mse")
model.fit(ones, ones[:, :1], verbose=0)
model.save("subclassed.keras")
for policy in ("float32", "mixed_float16"):
    keras.config.set_dtype_policy(policy)
    loaded = keras.models.load_model("subclassed.keras")
    wrapper = type(loaded.optimizer).__name__
    print(f"{policy:13} {wrapper}, {loaded.dense.compute_dtype}")
keras.config.set_dtype_policy("float32")

# 输出：
# float32       LossScaleOptimizer, float32
# mixed_float16 LossScaleOptimizer, float16

# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#always-nan

import keras
import numpy as np

optimizer = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD(0.1))
print(optimizer.initial_scale, optimizer.dynamic_growth_steps)
weight = keras.Variable([1.0])
optimizer.build([weight])
for _ in range(200):
    optimizer.apply([keras.ops.convert_to_tensor([np.nan])], [weight])
scale = float(optimizer.scale_loss(1.0))
print(f"after 200 steps: scale {scale}, weight {weight.numpy().item()}")

keras.config.set_dtype_policy("mixed_float16")
for name, of in (("sqrt", keras.ops.sqrt), ("log", keras.ops.log)):
    layer = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((1,)), layer])
    model.compile("sgd", loss=lambda y, outputs, of=of: of(0 * outputs))
    ones = np.ones((4, 1))
    losses = model.fit(ones, ones, epochs=3, verbose=0).history["loss"]
    print(f"{name}: loss {losses}, weight {layer.kernel.numpy().item()}")

# 输出：
# 32768.0 2000
# after 200 steps: scale 0.0, weight 1.0
# sqrt: loss [0.0, 0.0, 0.0], weight 0.0
# log: loss [-inf, -inf, -inf], weight 0.0

# 核心层
# 出自 docs/zh/api/layers/core.md#dense-lora

import numpy as np
from keras import layers

told = layers.Dense(3, lora_rank=2, lora_alpha=6)
told.build((None, 4))
enabled = layers.Dense(3)
enabled.build((None, 4))
enabled.enable_lora(2, lora_alpha=6)
for weight in enabled.weights:
    print(f"{weight.name:13} {weight.shape}, trainable {weight.trainable}")
for name, layer in {"constructor": told, "enable_lora": enabled}.items():
    kernel, _, a, _ = layer.get_weights()
    print(
        f"{name}: change at first {abs(layer.kernel - kernel).numpy().max()}",
        end=", ",
    )
    layer.lora_kernel_b.assign(np.ones((2, 3)))
    change = layer.kernel.numpy() - kernel
    factor = (change / (a @ np.ones((2, 3)))).mean()
    print(
        f"alpha {layer.lora_alpha}, factor {factor:.2f}, by hand {6 / 2:.2f}"
    )

# 输出：
# kernel        (4, 3), trainable False
# bias          (3,), trainable True
# lora_kernel_a (4, 2), trainable True
# lora_kernel_b (2, 3), trainable True
# constructor: change at first 0.0, alpha 2, factor 1.00, by hand 3.00
# enable_lora: change at first 0.0, alpha 6, factor 3.00, by hand 3.00

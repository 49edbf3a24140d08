# 核心层
# 出自 docs/zh/api/layers/core.md#einsum-by-hand

import numpy as np
from keras import layers

rng = np.random.default_rng(0)
for shape in [(2, 4), (2, 5, 4), (2, 5, 6, 4)]:
    layer = layers.Dense(3)
    inputs = rng.normal(size=shape).astype("float32")
    outputs = layer(inputs).numpy()
    by_hand = inputs.reshape(-1, 4) @ layer.kernel.numpy()
    np.testing.assert_allclose(
        outputs.reshape(-1, 3), by_hand, rtol=1e-4, atol=1e-5
    )

tokens = rng.normal(size=(2, 5, 6)).astype("float32")
for equation, output_shape, bias_axes in [
    ("abc,cd->abd", (None, 3), "d"),
    ("...c,cd->...d", 3, "d"),
    ("abc,chk->abhk", (None, 4, 2), "hk"),
    ("abc,bd->adc", (3, None), "d"),
]:
    layer = layers.EinsumDense(
        equation, output_shape, bias_axes=bias_axes, bias_initializer="normal"
    )
    outputs = layer(tokens).numpy()
    kernel, bias = layer.get_weights()
    by_hand = np.einsum(equation, tokens, kernel) + bias
    np.testing.assert_allclose(outputs, by_hand, rtol=1e-4, atol=1e-5)
    print(f"{equation:14}", kernel.shape, bias.shape, "->", outputs.shape)

# 输出：
# abc,cd->abd    (6, 3) (3,) -> (2, 5, 3)
# ...c,cd->...d  (6, 3) (3,) -> (2, 5, 3)
# abc,chk->abhk  (6, 4, 2) (4, 2) -> (2, 5, 4, 2)
# abc,bd->adc    (5, 3) (3, 1) -> (2, 3, 6)

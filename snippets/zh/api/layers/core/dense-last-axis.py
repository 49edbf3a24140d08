# 核心层
# 出自 docs/zh/api/layers/core.md#dense-last-axis

import keras
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
    print(shape, "->", outputs.shape, layer.count_params(), "weights")
image = keras.Input((28, 28))
print("without Flatten", layers.Dense(10)(image).shape)
print("with Flatten   ", layers.Dense(10)(layers.Flatten()(image)).shape)

# 输出：
# (2, 4) -> (2, 3) 15 weights
# (2, 5, 4) -> (2, 5, 3) 15 weights
# (2, 5, 6, 4) -> (2, 5, 6, 3) 15 weights
# without Flatten (None, 28, 10)
# with Flatten    (None, 10)

# 归一化层
# 出自 docs/zh/api/layers/normalization.md#masks

import keras
import numpy as np
from keras import layers

for norm in [
    layers.BatchNormalization,
    layers.LayerNormalization,
    layers.GroupNormalization,
    layers.UnitNormalization,
    layers.RMSNormalization,
]:
    outputs = []
    for padding in [0.0, 90.0]:
        table = np.array([[padding, padding], [1.0, 3.0], [4.0, 0.0]])
        groups = {"groups": 1} if norm is layers.GroupNormalization else {}
        layer = norm(name="norm", **groups)
        model = keras.Sequential(
            [layers.Embedding(3, 2, mask_zero=True, weights=[table]), layer]
        )
        output = model(np.array([[1, 2, 0]]), training=True)
        outputs.append(output.numpy()[0, 0].round(2))
    print(
        f"{norm.__name__:18} padding 0 {outputs[0]}, 90 {outputs[1]},",
        "mask passes" if layer.supports_masking else "mask is lost",
    )

# 输出：
# BatchNormalization padding 0 [-1.  1.], 90 [-1.  1.], mask passes
# LayerNormalization padding 0 [-1.  1.], 90 [-1.  1.], mask passes
# GroupNormalization padding 0 [-0.21  1.04], 90 [-0.73 -0.68], mask passes
# UnitNormalization  padding 0 [0.32 0.95], 90 [0.32 0.95], mask passes
# RMSNormalization   padding 0 [0.45 1.34], 90 [0.45 1.34], mask is lost
# UserWarning: Layer 'norm' (of type RMSNormalization) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.

# Convolution layers
# From docs/en/api/layers/convolution.md#weights

import numpy as np
from keras import layers

checked = 0
for axes, side, c, f, q, b in np.ndindex(3, 2, 2, 2, 2, 2):
    axes, side, c, f, q = axes + 1, side + 1, 2 * c + 2, 2 * f + 2, q + 1
    k, bias = side**axes, bool(b)
    plain = [layers.Conv1D, layers.Conv2D, layers.Conv3D]
    back = [
        layers.Conv1DTranspose,
        layers.Conv2DTranspose,
        layers.Conv3DTranspose,
    ]
    by_formula = {
        plain[axes - 1](f, side, use_bias=bias): k * c * f + b * f,
        plain[axes - 1](f, side, groups=2, use_bias=bias): k * c // 2 * f
        + b * f,
        back[axes - 1](f, side, use_bias=bias): k * c * f + b * f,
    }
    if axes < 3:
        deep = [layers.DepthwiseConv1D, layers.DepthwiseConv2D][axes - 1]
        both = [layers.SeparableConv1D, layers.SeparableConv2D][axes - 1]
        options = {"depth_multiplier": q, "use_bias": bias}
        by_formula[deep(side, **options)] = k * c * q + b * c * q
        by_formula[both(f, side, **options)] = k * c * q + c * q * f + b * f
    for layer, weights in by_formula.items():
        layer.build((None, *[8] * axes, c))
        assert layer.count_params() == weights, layer.name
        checked += 1
print(checked, "layers have as many weights as the formulas say")
for layer in [layers.Conv2D(128, 3), layers.SeparableConv2D(128, 3)]:
    layer.build((None, 32, 32, 64))
    print(
        f"from 64 to 128 channels, 3×3: {layer.count_params():6} {type(layer).__name__}"
    )

# Output:
# 416 layers have as many weights as the formulas say
# from 64 to 128 channels, 3×3:  73856 Conv2D
# from 64 to 128 channels, 3×3:   8896 SeparableConv2D

# Model: the other methods
# From docs/en/api/models/methods.md#quantization-modes

import keras

for mode in ("int8", "int4", "float8"):
    dense = keras.layers.Dense(2, use_bias=False)
    dense.build((None, 256))
    dense.quantize(mode)
    print(mode)
    for weight in dense.weights[:3]:
        print("   ", weight.name, weight.dtype, weight.shape)

# Output:
# int8
#     kernel int8 (256, 2)
#     kernel_scale float32 (2,)
# int4
#     kernel int8 (256, 1)
#     kernel_scale float32 (2, 2)
#     kernel_zero int8 (2, 2)
# float8
#     kernel float32 (256, 2)
#     inputs_scale float32 ()
#     inputs_amax_history float32 (1024,)

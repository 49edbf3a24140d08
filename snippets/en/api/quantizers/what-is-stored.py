# Quantizers
# From docs/en/api/quantizers.md#what-is-stored

import keras


def build():
    return keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Rescaling(1 / 16),
            keras.layers.Dense(128, activation="relu", name="hidden"),
            keras.layers.Dense(10, name="logits"),
        ]
    )


dense = "hidden|logits"

for mode in ("int8", "int4", "float8"):
    model = build()
    model.quantize(mode, filters=dense)
    print(mode)
    for weight in model.get_layer("hidden").weights:
        print(f"  {weight.name:28}{weight.dtype:9}{weight.shape}")

# Output:
# int8
#   bias                        float32  (128,)
#   kernel                      int8     (64, 128)
#   kernel_scale                float32  (128,)
# int4
#   bias                        float32  (128,)
#   kernel                      int8     (64, 64)
#   kernel_scale                float32  (1, 128)
#   kernel_zero                 int8     (1, 128)
#   g_idx                       float32  (64,)
# float8
#   kernel                      float32  (64, 128)
#   bias                        float32  (128,)
#   inputs_scale                float32  ()
#   inputs_amax_history         float32  (1024,)
#   kernel_scale                float32  ()
#   kernel_amax_history         float32  (1024,)
#   outputs_grad_scale          float32  ()
#   outputs_grad_amax_history   float32  (1024,)

# Policies of data types
# From docs/en/api/dtype-policies.md#policies

import keras
import numpy as np

print(f"{'policy':16}{'variable':10}{'compute':10}{'output':10}1 + 1/512")
for name in (
    "float32",
    "mixed_float16",
    "mixed_bfloat16",
    "float16",
    "bfloat16",
    "float64",
):
    policy = keras.DTypePolicy(name)
    layer = keras.layers.Dense(1, use_bias=False, dtype=policy)
    layer.build((None, 2))
    layer.set_weights([np.array([[1.0], [1 / 512]])])
    out = layer(np.ones((1, 2)))
    print(
        f"{name:16}{layer.kernel.dtype:10}{policy.compute_dtype:10}"
        f"{out.dtype.name:10}{float(out[0, 0])}"
    )

# Output:
# policy          variable  compute   output    1 + 1/512
# float32         float32   float32   float32   1.001953125
# mixed_float16   float32   float16   float16   1.001953125
# mixed_bfloat16  float32   bfloat16  bfloat16  1.0
# float16         float16   float16   float16   1.001953125
# bfloat16        bfloat16  bfloat16  bfloat16  1.0
# float64         float64   float64   float64   1.001953125

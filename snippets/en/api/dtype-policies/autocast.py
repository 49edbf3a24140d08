# Policies of data types
# From docs/en/api/dtype-policies.md#autocast

import keras

for autocast in (True, False):
    kept = keras.layers.Identity(dtype="float16", autocast=autocast)
    out = kept(keras.ops.ones(1, "float32"))
    print(f"autocast={autocast}:", out.dtype.name)

# Output:
# autocast=True: float16
# autocast=False: float32

# Mixed precision
# From docs/en/guides/mixed-precision.md#other-name

import keras

print(repr(keras.mixed_precision.set_global_policy.__name__))

# Output:
# 'set_dtype_policy'

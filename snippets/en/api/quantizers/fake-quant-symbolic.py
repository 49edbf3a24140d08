# Quantizers
# From docs/en/api/quantizers.md#fake-quant-symbolic

import keras
import numpy as np
from keras import quantizers

values = np.array([-2.0, -0.9, 0.1, 0.4, 3.0], "float32")


class Fake(keras.layers.Layer):
    def call(self, inputs):
        return quantizers.fake_quant_with_min_max_vars(
            inputs, -1.0, 2.0, num_bits=2
        )


inputs = keras.Input((5,))
direct = quantizers.fake_quant_with_min_max_vars(inputs, -1.0, 2.0, num_bits=2)
for name, outputs in (("direct", direct), ("in a layer", Fake()(inputs))):
    model = keras.Model(inputs, outputs)
    print(f"{name:11}", model.predict(values[None], verbose=0).round(3)[0])

# Output:
# direct      [-1.    -0.894  0.106  0.4    2.   ]
# in a layer  [-1. -1.  0.  0.  2.]

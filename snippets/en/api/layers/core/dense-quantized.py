# Core layers
# From docs/en/api/layers/core.md#dense-quantized

import keras
import numpy as np
from keras import layers

whole = layers.Dense(2)
whole.build((None, 4))
whole.set_weights([np.linspace(-1, 1, 8).reshape(4, 2), np.zeros(2)])
four = np.array([[0.3, -1.2, 0.5, 2.0]], dtype="float32")
print("before:", whole(four).numpy().round(3))
whole.quantize("int8")
print("after: ", whole(four).numpy().round(3))
print({weight.name: weight.dtype for weight in whole.weights})

weights_only = keras.quantizers.Int8QuantizationConfig(
    activation_quantizer=None
)
for config in [None, weights_only]:
    layer = layers.Dense(
        2, dtype="int8_from_float32", quantization_config=config
    )
    layer.build((None, 4))
    print("inputs are quantized by", type(layer.inputs_quantizer).__name__)

# Output:
# before: [[1.714 2.171]]
# after:  [[1.714 2.17 ]]
# {'bias': 'float32', 'kernel': 'int8', 'kernel_scale': 'float32'}
# inputs are quantized by AbsMaxQuantizer
# inputs are quantized by NoneType

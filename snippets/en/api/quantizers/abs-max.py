# Quantizers
# From docs/en/api/quantizers.md#abs-max

import keras
import numpy as np
from keras import quantizers

kernel = np.array([[0.6, -2.0], [-1.0, 0.3], [0.26, 1.1]], "float32")
numbers, scale = quantizers.abs_max_quantize(kernel, axis=0)
print(np.array(numbers).tolist(), "scale", np.array(scale).round(2).tolist())
by_hand = 127 / np.abs(kernel).max(axis=0)
print(
    np.round(kernel * by_hand).astype(int).tolist(),
    "by hand",
    by_hand.tolist(),
)
print("back:", (np.array(numbers) / by_hand).round(4).tolist())
for arguments in (
    {"axis": 1},
    {"axis": (0, 1)},
    {"axis": 0, "value_range": (-8, 7)},
    {"axis": 0, "epsilon": 1.0},
    {"axis": 0, "dtype": "float32", "to_numpy": True},
):
    numbers, scale = quantizers.abs_max_quantize(kernel, **arguments)
    print(arguments, np.array(numbers).tolist())
quantizer = quantizers.AbsMaxQuantizer(axis=0, value_range=(-8, 7))
print(np.array(quantizer(kernel)[0]).tolist(), quantizer.get_config())
print(keras.Quantizer()(7), keras.Quantizer is quantizers.Quantizer)
try:
    quantizers.AbsMaxQuantizer(value_range=(-200, 200))
except ValueError as error:
    print(str(error).split(" Received")[0])

# Output:
# [[76, -127], [-127, 19], [33, 70]] scale [[127.0, 63.5]]
# [[76, -127], [-127, 19], [33, 70]] by hand [127.0, 63.5]
# back: [[0.5983999967575073, -2.0], [-1.0, 0.29919999837875366], [0.259799987077713, 1.1023999452590942]]
# {'axis': 1} [[38, -127], [-127, 38], [30, 127]]
# {'axis': (0, 1)} [[38, -127], [-64, 19], [17, 70]]
# {'axis': 0, 'value_range': (-8, 7)} [[4, -7], [-7, 1], [2, 4]]
# {'axis': 0, 'epsilon': 1.0} [[38, -85], [-64, 13], [17, 47]]
# {'axis': 0, 'dtype': 'float32', 'to_numpy': True} [[76.0, -127.0], [-127.0, 19.0], [33.0, 70.0]]
# [[4, -7], [-7, 1], [2, 4]] {'value_range': (-8, 7), 'epsilon': 1e-07, 'output_dtype': 'int8', 'axis': (0,)}
# 7 True
# Quantizer with output_dtype='int8' requires value_range to be within the interval [-128, 127].

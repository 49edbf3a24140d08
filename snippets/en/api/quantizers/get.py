# Quantizers
# From docs/en/api/quantizers.md#get

import numpy as np
from keras import quantizers

quantizer = quantizers.AbsMaxQuantizer(axis=1)
config = quantizers.serialize(quantizer)
print(config["class_name"], config["config"])
for again in (quantizers.deserialize(config), quantizers.get(config)):
    print(type(again).__name__, again.axis, end="; ")
print(quantizers.get(quantizer) is quantizer, quantizers.get(None))
by_name = quantizers.get("abs_max_quantizer", axis=0)
print("by name:", by_name.axis, quantizers.get("AbsMaxQuantizer").axis)
numbers, _ = quantizers.get("AbsMaxQuantizer")(np.array([0.5, -2.0, 1.0]))
print("used:", np.array(numbers))
int4 = quantizers.Int4QuantizationConfig(block_size=32)
again = quantizers.deserialize(quantizers.serialize(int4))
print(type(again).__name__, again.mode, again.block_size)
for wrong in ("int8", int4):
    try:
        quantizers.get(wrong)
    except ValueError as error:
        print(str(error)[:43])

# Output:
# AbsMaxQuantizer {'value_range': (-127, 127), 'epsilon': 1e-07, 'output_dtype': 'int8', 'axis': (1,)}
# AbsMaxQuantizer (1,); AbsMaxQuantizer (1,); True None
# by name: ('axis',) ()
# used: [ 127 -127  127]
# Int4QuantizationConfig int4 32
# Could not interpret quantizer identifier: i
# Could not interpret quantizer identifier: <

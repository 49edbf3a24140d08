# Model: the other methods
# From docs/en/api/models/methods.md#quantize

import keras
import numpy as np


def small():
    model = keras.Sequential([keras.Input((2,))])
    for name in ("first", "second"):
        model.add(keras.layers.Dense(2, use_bias=False, name=name))
        model.layers[-1].set_weights([kernel])
    return model


def named_second(layer):
    return layer.name == "second"


kernel = np.array([[1.0, 0.5], [-0.25, 2.0]])
own = keras.quantizers.Int8QuantizationConfig()
for title, named in (
    ("mode", {"mode": "int8"}),
    ("config", {"config": own}),
    ("a pattern", {"mode": "int8", "filters": "fir.*"}),
    ("two patterns", {"mode": "int8", "filters": ["fir.*", "sec.*"]}),
    ("a function", {"mode": "int8", "filters": named_second}),
):
    model = small()
    model.quantize(**named)
    print(title)
    for layer in model.layers:
        shown = [f"{v.name} {v.dtype}" for v in layer.weights]
        print("   ", layer.name, layer.quantization_mode, *shown)
model = small()
model.quantize("int8")
whole, found = model.get_layer("first").weights
print(whole.numpy().tolist(), found.numpy().round(2).tolist())
scale = 127 / np.abs(kernel).max(axis=0)
print(np.round(kernel * scale).tolist(), scale.tolist(), "by hand")
print("structure:", model.get_quantization_layer_structure("gptq"))

# Output:
# mode
#     first int8 kernel int8 kernel_scale float32
#     second int8 kernel int8 kernel_scale float32
# config
#     first int8 kernel int8 kernel_scale float32
#     second int8 kernel int8 kernel_scale float32
# a pattern
#     first int8 kernel int8 kernel_scale float32
#     second None kernel float32
# two patterns
#     first int8 kernel int8 kernel_scale float32
#     second int8 kernel int8 kernel_scale float32
# a function
#     first None kernel float32
#     second int8 kernel int8 kernel_scale float32
# [[127, 32], [-32, 127]] [127.0, 63.5]
# [[127.0, 32.0], [-32.0, 127.0]] [127.0, 63.5] by hand
# structure: None
# UserWarning: Layer InputLayer does not have a `quantize` method implemented.

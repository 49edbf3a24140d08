# Model: the other methods
# From docs/en/api/models/methods.md#quantize-mistakes

import keras
import numpy as np
import re


def attempt(function):
    try:
        print(function())
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


def small():
    model = keras.Sequential([keras.Input((2,))])
    for name in ("first", "second"):
        model.add(keras.layers.Dense(2, use_bias=False, name=name))
        model.layers[-1].set_weights([kernel])
    return model


kernel = np.array([[1.0, 0.5], [-0.25, 2.0]])


def no_input(layer):
    return not isinstance(layer, keras.layers.InputLayer)


attempt(lambda: small().quantize())
attempt(lambda: small().quantize("int7"))
int8 = keras.quantizers.Int8QuantizationConfig()
attempt(lambda: small().quantize("int4", config=int8))
attempt(lambda: small().quantize("int8", filters=3))
attempt(lambda: small().quantize("int8", axis=0))
attempt(lambda: small().quantize("gptq"))
unbuilt = keras.Sequential([keras.layers.Dense(2)], name="unbuilt")
attempt(lambda: unbuilt.quantize("int8"))
norm = keras.Sequential([keras.Input((2,))])
norm.add(keras.layers.BatchNormalization())
attempt(lambda: norm.quantize("int8", filters=no_input))
twice = small()
twice.quantize("int8", filters=no_input)
attempt(lambda: twice.quantize("int8", filters=no_input))


class Denser(keras.layers.Dense):
    pass


for type_check in (True, False):
    denser = keras.Sequential([keras.Input((2,)), Denser(2)])
    denser.quantize("int8", filters=no_input, type_check=type_check)
    print(f"type_check={type_check}:", denser.layers[0].quantization_mode)

# Output:
# ValueError: You must provide either `mode` or `config` to `quantize`.
# ValueError: Invalid quantization mode. Expected one of ('int8', 'float8', 'int4', 'gptq', 'awq'). Received: mode=int7
# ValueError: Contradictory arguments: mode='int4' but config.mode='int8'
# ValueError: The `filters` argument must be a regex string, a list of regex strings, or a callable. Received: <class 'int'>
# ValueError: Unrecognized keyword arguments passed to Sequential: {'axis': 0}
# ValueError: For GPTQ, you must pass a `GPTQConfig` object in the `config` argument.
# ValueError: Cannot quantize a layer that isn't yet built. Layer 'unbuilt' (of type 'Sequential') is not built yet.
# None
# ValueError: Layer 'first' is already quantized with dtype_policy='int8_from_float32'. Received: mode=int8
# type_check=True: None
# type_check=False: int8
# UserWarning: Layer BatchNormalization does not have a `quantize` method implemented.
# UserWarning: Layer Denser does not have a `quantize` method implemented.

# 量化
# 出自 docs/zh/api/quantizers.md#configuration-mistakes

import keras
from keras import quantizers
from keras.quantizers import AbsMaxQuantizer


def build():
    return keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Rescaling(1 / 16),
            keras.layers.Dense(128, activation="relu", name="hidden"),
            keras.layers.Dense(10, name="logits"),
        ]
    )


for mistake in (
    lambda: build().quantize(),
    lambda: build().quantize("int8", quantizers.Int4QuantizationConfig()),
    lambda: build().quantize("gptq"),
    lambda: build().quantize(config=quantizers.QuantizationConfig()),
    lambda: quantizers.Int4QuantizationConfig(AbsMaxQuantizer(axis=0)),
    lambda: quantizers.Int4QuantizationConfig(
        AbsMaxQuantizer(axis=0), block_size=None
    ),
    lambda: quantizers.Int4QuantizationConfig(block_size=0),
    lambda: quantizers.Int8QuantizationConfig(
        AbsMaxQuantizer(output_dtype="float32")
    ),
):
    try:
        mistake()
    except (NotImplementedError, ValueError) as error:
        print(str(error).split(" Received")[0].split(". Either")[0])

# 输出：
# You must provide either `mode` or `config` to `quantize`.
# Contradictory arguments: mode='int8' but config.mode='int4'
# For GPTQ, you must pass a `GPTQConfig` object in the `config` argument.
# Subclasses must implement this property. Do not instantiate QuantizationConfig directly.
# Int4 sub-channel quantization (block_size > 0) does not support custom quantizers
# Int4QuantizationConfig requires a weight_quantizer with value_range=(-8, 7).
# block_size must be None, -1, or a positive integer.
# Int8QuantizationConfig requires a weight_quantizer with output_dtype='int8'.

# 量化
# 出自 docs/zh/api/quantizers.md#gptq-awq

from contextlib import redirect_stdout
from io import StringIO
import warnings

with redirect_stdout(StringIO()), warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import keras
    import numpy as np
    from sklearn.datasets import load_digits
    x, y = load_digits(return_X_y=True)
    x = x.astype("float32")
    x_train, y_train, x_test, y_test = x[:1300], y[:1300], x[1300:], y[1300:]
    def build():
        return keras.Sequential(
            [
                keras.Input((64,)),
                keras.layers.Rescaling(1 / 16),
                keras.layers.Dense(128, activation="relu", name="hidden"),
                keras.layers.Dense(10, name="logits"),
            ]
        )
    def trained():
        keras.utils.set_random_seed(0)
        model = build()
        model.compile(
            keras.optimizers.Adam(0.01),
            keras.losses.SparseCategoricalCrossentropy(from_logits=True),
            metrics=["accuracy"],
        )
        model.fit(x_train, y_train, epochs=5, batch_size=64, verbose=0)
        return model
    dense = "hidden|logits"
    def size(model):
        return sum(weight.numpy().nbytes for weight in model.weights)
    reference = trained()
    wanted = reference.predict(x_test, verbose=0)
    def measured(model):
        logits = model.predict(x_test, verbose=0)
        right = np.mean(logits.argmax(axis=1) == y_test)
        error = np.abs(logits - wanted).mean() / np.abs(wanted).mean()
        return f"{size(model):7} bytes  accuracy {right:.2f}  error {error:.3f}"
    told = measured(reference)
    for mode in ("int8", "int4", "float8"):
        model = build()
        model.set_weights(reference.get_weights())
        model.quantize(mode)
        print(f"{mode:9}{measured(model)}")
from keras import quantizers

configurations = {
    "int8": quantizers.Int8QuantizationConfig(),
    "int8 w": quantizers.Int8QuantizationConfig(activation_quantizer=None),
    "int4": quantizers.Int4QuantizationConfig(),
    "int4 16": quantizers.Int4QuantizationConfig(block_size=16),
    "int4 col": quantizers.Int4QuantizationConfig(block_size=None),
    "float8": quantizers.Float8QuantizationConfig(),
}
for name, config in configurations.items():
    model = build()
    model.set_weights(reference.get_weights())
    model.quantize(config=config, filters=dense)
model = build()
model.set_weights(reference.get_weights())
from keras.quantizers import AbsMaxQuantizer

for name, config in {
    "7 levels": quantizers.Int8QuantizationConfig(
        AbsMaxQuantizer(axis=0, value_range=(-3, 3))
    ),
    "inputs 7": quantizers.Int8QuantizationConfig(
        activation_quantizer=AbsMaxQuantizer(value_range=(-3, 3))
    ),
    "int4 own": quantizers.Int4QuantizationConfig(
        AbsMaxQuantizer(axis=0, value_range=(-8, 7)), block_size=None
    ),
    "int4 in": quantizers.Int4QuantizationConfig(
        activation_quantizer=AbsMaxQuantizer(), block_size=-1
    ),
}.items():
    model = build()
    model.set_weights(reference.get_weights())
    model.quantize(config=config, filters=dense)
    numbers = model.get_layer("hidden").kernel.numpy()


import contextlib
import io

pixels = x_train[:300].astype("int32").ravel()


def calibrated(mode, make, **settings):
    model = build()
    model.set_weights(reference.get_weights())
    config = make(
        dataset=[pixels],
        tokenizer=str,
        num_samples=1,
        sequence_length=len(pixels),
        quantization_layer_structure={
            "pre_block_layers": [
                keras.layers.Reshape((300, 64)),
                keras.layers.Rescaling(1 / 16),
            ],
            "sequential_blocks": model.layers[1:],
        },
        **settings,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        model.quantize(mode, config=config, filters=dense)
    return model


for bits in (8, 4, 2):
    model = calibrated("gptq", quantizers.GPTQConfig, weight_bits=bits)
    print(f"gptq {bits:<4}{measured(model)}")
model = calibrated("awq", quantizers.AWQConfig)
print(f"{'awq 4':9}{measured(model)}")
model = calibrated("gptq", quantizers.GPTQConfig, weight_bits=2)
config = quantizers.GPTQConfig([pixels], str, weight_bits=3)
print(
    model.get_layer("hidden").dtype_policy.name, config.dtype_policy_string()
)

# 输出：
# gptq 8     11482 bytes  accuracy 0.92  error 0.002
# gptq 4      6746 bytes  accuracy 0.92  error 0.033
# gptq 2     11482 bytes  accuracy 0.91  error 0.127
# awq 4       7514 bytes  accuracy 0.92  error 0.033
# gptq/2/128_from_float32 gptq/3/128

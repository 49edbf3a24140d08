# 量化
# 出自 docs/zh/api/quantizers.md#own-quantizers

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
    print(f"{name:9}{measured(model)}")
    numbers = model.get_layer("hidden").kernel.numpy()
    print(f"  kernel {numbers.dtype}, {len(np.unique(numbers))} values")
base = quantizers.QuantizationConfig(activation_quantizer=AbsMaxQuantizer())
print(base.weight_quantizer, type(base.activation_quantizer).__name__)

# 输出：
# 7 levels   10576 bytes  accuracy 0.90  error 0.116
#   kernel int8, 7 values
# inputs 7   10576 bytes  accuracy 0.91  error 0.132
#   kernel int8, 255 values
# int4 own    5840 bytes  accuracy 0.92  error 0.045
#   kernel int8, 15 values
# int4 in     5840 bytes  accuracy 0.92  error 0.045
#   kernel int8, 15 values
# None AbsMaxQuantizer

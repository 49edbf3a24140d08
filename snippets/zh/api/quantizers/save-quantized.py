# 量化
# 出自 docs/zh/api/quantizers.md#save-quantized

import keras
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


dense = "hidden|logits"

import os

model = build()
model.quantize("int8", filters=dense)
model.save("int8.keras")
loaded = keras.models.load_model("int8.keras")
build().save("float32.keras")
print(os.path.getsize("int8.keras") < 0.6 * os.path.getsize("float32.keras"))
print(loaded.get_layer("hidden").dtype_policy.name)
same = loaded.predict(x_test, verbose=0) == model.predict(x_test, verbose=0)
print("equal logits:", same.mean())
for again in ("int8", "int2"):
    try:
        loaded.quantize(again, filters=dense)
    except (AttributeError, ValueError) as error:
        print(str(error).splitlines()[0][:100])

# 输出：
# True
# int8_from_float32
# equal logits: 1.0
# Layer 'hidden' is already quantized with dtype_policy='int8_from_float32'. Received: mode=int8
# Invalid quantization mode. Expected one of ('int8', 'float8', 'int4', 'gptq', 'awq'). Received: mode

# 核心层
# 出自 docs/zh/api/layers/core.md#lambda-saved

import keras
import numpy as np
from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


signed = np.array([-2.0, -0.5, 3.0], dtype="float32")


factor = keras.Variable(2.0)
scaled = keras.Sequential(
    [keras.Input((3,)), layers.Lambda(lambda x: x * factor)]
)
print(scaled(signed[None]).numpy(), "weights:", scaled.weights)

squares = keras.Sequential([keras.Input((3,)), layers.Lambda(lambda x: x**2)])
squares.save("squares.keras")
attempt(keras.models.load_model, "squares.keras")
loaded = keras.models.load_model("squares.keras", safe_mode=False)
print(loaded(signed[None]).numpy())


@keras.saving.register_keras_serializable(package="guide")
def double(x):
    return x * 2


doubled = keras.Sequential([keras.Input((3,)), layers.Lambda(double)])
doubled.save("doubled.keras")
print(keras.models.load_model("doubled.keras")(signed[None]).numpy())

# 输出：
# [[-4. -1.  6.]] weights: []
# ValueError: Requested the deserialization of a `Lambda` layer whose `function` is a Python lambda. This carries a potential risk of arbitrary code execution and thus it is disallowed by default. If you trust the source of the artifact, you can override this error by passing `safe_mode=False` to the loading function, or calling `keras.config.enable_unsafe_deserialization().
# [[4.   0.25 9.  ]]
# [[-4. -1.  6.]]

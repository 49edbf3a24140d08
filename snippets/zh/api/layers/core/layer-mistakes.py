# 核心层
# 出自 docs/zh/api/layers/core.md#layer-mistakes

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import layers

x = np.array([[1.0, 2.0], [0.0, -1.0]], dtype="float32")


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


class Scale(layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(
            shape=(input_shape[-1],), initializer="ones", name="factor"
        )

    def call(self, inputs):
        return inputs * self.factor


class Dtype(layers.Layer):
    def call(self, inputs):
        return inputs.dtype.name


with redirect_stdout(StringIO()):
    penalty = keras.regularizers.L2(0.1)
    scale = Scale(name="scale", activity_regularizer=penalty)
    print(scale(x).numpy().tolist())
    by_hand = 0.1 * (x**2).sum() / len(x)
    print(f"penalty {float(scale.losses[0]):.2f}, by hand {by_hand:.2f}")
    frozen = Scale(trainable=False)
    frozen.build((None, 2))
    print("trainable", len(frozen.trainable_weights), "of", len(frozen.weights))
    half = Scale(dtype="mixed_bfloat16")
    print("output", half(x).dtype.name, "weight", half.factor.dtype)
    for autocast in [True, False]:
        dtype = Dtype(autocast=autocast)
        told = [dtype(np.ones(2, name)) for name in ["float64", "int64"]]
        print(f"autocast={autocast}: float64 and int64 come as", told)

attempt(layers.Layer(), np.ones((1, 2)), line=2)
attempt(layers.Layer, "name")
attempt(lambda: Scale(units=3))
attempt(lambda: Scale(name="a/b"))
attempt(lambda: Scale(input_shape=(3,)).built)

# 输出：
# NotImplementedError: Layer Layer does not have a `call` method implemented.
# TypeError: Layer.__init__() takes 1 positional argument but 2 were given
# ValueError: Unrecognized keyword arguments passed to Scale: {'units': 3}
# ValueError: Argument `name` must be a string and cannot contain character `/`. Received: name=a/b (of type <class 'str'>)
# False
# UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer. When using Sequential models, prefer using an `Input(shape)` object as the first layer in the model instead.

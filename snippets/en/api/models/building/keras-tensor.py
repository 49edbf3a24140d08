# What models are made of
# From docs/en/api/models/building.md#keras-tensor

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(3, activation="relu", name="hidden"),
        keras.layers.Dense(2, name="last"),
    ]
)
model.count_params()
model.add(keras.layers.Softmax(name="softmax"))
model.pop().name
keras.utils.set_random_seed(0)
copy = keras.models.clone_model(model)
data = np.ones((1, 4))
np.allclose(model(data), copy(data))
copy.set_weights(model.get_weights())
np.allclose(model(data), copy(data))
import re


def attempt(function, *given, **named):
    try:
        print(function(*given, **named))
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


def dense(name=None, units=2):
    return keras.layers.Dense(units, name=name)


chain = keras.Sequential([dense("first", 3)], name="chain")
len(chain.weights)
chain.build((None, 4))
len(chain.weights)
chain.add(dense("second"))
len(chain.weights)
chain.add(dense("third"), rebuild=False)
attempt(chain, np.ones((1, 4)))
chain.build((None, 4))
chain(np.ones((1, 4))).shape
removed = chain.pop(rebuild=False)
chain.build((None, 4))
chain.compute_output_shape((7, 4))
spec = chain.compute_output_spec(keras.KerasTensor((7, 4)))
chain.call(np.ones((1, 4), 'float32')).shape
frozen = keras.Sequential([keras.Input((4,)), dense()], trainable=False)
len(frozen.trainable_weights)
len(frozen.weights)


def chained(*layers):
    return keras.Sequential(layers, name="chain")


with redirect_stdout(StringIO()):
    attempt(chained, dense("same"), dense("same"))
    attempt(chained, keras.Input((4,)), keras.Input((3,)))
    attempt(chained, np.tanh)
    attempt(chained, keras.Input((4,)), keras.layers.Add())
    attempt(chained().build, (None, 4))
    attempt(chained(keras.Input((4,))).build, (None, 3))
    attempt(lambda: chained(dense()).output_shape)
    attempt(keras.Sequential, dense())
    single = chained(dense("only"))
    attempt(single.pop)


def make():
    inputs = keras.Input((4,), name="inputs")
    parts = [keras.Input((4,)), dense("inside")]
    tower = keras.Sequential(parts, name="tower")
    return keras.Model(inputs, dense("last")(tower(inputs)), name="whole")


def tell(title, model):
    names = [layer.name for layer in model.layers]
    print(f"{title:16}", *names, "- shared", end=" ")
    known = {id(weight) for weight in whole.weights}
    print(sum(id(weight) in known for weight in model.weights))


def replace(layer):
    seen.append(layer.name)
    return layer.from_config({**layer.get_config(), "name": f"{layer.name}2"})


def with_dropout(layer, *given, **named):
    outputs = layer(*given, **named)
    if isinstance(layer, keras.layers.Dense):
        name = f"after_{layer.name}"
        outputs = keras.layers.Dropout(0.5, name=name)(outputs)
    return outputs


with redirect_stdout(StringIO()):
    whole, seen = make(), []
    whole.compile("sgd", "mse")
clone = keras.models.clone_model
with redirect_stdout(StringIO()):
    tell("", clone(whole))
    tell("same layers", clone(whole, clone_function=lambda layer: layer))
    tell("call_function", clone(whole, call_function=with_dropout))
    for recursive in (False, True):
        tell(
            f"recursive={recursive}",
            clone(whole, clone_function=replace, recursive=recursive),
        )
        print("    replace got", seen)
        seen.clear()
    wide = clone(whole, input_tensors=keras.Input((4,), batch_size=8))
    attempt(clone, model, call_function=with_dropout)
    attempt(clone, whole, input_tensors=[keras.Input((4,))] * 2)
    attempt(clone, whole, weights=True)


class Scale(keras.layers.Layer):
    def call(self, inputs):
        return 2 * inputs


with redirect_stdout(StringIO()):
    scaled = keras.Sequential([keras.Input((1,)), Scale(name="scale")])
    text = scaled.to_json()
    attempt(keras.models.model_from_json, text)
    read = keras.models.model_from_json(text, custom_objects={"Scale": Scale})
    print(read(np.ones((1, 1))).numpy(), "compiled:", read.compiled)
    attempt(keras.models.model_from_json, "{}")
    attempt(keras.models.model_from_json, "scale")


def told(tensor):
    return f"{tensor.shape} {tensor.dtype}"


symbol = keras.KerasTensor((None, 2, 3), name="symbol")
print(told(symbol), "->", told(symbol + 1), end=", ")
print(told(keras.ops.sum(symbol, axis=1)))
print(told(symbol.reshape((-1, 6))), end=", ")
print(told(keras.KerasTensor((4, 1, 2, 1)).squeeze()), end=", ")
print(told(keras.KerasTensor((4, 1, 2, 1)).squeeze(axis=1)))
print(told(keras.ops.cast(symbol, "int32")), end=", ")
print(told(keras.ops.matmul(symbol, keras.KerasTensor((3, 5), "float64"))))
print("sparse:", keras.KerasTensor((2, 2), sparse=True).sparse)
attempt(lambda: float(symbol))
attempt(lambda: np.mean(symbol))
attempt(lambda: [*symbol])
attempt(lambda: bool(symbol))
attempt(lambda: symbol + keras.KerasTensor((4, 3)))
attempt(setattr, symbol, "shape", (1,))
silent = keras.KerasTensor((2,), record_history=False)
attempt(lambda: silent + 1)
attempt(keras.KerasTensor, (2,), "float31")
attempt(keras.KerasTensor, (2,), sparse=True, ragged=True)
attempt(keras.KerasTensor, (2,), unit="m")

# Output:
# (None, 2, 3) float32 -> (None, 2, 3) float32, (None, 3) float32
# (None, 6) float32, (4, 2) float32, (4, 2, 1) float32
# (None, 2, 3) int32, (None, 2, 5) float64
# sparse: True
# ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical val
# ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical val
# NotImplementedError: Iterating over a symbolic KerasTensor is not supported.
# TypeError: A symbolic KerasTensor cannot be used as a boolean.
# ValueError: Cannot broadcast shape, the failure dim has value 2, which cannot be broadcasted to 4. Input shapes are: [None
# AttributeError: The `shape` attribute of KerasTensor is immutable. One should create a new instance of KerasTensor for this.
# AttributeError: 'KerasTensor' object has no attribute '_keras_history'
# ValueError: Invalid dtype: float31
# ValueError: KerasTensor cannot have `sparse=True` and `ragged=True` at the same time.
# TypeError: Unexpected keyword arguments: unit

# What models are made of
# From docs/en/api/models/building.md#function

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
import re

model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(3, activation="relu", name="hidden"),
        keras.layers.Dense(2, name="last"),
    ]
)
model.add(keras.layers.Softmax(name="softmax"))
model.pop().name
keras.utils.set_random_seed(0)
copy = keras.models.clone_model(model)
copy.set_weights(model.get_weights())


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


whole, seen = make(), []
whole.compile("sgd", "mse")
clone = keras.models.clone_model
tell("", clone(whole))
tell("same layers", clone(whole, clone_function=lambda layer: layer))
tell("call_function", clone(whole, call_function=with_dropout))
for recursive in (False, True):
    tell(
        f"recursive={recursive}",
        clone(whole, clone_function=replace, recursive=recursive),
    )
    seen.clear()
wide = clone(whole, input_tensors=keras.Input((4,), batch_size=8))
attempt(clone, model, call_function=with_dropout)
attempt(clone, whole, input_tensors=[keras.Input((4,))] * 2)
attempt(clone, whole, weights=True)


def told(tensor):
    return f"{tensor.shape} {tensor.dtype}"


left = keras.KerasTensor((None, 2), name="left")
right = keras.KerasTensor((None, 2), name="right")
squares = keras.ops.square(left - right)
total = keras.ops.sum(squares, axis=-1)
distance = keras.Function(
    {"left": left, "right": right},
    {"squares": squares, "distance": keras.ops.sqrt(total)},
    name="distance",
)
values = {"left": np.array([[0.0, 0.0]]), "right": np.array([[3.0, 4.0]])}
found = distance(values)
print({key: value.numpy().tolist() for key, value in found.items()})
print(distance.compute_output_shape({"left": (7, 2), "right": (7, 2)}))
spec = distance.compute_output_spec({"left": left, "right": right})
print({key: told(value) for key, value in spec.items()})
print([type(one).__name__ for one in distance.operations])
layer = dense("weighted")
through = keras.Function(left, layer(left))
print(hasattr(through, "weights"), "but the layer has", len(layer.weights))
print("a functional model is one:", isinstance(whole, keras.Function))
attempt(distance, [values["left"], values["right"]])
attempt(distance, {**values, "left": np.ones((1, 3))})
attempt(keras.Function, left, squares)
attempt(keras.Function, [], squares)

# Output:
# {'squares': [[9.0, 16.0]], 'distance': [5.0]}
# {'squares': (7, 2), 'distance': (7,)}
# {'squares': '(None, 2) float32', 'distance': '(None,) float32'}
# ['Subtract', 'Square', 'Sum', 'Sqrt']
# False but the layer has 2
# a functional model is one: True
# ValueError: Function was called with an invalid input structure. Expected input structure: {'left': <KerasTensor shape=(No
# ValueError: Function was passed incompatible inputs. For input 'left', expected shape (None, 2), but received instead a te
# ValueError: Graph disconnected: cannot find parent for tensor <KerasTensor shape=(None, 2), dtype=float32, sparse=False, r
# ValueError: `inputs` argument cannot be empty. Received:

# What models are made of
# From docs/en/api/models/building.md#clone-model

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
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


def attempt(function):
    try:
        print(function())
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
    print("    replace got", seen)
    seen.clear()
wide = clone(whole, input_tensors=keras.Input((4,), batch_size=8))
print(wide.input_shape, wide.output_shape, "compiled:", wide.compiled)


class Own(keras.Model):
    def __init__(self, units=2):
        super().__init__(name="own")
        self.only = dense("only", units)

    def call(self, inputs):
        return self.only(inputs)


class Told(Own):
    def get_config(self):
        return {"units": 3}


print("by its configuration:", clone(Told()).only.units, "units")
attempt(lambda: clone(Own()))
attempt(lambda: clone(Told(), clone_function=replace))
attempt(lambda: clone(model, call_function=with_dropout))
attempt(lambda: clone(whole, input_tensors=[keras.Input((4,))] * 2))
attempt(lambda: clone(whole, weights=True))

# Output:
#                  inputs tower last - shared 0
# same layers      inputs tower last - shared 4
# call_function    inputs tower last after_last - shared 0
# recursive=False  inputs tower2 last2 - shared 0
#     replace got ['tower', 'last']
# recursive=True   inputs tower last2 - shared 0
#     replace got ['inside', 'last']
# (8, 4) (8, 2) compiled: True
# by its configuration: 3 units
# TypeError: <class '__main__.Own'> could not be deserialized properly. Please ensure that components that are Python objec
# ValueError: Arguments `clone_function` and `input_tensors` are only supported for Sequential models or Functional models.
# ValueError: `call_function` argument is not supported with Sequential models.  In a Sequential model, layers aren't called
# ValueError: `input_tensors` must have the same structure as model.input
# ValueError: Unexpected keyword argument(s): ('weights',)

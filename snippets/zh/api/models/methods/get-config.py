# Model：其余方法
# 出自 docs/zh/api/models/methods.md#get-config

import keras
import re


def line(rate=0.1, name="line", **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    layer = keras.layers.Dense(1, name="slope", **ones)
    model = keras.Sequential([keras.Input((1,)), layer], name=name)
    sgd = keras.optimizers.SGD(rate, name="sgd")
    model.compile(
        **{"optimizer": sgd, "loss": "mse", "metrics": ["mae"], **named}
    )
    return model


def attempt(function):
    try:
        print(function())
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


import json

config = line().get_config()
print(sorted(config))
print([layer["class_name"] for layer in config["layers"]])
config["layers"][1]["config"]["name"] = "renamed"
config["layers"][1]["config"]["units"] = 5
changed = keras.Sequential.from_config(config)
print(changed.layers[0].name, changed.output_shape, changed.compiled)
text = line().to_json()
print(sorted(json.loads(text)))
wide = line().to_json(indent=1)
print(len(text.splitlines()), "line, or", len(wide.splitlines()))


class Sized(keras.Model):
    def __init__(self, units=2, **kwargs):
        super().__init__(**kwargs)
        self.units = units


class Needing(Sized):
    def __init__(self, units, **kwargs):
        super().__init__(units, **kwargs)


print("made with 3, recorded:", Sized(3, name="sized").get_config()["units"])
print(Sized.from_config({"units": 4, "name": "more"}).units)
attempt(lambda: Sized.from_config({"unit": 4}))
attempt(lambda: Needing(3).get_config())


class Twice(keras.layers.Layer):
    def call(self, inputs):
        return 2 * inputs


def twofold():
    inputs = keras.Input((1,), name="inputs")
    return keras.Model(inputs, Twice(name="twice")(inputs))


attempt(lambda: keras.Model.from_config(twofold().get_config()))
config = twofold().get_config()
print("before:", sorted(config))
for _ in range(2):
    again = keras.Model.from_config(config, custom_objects={"Twice": Twice})
    names = [layer.name for layer in again.layers]
    print(type(again).__name__, names, "left:", sorted(config))

# 输出：
# ['build_input_shape', 'dtype', 'layers', 'name', 'trainable']
# ['InputLayer', 'Dense']
# renamed (None, 5) False
# ['build_config', 'class_name', 'compile_config', 'config', 'module', 'registered_name']
# 1 line, or 119
# made with 3, recorded: 2
# 4
# ValueError: Unrecognized keyword arguments passed to Sized: {'unit': 4}
# NotImplementedError: Object Needing was created by passing
# TypeError: Could not locate class 'Twice'. Make sure custom classes and functions are decorated with `@keras.saving.regis
# before: ['input_layers', 'layers', 'name', 'output_layers', 'trainable']
# Functional ['inputs', 'twice'] left: []
# Model [] left: []

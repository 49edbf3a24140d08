# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#registered

import keras
import numpy as np
from keras import saving


def one_weight(value):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    only = keras.layers.Dense(1, name="only", **kernel)
    made = keras.Sequential([keras.Input((1,)), only])
    made.set_weights([np.array([[value]])])
    return made


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


def double(x):
    return 2 * x


def with_activation(function):
    made = one_weight(3.0)
    made.layers[0].activation = function
    return made


@saving.register_keras_serializable()
def halve(x):
    return x / 2


@saving.register_keras_serializable(package="guide", name="third")
def divide_by_three(x):
    return x / 3


class Plain:
    def __repr__(self):
        return "Plain()"


for each in (halve, divide_by_three, double, keras.layers.Dense):
    name = saving.get_registered_name(each)
    found = saving.get_registered_object(name)
    print(f"{name:13} -> {found.__name__ if found else None}")
print("third ->", saving.get_registered_object("third"))


@saving.register_keras_serializable(package="guide", name="third")
def a_third_of(x):
    return x * (1 / 3)


print("registered again:", end=" ")
print(saving.get_registered_object("guide>third").__name__)
saving.register_keras_serializable("guide", "third")(divide_by_three)
print(sorted(saving.get_custom_objects()))
saving.get_custom_objects()["double"] = double
with_activation(double).save("registered.keras")
found = saving.load_model("registered.keras")
print("loaded:", found.layers[0].activation.__name__)
del saving.get_custom_objects()["double"]
attempt(lambda: saving.register_keras_serializable()(Plain))


@saving.register_keras_serializable
class NoBrackets(keras.layers.Layer):
    pass


print("without brackets:", type(NoBrackets).__name__)
attempt(NoBrackets)

# 输出：
# Custom>halve  -> halve
# guide>third   -> divide_by_three
# double        -> None
# Dense         -> None
# third -> None
# registered again: a_third_of
# ['Custom>halve', 'guide>third']
# loaded: double
# ValueError: Cannot register a class that does not have a get_config() method.
# without brackets: function
# TypeError: register_keras_serializable.<locals>.decorator() missing 1 required positional argument: 'arg'

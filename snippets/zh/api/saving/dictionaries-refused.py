# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#dictionaries-refused

import keras
from keras import saving


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


def double(x):
    return 2 * x


@saving.register_keras_serializable(package="guide", name="third")
def divide_by_three(x):
    return x / 3


class Plain:
    def __repr__(self):
        return "Plain()"


saving.register_keras_serializable("guide", "third")(divide_by_three)
saving.get_custom_objects()["double"] = double
del saving.get_custom_objects()["double"]


class Interval(keras.layers.Layer):
    def __init__(self, low, high=1.0, **kwargs):
        super().__init__(**kwargs)
        self.low, self.high = low, high

    def get_config(self):
        return {"name": self.name, "low": self.low, "high": self.high}


config = saving.serialize_keras_object(Interval(0.5, name="mine"))
attempt(lambda: saving.deserialize_keras_object(config))
attempt(lambda: saving.serialize_keras_object(Plain()))
attempt(
    lambda: saving.deserialize_keras_object(
        {"class_name": "Dense", "config": {}}
    )
)
late = saving.serialize_keras_object(lambda x: x + 1)
attempt(lambda: saving.deserialize_keras_object(late))
print(saving.deserialize_keras_object(late, safe_mode=False)(1))
known = {"Dense": keras.layers.Dense}
old = {"class_name": "Dense", "config": {"units": 7}}
print(saving.deserialize_keras_object(old, module_objects=known).units)
for value in ((1, 2), [(1, 2), None, "text"]):
    config = saving.serialize_keras_object(value)
    print(config, "->", saving.deserialize_keras_object(config))

# 输出：
# TypeError: Could not locate class 'Interval'. Make sure custom classes and functions are decorated with `@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they are all imported so that the decorator is run before trying to load them.
# TypeError: Cannot serialize object Plain() of type <class '__main__.Plain'>. To be serializable, a class must implement the `get_config()` method.
# TypeError: Could not locate class 'Dense'. Make sure custom classes and functions are decorated with `@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they are all imported so that the decorator is run before trying to load them.
# ValueError: Requested the deserialization of a Python lambda. This carries a potential risk of arbitrary code execution and thus it is disallowed by default. If you trust the source of the artifact, you can override this error by passing `safe_mode=False` to the loading function, or calling `keras.config.enable_unsafe_deserialization().
# 2
# 7
# (1, 2) -> [1, 2]
# [(1, 2), None, 'text'] -> [[1, 2], None, 'text']
# UserWarning: The object being serialized includes a `lambda`. This is unsafe. In order to reload the object, you will have to pass `safe_mode=False` to the loading function. Please avoid using `lambda` in the future, and use named Python functions instead. This is the `lambda` being serialized: late = saving.serialize_keras_object(lambda x: x + 1)

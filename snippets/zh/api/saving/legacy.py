# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#legacy

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


@saving.register_keras_serializable()
def halve(x):
    return x / 2


legacy = keras.utils.legacy
config = legacy.serialize_keras_object(keras.initializers.Constant(2.0))
print(config)
print(legacy.serialize_keras_object(halve))
known = {"Constant": keras.initializers.Constant}
print(legacy.deserialize_keras_object(config, module_objects=known).value)
print(legacy.deserialize_keras_object(config, custom_objects=known).value)
attempt(lambda: legacy.deserialize_keras_object(config))
kind = {"printable_module_name": "initializer"}
attempt(lambda: legacy.deserialize_keras_object(config, **kind))
by_name = legacy.deserialize_keras_object
print(by_name("double", custom_objects={"double": double}).__name__)
attempt(lambda: by_name("double", module_objects={"double": double}))

# 输出：
# {'class_name': 'Constant', 'config': {'value': 2.0}}
# Custom>halve
# 2.0
# 2.0
# ValueError: Unknown object: 'Constant'. Please ensure you are using a `keras.utils.custom_object_scope` and that this object is included in the scope. See https://www.tensorflow.org/guide/keras/save_and_serialize#registering_the_custom_object for details.
# ValueError: Unknown initializer: 'Constant'. Please ensure you are using a `keras.utils.custom_object_scope` and that this object is included in the scope. See https://www.tensorflow.org/guide/keras/save_and_serialize#registering_the_custom_object for details.
# double
# AttributeError: module 'keras.src.saving.object_registration' has no attribute '_THREAD_LOCAL_CUSTOM_OBJECTS'

# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#order-of-names

import keras
import numpy as np
from keras import saving


def one_weight(value):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    only = keras.layers.Dense(1, name="only", **kernel)
    made = keras.Sequential([keras.Input((1,)), only])
    made.set_weights([np.array([[value]])])
    return made


def double(x):
    return 2 * x


def always_double(x):
    return 2 * abs(x)


def with_activation(function):
    made = one_weight(3.0)
    made.layers[0].activation = function
    return made


@saving.register_keras_serializable()
def registered(x):
    return x / 2


def three(x):
    return 3 * x


def loaded(own):
    found = saving.load_model("own.keras", custom_objects={own: three})
    return found.layers[0].activation.__name__


for function in (registered, double):
    with_activation(function).save("own.keras")
    own = saving.get_registered_name(function)
    print(f"{own:13} custom_objects:", loaded(own), end=", ")
    with saving.custom_object_scope({own: always_double}):
        print("scope beside it:", loaded(own))

# 输出：
# Custom>registered custom_objects: registered, scope beside it: registered
# double        custom_objects: three, scope beside it: always_double

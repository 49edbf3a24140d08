# Keras 2 的文件与代码
# 出自 docs/zh/guides/keras-2.md#nested

import warnings
import keras
import tf_keras


def saved_by_keras_2(model, name):
    with warnings.catch_warnings():  # Keras 2 自己也会对 .h5 发出警告
        warnings.simplefilter("ignore")
        model.save(name)
    return model


def outcome(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            keras.models.load_model(name, compile=False)
        except (ValueError, TypeError, IndexError) as error:
            line = str(error).splitlines()[-1].split(". ")[0]
            return line.removeprefix("Exception encountered: ")[:70]
    return "loads"


def inner(kind):
    inputs = tf_keras.Input((3,))
    layer = tf_keras.layers.Dense(2)
    if kind == "Sequential":
        return tf_keras.Sequential([inputs, layer])
    return tf_keras.Model(inputs, layer(inputs))


def outer(kind, model):
    inputs = tf_keras.Input((3,))
    if kind == "Sequential":
        return tf_keras.Sequential([inputs, model])
    return tf_keras.Model(inputs, model(inputs))


for inside in ("Sequential", "functional"):
    for around in ("Sequential", "functional"):
        saved_by_keras_2(outer(around, inner(inside)), "nested.h5")
        print(f"{inside} in {around}: {outcome('nested.h5')}")

# 输出：
# Sequential in Sequential: loads
# Sequential in functional: list index out of range
# functional in Sequential: loads
# functional in functional: loads

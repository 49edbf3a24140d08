# Keras 2 的文件与代码
# 出自 docs/zh/guides/keras-2.md#frozen

import warnings
import keras
import numpy as np
import tf_keras


def saved_by_keras_2(model, name):
    with warnings.catch_warnings():  # Keras 2 自己也会对 .h5 发出警告
        warnings.simplefilter("ignore")
        model.save(name)
    return model


def with_inner(library):
    layers = [
        library.layers.Dense(1, use_bias=False, name=name)
        for name in ("first", "second")
    ]
    base = library.Sequential([library.Input((1,)), *layers])
    inputs = library.Input((1,))
    return library.Model(inputs, base(inputs)), layers


before, layers = with_inner(tf_keras)
before.set_weights([np.array([[2.0]]), np.array([[5.0]])])
layers[0].trainable = False
saved_by_keras_2(before, "frozen.h5")
for frozen in (False, True):
    today, layers = with_inner(keras)
    layers[0].trainable = not frozen
    today.load_weights("frozen.h5")
    numbers = {one.name: one.get_weights()[0].item() for one in layers}
    print(f"frozen today: {frozen},", numbers)

# 输出：
# frozen today: False, {'first': 5.0, 'second': 2.0}
# frozen today: True, {'first': 2.0, 'second': 5.0}

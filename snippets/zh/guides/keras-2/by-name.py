# Keras 2 的文件与代码
# 出自 docs/zh/guides/keras-2.md#by-name

import warnings
import keras
import numpy as np
import tf_keras


def saved_by_keras_2(model, name):
    with warnings.catch_warnings():  # Keras 2 自己也会对 .h5 发出警告
        warnings.simplefilter("ignore")
        model.save(name)
    return model


def two(library, *names):
    layers = [
        library.layers.Dense(1, use_bias=False, name=name) for name in names
    ]
    return library.Sequential([library.Input((1,)), *layers])


before = two(tf_keras, "a", "b")
before.set_weights([np.array([[2.0]]), np.array([[5.0]])])
saved_by_keras_2(before, "ab.h5")
for options in ({}, {"by_name": True}):
    today = two(keras, "b", "a")
    today.load_weights("ab.h5", **options)
    numbers = {one.name: one.get_weights()[0].item() for one in today.layers}
    print(options, numbers)
try:
    two(keras, "a").load_weights("ab.h5")
except ValueError as error:
    print(error)

# 输出：
# {} {'b': 2.0, 'a': 5.0}
# {'by_name': True} {'b': 5.0, 'a': 2.0}
# Layer count mismatch when loading weights from file. Model expected 1 layers, found 2 saved layers.

# Files and code of Keras 2
# From docs/en/guides/keras-2.md#what-loads

import warnings
import keras
import tf_keras


def saved_by_keras_2(model, name):
    with warnings.catch_warnings():  # Keras 2 itself warns of .h5
        warnings.simplefilter("ignore")
        model.save(name)
    return model


def chain(shape, *layers):
    return tf_keras.Sequential([tf_keras.Input(shape), *layers])


def plus_one():
    inputs = tf_keras.Input((3,))
    return tf_keras.Model(inputs, tf_keras.layers.Dense(1)(inputs) + 1.0)


def nested():
    base = tf_keras.Sequential([tf_keras.layers.Dense(2)], name="base")
    inputs = tf_keras.Input((3,))
    return tf_keras.Model(inputs, base(inputs))


def attention():
    inputs = tf_keras.Input((3, 4))
    layer = tf_keras.layers.MultiHeadAttention(2, 2)
    return tf_keras.Model(inputs, layer(inputs, inputs))


class Twice(tf_keras.layers.Layer):
    def call(self, x):
        return 2 * x


past = tf_keras.layers
kinds = {
    "Conv2D": lambda: chain((4, 4, 1), past.Conv2D(2, 3)),
    "BatchNormalization": lambda: chain((4,), past.BatchNormalization()),
    "Embedding": lambda: chain((4,), past.Embedding(5, 2, input_length=4)),
    "LSTM": lambda: chain((5, 2), past.LSTM(3)),
    "DepthwiseConv2D": lambda: chain((4, 4, 2), past.DepthwiseConv2D(3)),
    "Conv2DTranspose": lambda: chain((4, 4, 2), past.Conv2DTranspose(3, 2)),
    "RandomFlip": lambda: chain((4, 4, 3), past.RandomFlip()),
    "attention": attention,
    "+ 1.0": plus_one,
    "a model inside": nested,
    "a class": lambda: chain((2,), Twice()),
    "Lambda": lambda: chain((2,), past.Lambda(lambda x: 2 * x)),
}


def outcome(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            keras.models.load_model(name, compile=False)
        except (ValueError, TypeError, IndexError) as error:
            line = str(error).splitlines()[-1].split(". ")[0]
            return line.removeprefix("Exception encountered: ")[:70]
    return "loads"


for kind, make in kinds.items():
    saved_by_keras_2(make(), "kind.h5")
    print(f"{kind}: {outcome('kind.h5')}")

# Output:
# Conv2D: loads
# BatchNormalization: loads
# Embedding: loads
# LSTM: Unrecognized keyword arguments passed to LSTM: {'time_major': False}
# DepthwiseConv2D: Unrecognized keyword arguments passed to DepthwiseConv2D: {'groups': 1
# Conv2DTranspose: Unrecognized keyword arguments passed to Conv2DTranspose: {'groups': 1
# RandomFlip: Unrecognized keyword arguments passed to RandomFlip: {'rng_type': 'sta
# attention: Unrecognized keyword arguments passed to MultiHeadAttention: {'query_s
# + 1.0: Unknown layer: 'TFOpLambda'
# a model inside: list index out of range
# a class: Unknown layer: 'Twice'
# Lambda: Requested the deserialization of a `Lambda` layer whose `function` is

# Files and code of Keras 2
# From docs/en/guides/keras-2.md#forgive

import warnings
import keras
import numpy as np
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


def today_nested():
    base = keras.Sequential([keras.layers.Dense(2)], name="base")
    inputs = keras.Input((3,))
    return keras.Model(inputs, base(inputs))


def today_plus_one():
    inputs = keras.Input((3,))
    return keras.Model(inputs, keras.layers.Dense(1)(inputs) + 1.0)


def today_chain(shape, *layers):
    return keras.Sequential([keras.Input(shape), *layers])


new = keras.layers
pairs = {
    "LSTM": lambda: today_chain((5, 2), new.LSTM(3)),
    "DepthwiseConv2D": lambda: today_chain((4, 4, 2), new.DepthwiseConv2D(3)),
    "+ 1.0": today_plus_one,
    "a model inside": today_nested,
}
keras.utils.set_random_seed(0)
for kind, make in pairs.items():
    before = saved_by_keras_2(kinds[kind](), "kind.h5")
    today = make()
    today.load_weights("kind.h5")
    x = np.random.default_rng(0).normal(size=(1, *today.input_shape[1:]))
    first = [float(np.ravel(model(x))[0]) for model in (before, today)]


def ignoring(layer, *names):
    class Ignoring(layer):
        def __init__(self, *args, **kwargs):
            for name in names:
                kwargs.pop(name, None)
            super().__init__(*args, **kwargs)

    return Ignoring


old_names = {
    "LSTM": ignoring(keras.layers.LSTM, "time_major"),
    "DepthwiseConv2D": ignoring(keras.layers.DepthwiseConv2D, "groups"),
}
keras.utils.set_random_seed(0)
before = saved_by_keras_2(kinds["LSTM"](), "lstm.h5")
today = keras.models.load_model("lstm.h5", old_names, compile=False)
x = np.ones((1, 5, 2))
for model in (before, today):
    print("LSTM     ", model(x).numpy().ravel().round(4))
options = {"include_top": False, "pooling": "avg", "weights": None}
mobile = tf_keras.applications.MobileNet((32, 32, 3), **options)
larger = [5 * w if w.ndim == 4 else w for w in mobile.get_weights()]
mobile.set_weights(larger)
before = saved_by_keras_2(mobile, "m.h5")
found = keras.models.load_model("m.h5", old_names, compile=False)
x = np.random.default_rng(0).normal(size=(1, 32, 32, 3))
for model in (before, found):
    print("MobileNet", model([x]).numpy().ravel()[:3].round(4))

# Output:
# LSTM      [-0.2155  0.1419  0.2521]
# LSTM      [-0.2155  0.1419  0.2521]
# MobileNet [0.     0.0061 0.014 ]
# MobileNet [0.     0.0061 0.014 ]

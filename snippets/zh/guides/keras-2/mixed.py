# Keras 2 的文件与代码
# 出自 docs/zh/guides/keras-2.md#mixed

import warnings
import keras
import tf_keras
import json
import zipfile


def saved_by_keras_2(model, name):
    with warnings.catch_warnings():  # Keras 2 自己也会对 .h5 发出警告
        warnings.simplefilter("ignore")
        model.save(name)
    return model


def old_dense():
    first = tf_keras.layers.Dense(4, "relu", kernel_initializer="ones")
    last = tf_keras.layers.Dense(1, kernel_initializer="ones")
    model = tf_keras.Sequential([tf_keras.Input((3,)), first, last])
    model.compile("adam", loss="mse", metrics=["mae"])
    return model


old = saved_by_keras_2(old_dense(), "old.h5")
model = keras.models.load_model("old.h5", compile=False)
model.compile("adam", loss="mse", metrics=["mae"])
model.save("today.keras")
saved_by_keras_2(old_dense(), "old.h5")
keras.models.load_model("old.h5", compile=False).save("today.keras")
with zipfile.ZipFile("today.keras") as archive:
    metadata = json.loads(archive.read("metadata.json"))


def functional():
    inputs = tf_keras.Input((3,))
    return tf_keras.Model(inputs, tf_keras.layers.Dense(1)(inputs))


def as_of_2_15(name):
    with zipfile.ZipFile(name) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    config = parts["config.json"].replace(b"tf_keras.src", b"keras.src")
    with zipfile.ZipFile(name, "w") as archive:
        for one, content in (parts | {"config.json": config}).items():
            archive.writestr(one, content)


keras.utils.set_random_seed(0)
before = functional()
before.save("functional.keras")
as_of_2_15("functional.keras")
dense = tf_keras.Sequential([tf_keras.layers.Dense(1, input_shape=(3,))])
dense.save("dense.keras")
for name in ("functional.keras", "dense.keras"):
    try:
        keras.models.load_model(name, compile=False)
    except TypeError as error:
        lines = str(error).splitlines()
with zipfile.ZipFile("functional.keras") as archive:
    archive.extract("model.weights.h5")
inputs = keras.Input((3,))
today = keras.Model(inputs, keras.layers.Dense(1)(inputs))
today.load_weights("model.weights.h5")


def attempt(name, function):
    try:
        function()
    except (ValueError, TypeError, AttributeError) as error:
        print(f"{name}: {str(error).split(':')[0].split('. ')[0]}")


attempt("a layer", lambda: keras.Sequential([tf_keras.layers.Dense(1)]))
attempt("a tensor", lambda: tf_keras.layers.Dense(1)(keras.Input((2,))))
adam = tf_keras.optimizers.Adam()
attempt("an optimizer", lambda: today.compile(adam, loss="mse"))
today.save("today.keras")
attempt("a file", lambda: tf_keras.models.load_model("today.keras"))
before.set_weights(today.get_weights())
print("weights:", [one.shape for one in before.get_weights()])

# 输出：
# a layer: Only instances of `keras.Layer` can be added to a Sequential model
# a tensor: 'tuple' object has no attribute 'rank'
# an optimizer: Could not interpret optimizer identifier
# a file: Could not deserialize class 'Functional' because its parent module tf_keras.src.models.functional cannot be imported
# weights: [(3, 1), (1,)]

# Export, name by name
# From docs/en/api/export.md#export-refused

import keras
import numpy as np
import tensorflow as tf
import os


def flower_model():
    keras.utils.set_random_seed(0)
    stack = [keras.layers.Dense(8, "relu"), keras.layers.Dense(3, "softmax")]
    made = keras.Sequential([keras.Input((4,), name="flower"), *stack])
    made.compile(
        keras.optimizers.Adam(0.05), "sparse_categorical_crossentropy"
    )
    return made


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


model = flower_model()
model.export("misspelt", verbose=False, input_sgnature="anything")
print(*sorted(os.listdir("misspelt")))
settings = {"format": "litert", "verbose": False}
attempt(
    lambda: model.export("iris.tflite", input_sgnature="anything", **settings)
)
attempt(lambda: model.export("iris.lite", **settings))
attempt(lambda: model.export("jax", verbose=False, is_static=True))
unbuilt = keras.Sequential([keras.layers.Dense(1)])
attempt(lambda: unbuilt.export("unbuilt"))


class Own(keras.Model):
    def call(self, inputs):
        return 2 * inputs


own = Own()
own.build((None, 2))
attempt(lambda: own.export("own"))
own(np.ones((1, 2)))
own.export("own", verbose=False)
print(tf.saved_model.load("own").serve(np.ones((1, 2), "float32")).numpy())

# Output:
# assets fingerprint.pb saved_model.pb variables
# ValueError: Unknown converter attribute 'input_sgnature'
# ValueError: The LiteRT export requires the filepath to end with '.tflite'. Got: iris.lite
# ValueError: 'jax2tf_kwargs' and 'is_static' are only supported with the jax backend. Current backend: tensorflow
# ValueError: The model provided has not yet been built. It must be built before export.
# ValueError: The model provided has never called. It must be called at least once before export.
# [[2. 2.]]

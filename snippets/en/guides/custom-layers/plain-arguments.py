# Custom layers
# From docs/en/guides/custom-layers.md#plain-arguments

import keras
import numpy as np
from keras import layers

register = keras.saving.register_keras_serializable(package="guide")


@register
class Keeps(layers.Layer):
    def __init__(self, value, **kwargs):
        super().__init__(**kwargs)
        self.value = value

    def call(self, inputs):
        return inputs


for value in (4, 0.5, True, None, [1, "a"], {"a": 1}, (1, 2), np.int64(4), 2j):
    kept = keras.Sequential([keras.Input((1,)), Keeps(value)])
    try:
        kept.save("kept.keras")
        loaded = keras.models.load_model("kept.keras")
        print(f"{value!r}: {loaded.layers[0].value!r}")
    except NotImplementedError as error:
        print(f"{value!r}: {type(error).__name__}")

# Output:
# 4: 4
# 0.5: 0.5
# True: True
# None: None
# [1, 'a']: [1, 'a']
# {'a': 1}: {'a': 1}
# (1, 2): [1, 2]
# np.int64(4): NotImplementedError
# 2j: NotImplementedError

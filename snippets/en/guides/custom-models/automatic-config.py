# Custom models
# From docs/en/guides/custom-models.md#automatic-config

import keras


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


print(Scale(factor=3).get_config()["factor"])
print(Scale.from_config(Scale(factor=3).get_config()).factor)

# Output:
# 3
# 3

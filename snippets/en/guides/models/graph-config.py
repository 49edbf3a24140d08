# Sequential, functional, subclassing
# From docs/en/guides/models.md#graph-config

import keras
from keras import layers


class GraphClassifier(keras.Model):
    def __init__(self, units=32, **kwargs):
        inputs = keras.Input((64,))
        hidden = layers.Dense(units, activation="relu", name="hidden")(inputs)
        outputs = layers.Dense(10, activation="softmax", name="digit")(hidden)
        super().__init__(inputs, outputs, **kwargs)
        self.units = units


class SafeGraphClassifier(GraphClassifier):
    def get_config(self):
        return {**super().get_config(), "units": self.units}


again = SafeGraphClassifier.from_config(SafeGraphClassifier(16).get_config())
print("rebuilt with", again.units, "units")

# Output:
# rebuilt with 16 units

# Custom models
# From docs/en/guides/custom-models.md#registered-name

import keras


@keras.saving.register_keras_serializable(package="guide")
class IrisClassifier(keras.Model):
    def __init__(self, units=16, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.hidden = keras.layers.Dense(units, activation="relu")
        self.classify = keras.layers.Dense(3, activation="softmax")

    def call(self, inputs):
        return self.classify(self.hidden(inputs))

    def get_config(self):
        return {**super().get_config(), "units": self.units}


print(keras.saving.get_registered_name(IrisClassifier))


def make_class():
    @keras.saving.register_keras_serializable(package="shop")
    class Price(keras.layers.Layer):
        pass

    return Price


classes = [make_class(), make_class()]
found = keras.saving.get_registered_object("shop>Price")
print("registered is number", 1 + classes.index(found), "of", len(classes))

# Output:
# guide>IrisClassifier
# registered is number 2 of 2

# Sequential, functional, subclassing
# From docs/en/guides/models.md#two-towers

import keras
from keras import layers


def make_tower():
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(16, 3, activation="relu", name="strokes"),
            layers.Flatten(name="flat"),
            layers.Dense(16, name="place"),
        ],
        name="tower",
    )


first = keras.Input((8, 8, 1), name="first")
second = keras.Input((8, 8, 1), name="second")

try:
    keras.Model([first, second], [make_tower()(first), make_tower()(second)])
except ValueError as error:
    print(error)
one, two = make_tower(), make_tower()
one.name, two.name = "one", "two"
towers = keras.Model([first, second], [one(first), two(second)])
print("parameters:", towers.count_params())

# Output:
# The name "tower" is used 2 times in the model. All operation names should be unique.
# parameters: 18784

# Sequential, functional, subclassing
# From docs/en/guides/models.md#nested

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


tower = make_tower()
first = keras.Input((8, 8, 1), name="first")
second = keras.Input((8, 8, 1), name="second")
difference = layers.Subtract(name="difference")([tower(first), tower(second)])
pair = keras.Model([first, second], difference, name="pair")

print(pair.get_layer("tower").get_layer("place").units)
print([layer.name for layer in pair.layers])
tower.trainable = False
print("trainable weights:", len(pair.trainable_weights))
tower.trainable = True
print("trainable weights:", len(pair.trainable_weights))

# Output:
# 16
# ['first', 'second', 'tower', 'difference']
# trainable weights: 0
# trainable weights: 4

# Sequential, functional, subclassing
# From docs/en/guides/models.md#set-on-a-tower

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


other = make_tower()
other.get_layer("strokes").trainable = False
other.trainable = True
other.dtype_policy = "mixed_float16"
print("trainable weights:", len(other.trainable_weights))
print(other.dtype_policy.name, other.get_layer("strokes").dtype_policy.name)

# Output:
# trainable weights: 2
# mixed_float16 float32

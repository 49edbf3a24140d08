# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#saved-and-evaluated

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


def photograph():
    return square(whole).numpy().astype("float32")


photo = photograph()

inner = layers.Pipeline([layers.RandomFlip("horizontal", seed=0)])
model = keras.Sequential([keras.Input((64, 64, 3)), inner])
model.save("augmenting.keras")
loaded = keras.saving.load_model("augmenting.keras")
print("loaded:", [type(layer).__name__ for layer in loaded.layers[0].layers])
many = np.repeat(photo[None], 8, axis=0)
for trained in [model, loaded]:
    trained.compile(loss="mse")
    print("evaluate:", trained.evaluate(many, many, verbose=0))
    changes = abs(trained(many, training=True).numpy() - many).max() > 0
    print("changed with training=True:", bool(changes))

# Output:
# loaded: ['RandomFlip']
# evaluate: 0.0
# changed with training=True: True
# evaluate: 0.0
# changed with training=True: True

# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#saved-and-evaluated

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


def photograph():
    return square(whole).numpy().astype("float32")


def draw(pictures, columns):
    rows = -(-len(pictures) // columns)
    figure, axes = plt.subplots(
        rows, columns, figsize=(columns * 1.2, rows * 1.4), squeeze=False
    )
    for axis in axes.ravel():
        axis.axis("off")
    for axis, (name, picture) in zip(axes.ravel(), pictures.items()):
        picture = np.clip(np.asarray(picture), 0, 255).astype("uint8")
        axis.imshow(picture, interpolation="nearest")
        axis.set_title(name, fontsize=6)
    plt.tight_layout()
    plt.show()


photo = photograph()
draw(
    {
        "squeezed": layers.Resizing(64, 64, antialias=True)(whole),
        "cut": layers.Resizing(
            64, 64, crop_to_aspect_ratio=True, antialias=True
        )(whole),
        "filled up": layers.Resizing(
            64, 64, pad_to_aspect_ratio=True, antialias=True
        )(whole.astype("float32")),
    },
    columns=3,
)

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

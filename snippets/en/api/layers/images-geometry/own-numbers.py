# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#own-numbers

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


def photograph():
    return square(whole).numpy().astype("float32")


photo = photograph()

keras.utils.set_random_seed(0)
equal = np.repeat(photo[None], 20, axis=0)
for layer in [
    layers.RandomRotation(0.1),
    layers.RandomTranslation(0.1, 0.1),
    layers.RandomZoom(0.1),
    layers.RandomShear(0.1),
]:
    for name, factor in {"number": None, "equal pair": (0.1, 0.1)}.items():
        if factor is not None:
            config = layer.get_config()
            for key in config:
                if key == "factor" or key.endswith("_factor"):
                    config[key] = factor
            layer = type(layer).from_config(config)
        results = layer(equal).numpy().reshape(20, -1).round()
        print(
            f"{type(layer).__name__:18} {name:10}",
            f"{len(np.unique(results, axis=0))} different of 20",
        )

# Output:
# RandomRotation     number     20 different of 20
# RandomRotation     equal pair 1 different of 20
# RandomTranslation  number     20 different of 20
# RandomTranslation  equal pair 1 different of 20
# RandomZoom         number     20 different of 20
# RandomZoom         equal pair 1 different of 20
# RandomShear        number     20 different of 20
# RandomShear        equal pair 2 different of 20

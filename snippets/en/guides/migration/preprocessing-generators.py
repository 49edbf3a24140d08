# From Keras 2 to today
# From docs/en/guides/migration.md#preprocessing-generators

import keras
import numpy as np
import tensorflow as tf
import re
import textwrap
import warnings


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    lines = str(message).splitlines() or [""]
    # The first sentence, without the path of a module.
    sentence = re.split(r" \(.+\.py\)|(?<=\.) ", lines[0])[0]
    text = f"{type(message).__name__}: {sentence}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


import pathlib

from sklearn.datasets import load_digits

digits = load_digits()
for i in range(6):
    folder = pathlib.Path("digits", f"class{digits.target[i] % 2}")
    folder.mkdir(parents=True, exist_ok=True)
    keras.utils.save_img(folder / f"{i}.png", digits.images[i][..., None])

generator = tf.keras.preprocessing.image.ImageDataGenerator(rescale=1 / 255)
rescaling = keras.layers.Rescaling(1 / 255)
same = {"color_mode": "grayscale", "shuffle": False}
for size in [(8, 8), (12, 12)]:
    flow = generator.flow_from_directory("digits", target_size=size, **same)
    dataset = keras.utils.image_dataset_from_directory(
        "digits", image_size=size, verbose=False, **same
    )
    images, labels = next(flow)
    images_today, labels_today = next(iter(dataset))
    difference = np.max(np.abs(images - rescaling(images_today)))
    print(f"{size}: pixels differ by up to {difference:.2f}")
print("labels:", labels[0], "and", labels_today[0].numpy())
print("bases:", [base.__name__ for base in type(flow).__mro__[1:-1]])
print("a second round:", next(flow)[0].shape)

series = np.arange(6.0)
windows = tf.keras.preprocessing.sequence.TimeseriesGenerator
print("\nbase:", windows.__base__.__name__)
print("targets:", windows(series, series, length=3)[0][1])
for targets in (series, series[3:]):
    today = keras.utils.timeseries_dataset_from_array(series, targets, 3)
    print("today:", next(iter(today))[1].numpy())

first = "digits/class0/0.png"
load_img = keras.preprocessing.image.load_img
print("\n" + old("grayscale=True", lambda: load_img(first, grayscale=True)))
print("today:", keras.utils.load_img(first, color_mode="grayscale").mode)

# Output:
# Found 6 images belonging to 2 classes.
# (8, 8): pixels differ by up to 0.00
# Found 6 images belonging to 2 classes.
# (12, 12): pixels differ by up to 0.58
# labels: [1. 0.] and 0
# bases: ['BatchFromFilesMixin', 'Iterator', 'PyDataset']
# a second round: (6, 12, 12, 1)
#
# base: PyDataset
# targets: [3. 4. 5.]
# today: [0. 1. 2. 3.]
# today: [3. 4. 5.]
#
# grayscale=True
#     TypeError: load_img() got an unexpected keyword argument 'grayscale'
# today: L

# Sequential, functional, subclassing
# From docs/en/guides/models.md#pairs

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16
keras.utils.set_random_seed(0)
top = keras.Input((4, 8), name="top")
bottom = keras.Input((4, 8), name="bottom")
flat_top = layers.Flatten(name="flat_top")(top)
flat_bottom = layers.Flatten(name="flat_bottom")(bottom)
joined = layers.Concatenate(name="join")([flat_top, flat_bottom])
features = layers.Dense(32, activation="relu", name="features")(joined)
named = keras.Model(
    inputs={"top": top, "bottom": bottom},
    outputs={
        "digit": layers.Dense(10, activation="softmax", name="digit")(features),
        "odd": layers.Dense(1, activation="sigmoid", name="odd")(features),
    },
)
images = digits.images.astype("float32") / 16
data = {"bottom": images[:, 4:], "top": images[:, :4]}
predictions = named.predict(data, verbose=0)
listed = keras.Model([top, bottom], named.outputs)
right = listed.predict([images[:, :4], images[:, 4:]], verbose=0)
swapped = listed.predict([images[:, 4:], images[:, :4]], verbose=0)
for name, found in (("right:  ", right), ("swapped:", swapped)):
    pass


from sklearn.model_selection import train_test_split

x_train, x_test, y_train, y_test = train_test_split(
    images[..., None], digits.target, test_size=0.25, random_state=0
)


def make_pairs(images, labels, seed):
    rng = np.random.default_rng(seed)
    partners = []
    for index, label in enumerate(labels):
        others = np.arange(len(labels)) != index
        for same in (True, False):
            candidates = others & ((labels == label) == same)
            partners.append(rng.choice(np.flatnonzero(candidates)))
    firsts = np.repeat(images, 2, axis=0)
    return [firsts, images[partners]], np.tile([1.0, 0.0], len(labels))


train_pairs, train_same = make_pairs(x_train, y_train, seed=0)
test_pairs, test_same = make_pairs(x_test, y_test, seed=1)
print("training:", len(train_same), "pairs, test:", len(test_same), "pairs")

# Output:
# training: 2694 pairs, test: 900 pairs

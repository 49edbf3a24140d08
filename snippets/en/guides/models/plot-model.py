# Sequential, functional, subclassing
# From docs/en/guides/models.md#plot-model

import keras
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
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

keras.utils.plot_model(named)

# Output:
# ImportError: You must install pydot (`pip install pydot`) for `plot_model` to work.

# Sequential, functional, subclassing
# From docs/en/guides/models.md#wrong-name

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

named.predict({"upper": images[:, :4], "bottom": images[:, 4:]}, verbose=0)

# Output:
# ValueError: Missing data for input "top". You passed a data dictionary with keys ['upper', 'bottom']. Expected the following keys: ['bottom', 'top']

# Sequential, functional, subclassing
# From docs/en/guides/models.md#draw

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

import json
import re

import matplotlib.pyplot as plt

depth, arrows = {}, []
for layer in named.get_config()["layers"]:
    name, nodes = layer["name"], json.dumps(layer["inbound_nodes"])
    sources = re.findall(r'"keras_history": \["(\w+)"', nodes)
    depth[name] = max((depth[source] + 1 for source in sources), default=0)
    arrows += [(source, name) for source in sources]

place = {}
for row in range(max(depth.values()) + 1):
    names = [name for name in depth if depth[name] == row]
    for column, name in enumerate(names):
        place[name] = column - (len(names) - 1) / 2, -row

plt.figure(figsize=(5, 3), layout="constrained")
box = {"boxstyle": "round", "facecolor": "C0", "alpha": 0.3}
for name, (x, y) in place.items():
    plt.text(x, y, name, ha="center", va="center", bbox=box)
for source, target in arrows:
    (x0, y0), (x1, y1) = place[source], place[target]
    style = {"arrowstyle": "->", "color": "gray"}
    plt.annotate("", (x1, y1 + 0.2), (x0, y0 - 0.2), arrowprops=style)
plt.axis((-1, 1, -4.3, 0.3))
plt.axis("off")
plt.show()

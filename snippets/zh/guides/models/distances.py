# 三种写法：序贯、函数式、子类化
# 出自 docs/zh/guides/models.md#distances

import keras
import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits
import matplotlib.pyplot as plt
from sklearn.model_selection import train_test_split

digits = load_digits()
keras.utils.set_random_seed(0)
images = digits.images.astype("float32") / 16


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


first = keras.Input((8, 8, 1), name="first")
second = keras.Input((8, 8, 1), name="second")


def distance(a, b):
    return ops.sqrt(ops.sum(ops.square(a - b), axis=1) + 1e-9)


def contrastive_loss(same, distances, margin=1.0):
    pull = same * ops.square(distances)
    push = (1 - same) * ops.square(ops.maximum(margin - distances, 0))
    return pull + push


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
keras.utils.set_random_seed(0)
tower = make_tower()
siamese = keras.Model([first, second], distance(tower(first), tower(second)))
before = siamese.predict(test_pairs, verbose=0)
siamese.compile(optimizer=keras.optimizers.Adam(0.003), loss=contrastive_loss)
siamese.fit(train_pairs, train_same, epochs=8, batch_size=64, verbose=0)
after = siamese.predict(test_pairs, verbose=0)

figure, panels = plt.subplots(2, figsize=(5, 4.4), sharex=True, sharey=True)
for panel, found, title in zip(panels, (before, after), ("before", "after")):
    panel.ecdf(found[test_same == 1], label="same digit")
    panel.ecdf(found[test_same == 0], label="different digits")
    panel.axvline(0.5, color="gray", linestyle="--")
    panel.set(title=title, ylabel="share of pairs", xlim=(0, 1.8))
panels[1].set_xlabel("distance")
panels[1].legend()
plt.tight_layout()
plt.show()

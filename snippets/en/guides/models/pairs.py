# Sequential, functional, subclassing
# From docs/en/guides/models.md#pairs

import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
keras.utils.set_random_seed(0)
images = digits.images.astype("float32") / 16


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

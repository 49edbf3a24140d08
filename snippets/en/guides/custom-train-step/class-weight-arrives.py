# A training step of your own
# From docs/en/guides/custom-train-step.md#class-weight-arrives

import keras
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import scale

x, y = load_diabetes(return_X_y=True)
x, y = scale(x).astype("float32"), scale(y).astype("float32")[:, None]


class Shown(keras.Model):
    def train_step(self, data):
        _, labels, weights = keras.utils.unpack_x_y_sample_weight(data)
        print(labels.numpy(), weights.numpy())
        return {"loss": 0.0}


shown = Shown()
shown.compile(run_eagerly=True)
history = shown.fit(
    x[:4],
    np.array([0, 1, 1, 0]),
    class_weight={1: 5.0},
    shuffle=False,
    verbose=0,
)
try:
    shown.fit(x, y > 0, class_weight={1: 5.0}, sample_weight=y, verbose=0)
except ValueError as error:
    print(error)

# Output:
# [0 1 1 0] [1. 5. 5. 1.]
# You cannot `class_weight` and `sample_weight` at the same time.

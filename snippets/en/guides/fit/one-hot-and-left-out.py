# Train with fit
# From docs/en/guides/fit.md#one-hot-and-left-out

import keras
import numpy as np

points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])
error = np.abs(points - targets).ravel()

labels = np.array([0, 1, 2, 2])
even = keras.Sequential([keras.layers.Dense(3, "softmax", False, "zeros")])
for loss, y in (
    ("sparse_categorical_crossentropy", labels),
    ("categorical_crossentropy", np.eye(3)[labels]),
):
    even.compile(keras.optimizers.SGD(0.0), loss=loss)
    history = even.fit(np.zeros((4, 1)), y, class_weight={2: 5.0}, verbose=0)
    print(loss, round(history.history["loss"][0], 4))
print("by hand", round((1 + 1 + 5 + 5) / 4 * np.log(3), 4))

inputs = keras.Input((1,))
two = keras.Model(inputs, [inputs, inputs])
two.compile(loss=["mse", "mse"])
try:
    two.fit(labels, [labels, labels], class_weight={2: 5.0}, verbose=0)
except ValueError as error:
    print(error)

# Output:
# sparse_categorical_crossentropy 3.2958
# categorical_crossentropy 3.2958
# by hand 3.2958
# `class_weight` is only supported for Models with a single output.

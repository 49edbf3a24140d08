# Train with fit
# From docs/en/guides/fit.md#only-the-first-tag

import keras
import numpy as np

tags = np.array([[1, 1, 0], [0, 1, 1], [0, 0, 1], [0, 0, 1]])
tagger = keras.Sequential([keras.layers.Dense(3, "sigmoid", False, "zeros")])
tagger.compile(keras.optimizers.SGD(0.0), loss="binary_crossentropy")
for tag in range(3):
    history = tagger.fit(
        np.zeros((4, 1)), tags, class_weight={tag: 5.0}, verbose=0
    )
    mean_weight = history.history["loss"][0] / np.log(2)
    print(f"tag {tag}: in {tags[:, tag].sum()} rows", end=", ")
    print(f"counts in {mean_weight - 1:.0f}")

# Output:
# tag 0: in 1 rows, counts in 1
# tag 1: in 2 rows, counts in 1
# tag 2: in 3 rows, counts in 2

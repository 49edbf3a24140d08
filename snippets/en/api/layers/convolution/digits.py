# Convolution layers
# From docs/en/api/layers/convolution.md#digits

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, labels = load_digits(return_X_y=True)
images = images.reshape(-1, 8, 8, 1) / 16
x_train, x_test, y_train, y_test = train_test_split(
    images, labels, test_size=297, random_state=0
)

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Conv2D(16, 3, activation="relu"),
        layers.Conv2D(32, 3, strides=2, padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile("adam", loss, metrics=["accuracy"])
model.fit(x_train, y_train, epochs=10, verbose=0)
for layer in model.layers:
    print(
        f"{layer.name:9} {layer.output.shape}, {layer.count_params()} weights"
    )
accuracy = model.evaluate(x_test, y_test, verbose=0)[1]
print(f"accuracy on the test set: {accuracy:.2f}")

# Output:
# conv2d    (None, 6, 6, 16), 160 weights
# conv2d_1  (None, 3, 3, 32), 4640 weights
# flatten   (None, 288), 0 weights
# dense     (None, 10), 2890 weights
# accuracy on the test set: 0.96

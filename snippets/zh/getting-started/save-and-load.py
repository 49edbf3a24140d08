# 快速上手
# 出自 docs/zh/getting-started.md#save-and-load

import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
        keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dropout(0.3),
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
    epochs=8,
    batch_size=64,
    validation_split=0.1,
    verbose=0,
)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)

import numpy as np

model.save("digits.keras")
loaded = keras.models.load_model("digits.keras")
before = model.predict(x_test, verbose=0)
after = loaded.predict(x_test, verbose=0)
print("same predictions:", np.allclose(before, after, atol=1e-6))
print("optimizer steps:", int(loaded.optimizer.iterations))

# 输出：
# same predictions: True
# optimizer steps: 152

# Train with fit
# From docs/en/guides/fit.md#verbose

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, y = load_breast_cancer(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=0.25, random_state=0
)


def build():
    normalize = keras.layers.Normalization()
    normalize.adapt(x_train)
    return keras.Sequential(
        [
            keras.Input((30,)),
            normalize,
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


keras.utils.set_random_seed(0)
model = build()
model.compile(
    keras.optimizers.Adam(0.005),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
lines = model.fit(x_train, y_train, validation_split=0.2, epochs=2, verbose=2)

# Output:
# Epoch 1/2
# 11/11 - 8s - 769ms/step - accuracy: 0.5471 - loss: 0.7505 - val_accuracy: 0.8140 - val_loss: 0.4140
# Epoch 2/2
# 11/11 - 1s - 66ms/step - accuracy: 0.9029 - loss: 0.3121 - val_accuracy: 0.9186 - val_loss: 0.2583

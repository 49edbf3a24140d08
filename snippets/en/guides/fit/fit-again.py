# Train with fit
# From docs/en/guides/fit.md#fit-again

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


model = build()
model.compile("adam", loss="binary_crossentropy")
for call in range(2):
    history = model.fit(x_train, y_train, epochs=2, verbose=0)
    print(history.epoch, "steps so far:", int(model.optimizer.iterations))

# Output:
# [0, 1] steps so far: 28
# [0, 1] steps so far: 56

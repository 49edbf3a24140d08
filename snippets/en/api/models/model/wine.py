# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#wine

import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

x, y = load_wine(return_X_y=True)
x, x_new, y, y_new = train_test_split(x, y, random_state=0)
keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(x)

inputs = keras.Input((13,))
hidden = keras.layers.Dense(16, activation="relu")(normalize(inputs))
outputs = keras.layers.Dense(3, activation="softmax")(hidden)
wine = keras.Model(inputs, outputs)
wine.compile(
    optimizer=keras.optimizers.Adam(0.02),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = wine.fit(x, y, epochs=15, validation_split=0.2, verbose=0)
print("epochs:", len(history.epoch), "-", *sorted(history.history))
result = wine.evaluate(x_new, y_new, verbose=0, return_dict=True)
print(f"new wines right: {result['accuracy']:.2f}")
predicted = wine.predict(x_new, verbose=0)
print(predicted.shape, "the first:", np.round(predicted[0], 2), end=" ")
print("answer:", y_new[0])

# Output:
# epochs: 15 - accuracy loss val_accuracy val_loss
# new wines right: 0.98
# (45, 3) the first: [1. 0. 0.] answer: 0

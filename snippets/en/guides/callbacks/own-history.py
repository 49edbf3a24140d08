# Callbacks
# From docs/en/guides/callbacks.md#own-history

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, y = load_breast_cancer(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x, y, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val = (x_train - mean) / std, (x_val - mean) / std


def make_model():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(32, activation="relu")
    output = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((30,)), hidden, output])
    model.compile(
        optimizer=keras.optimizers.Adam(0.02),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    return model


record = keras.callbacks.History()
model = make_model()
model.fit(x_train, y_train, epochs=2, verbose=2, callbacks=[record])
returned = model.fit(x_train, y_train, epochs=3, verbose=0, callbacks=[record])
print("the same object:", returned is record)
print("losses:", len(record.history["loss"]), "epochs:", record.epoch)

# Output:
# Epoch 1/2
# 14/14 - 2s - 167ms/step - accuracy: 0.8920 - loss: 0.2516
# Epoch 2/2
# 14/14 - 0s - 23ms/step - accuracy: 0.9812 - loss: 0.0701
# the same object: True
# losses: 5 epochs: [0, 1, 2]

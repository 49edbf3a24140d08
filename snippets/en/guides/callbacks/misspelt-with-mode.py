# Callbacks
# From docs/en/guides/callbacks.md#misspelt-with-mode

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


stopping = keras.callbacks.EarlyStopping("val_acc", mode="max")
history = make_model().fit(
    x_train,
    y_train,
    validation_data=(x_val, y_val),
    epochs=2,
    verbose=0,
    callbacks=[stopping],
)
print("epochs:", len(history.epoch))

# Output:
# epochs: 2
# UserWarning: Early stopping conditioned on metric `val_acc` which is not available. Available metrics are: accuracy,loss,val_accuracy,val_loss

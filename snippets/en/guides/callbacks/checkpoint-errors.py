# Callbacks
# From docs/en/guides/callbacks.md#checkpoint-errors

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


model = make_model()
history = model.fit(
    x_train,
    y_train,
    validation_data=(x_val, y_val),
    epochs=60,
    verbose=0,
    callbacks=[
        keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True),
        keras.callbacks.CSVLogger("log.csv"),
    ],
)
saved = keras.models.load_model("best.keras")


def save(path, **arguments):
    checkpoint = keras.callbacks.ModelCheckpoint(
        path, monitor="loss", **arguments
    )
    make_model().fit(x_train, y_train, verbose=0, callbacks=[checkpoint])


for path, arguments in (
    ("best.keras", {"save_weights_only": True}),
    ("best-{val_loss:.2f}.keras", {}),
    ("best.keras", {"save_best_only": True, "save_freq": 5}),
):
    try:
        save(path, **arguments)
    except (KeyError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error.args[0]}")

# Output:
# ValueError: When using `save_weights_only=True` in `ModelCheckpoint`, the filepath provided must end in `.weights.h5` (Keras weights format). Received: filepath=best.keras
# KeyError: Failed to format this callback filepath: "best-{val_loss:.2f}.keras". Reason: 'val_loss'
# TypeError: 'NoneType' object is not callable

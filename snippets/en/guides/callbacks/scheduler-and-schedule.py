# Callbacks
# From docs/en/guides/callbacks.md#scheduler-and-schedule

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
decay = keras.optimizers.schedules.ExponentialDecay(
    0.01, decay_steps=10, decay_rate=0.9
)
model.compile(
    optimizer=keras.optimizers.Adam(decay), loss="binary_crossentropy"
)
scheduler = keras.callbacks.LearningRateScheduler(lambda epoch, rate: 0.01)
model.fit(x_train, y_train, verbose=0, callbacks=[scheduler])

# Output:
# TypeError: This optimizer was created with a `LearningRateSchedule` object as its `learning_rate` constructor argument, hence its learning rate is not settable. If you need the learning rate to be settable, you should instantiate the optimizer with a float `learning_rate` argument.

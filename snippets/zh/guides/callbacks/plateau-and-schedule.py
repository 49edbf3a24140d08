# 回调
# 出自 docs/zh/guides/callbacks.md#plateau-and-schedule

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


class Epochs(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        print("epoch", epoch, f"rate {logs['learning_rate']:.4f}")


model = make_model()
decay = keras.optimizers.schedules.ExponentialDecay(0.01, 10, 0.9)
model.compile(keras.optimizers.Adam(decay), "binary_crossentropy")
plateau = keras.callbacks.ReduceLROnPlateau("loss", patience=2, min_delta=9)
try:
    model.fit(
        x_train, y_train, epochs=5, verbose=0, callbacks=[plateau, Epochs()]
    )
except TypeError as error:
    print(str(error).split(",")[0])

# 输出：
# epoch 0 rate 0.0086
# epoch 1 rate 0.0074
# This optimizer was created with a `LearningRateSchedule` object as its `learning_rate` constructor argument

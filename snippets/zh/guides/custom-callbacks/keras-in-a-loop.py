# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#keras-in-a-loop

import keras
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
import os

x, y = load_iris(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.4, random_state=0
)


def make_model(optimizer="adam", **arguments):
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, activation="relu")
    output = keras.layers.Dense(3, activation="softmax")
    model = keras.Sequential([keras.Input((4,)), hidden, output])
    model.compile(
        optimizer,
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        **arguments,
    )
    return model


def show(name, losses):
    print(f"{name:20}", *(f"{loss:.3f}" for loss in losses))


def losses_in_a_loop(callback):
    model = make_model()
    callbacks = keras.callbacks.CallbackList(
        [callback], add_history=True, model=model
    )
    callbacks.on_train_begin()
    for epoch in range(3):
        callbacks.on_epoch_begin(epoch)
        logs = model.train_on_batch(x_train, y_train, return_dict=True)
        callbacks.on_epoch_end(epoch, logs)
        model.reset_metrics()
    callbacks.on_train_end(logs)
    return model.history.history["loss"]


show("none", losses_in_a_loop(keras.callbacks.Callback()))
rising = keras.callbacks.LearningRateScheduler(lambda epoch, rate: 10 * rate)
show("learning rate × 10", losses_in_a_loop(rising))
best = keras.callbacks.ModelCheckpoint("best.keras", monitor="loss")
show("checkpoint", losses_in_a_loop(best))
log = keras.callbacks.CSVLogger("log.csv")
show("log", losses_in_a_loop(log))
with open("log.csv") as file:
    print(file.readline().strip())
print([name for name in os.listdir() if name.startswith("best")])

# 输出：
# none                 2.970 2.907 2.846
# learning rate × 10   2.970 2.456 2.676
# checkpoint           2.970 2.907 2.846
# log                  2.970 2.907 2.846
# epoch,accuracy,loss,val_accuracy,val_loss
# ['best.keras']

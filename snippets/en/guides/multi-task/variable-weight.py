# Several tasks at once
# From docs/en/guides/multi-task.md#variable-weight

import keras
from keras import layers
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

wine = load_wine()
measured = wine.data[:, :12]
measured = (measured - measured.mean(axis=0)) / measured.std(axis=0)
proline = wine.data[:, 12]
scaled = (proline - proline.mean()) / proline.std()
x, x_test, cultivar, cultivar_test, amount, amount_test = train_test_split(
    measured, wine.target, scaled[:, None], test_size=0.3, random_state=0
)
targets = {"cultivar": cultivar, "proline": amount}
losses = {"cultivar": "sparse_categorical_crossentropy", "proline": "mse"}


def make_model():
    keras.utils.set_random_seed(0)
    inputs = keras.Input((12,), name="measured")
    trunk = layers.Dense(8, activation="tanh", name="trunk")(inputs)
    return keras.Model(
        inputs,
        {
            "cultivar": layers.Dense(3, activation="softmax", name="cultivar")(
                trunk
            ),
            "proline": layers.Dense(1, name="proline")(trunk),
        },
    )


def losses_of_three_epochs(loss_weights, callbacks=()):
    model = make_model()
    model.compile(
        optimizer=keras.optimizers.SGD(0.1),
        loss=losses,
        loss_weights=loss_weights,
    )
    history = model.fit(
        x,
        targets,
        batch_size=len(x),
        epochs=3,
        callbacks=list(callbacks),
        verbose=0,
    )
    return [f"{loss:.4f}" for loss in history.history["loss"]]


class WeightSchedule(keras.callbacks.Callback):
    def __init__(self, weight, schedule):
        super().__init__()
        self.weight = weight
        self.schedule = schedule

    def on_epoch_begin(self, epoch, logs=None):
        self.weight.assign(self.schedule(epoch))


weight = keras.Variable(1.0, trainable=False, name="proline_weight")
weights = {"cultivar": 1.0, "proline": weight}
switch = WeightSchedule(weight, lambda epoch: 1.0 if epoch == 0 else 0.0)
print("switched:", *losses_of_three_epochs(weights, [switch]))

ramp = WeightSchedule(weight, lambda epoch: min(1.0, epoch / 2))
print("ramp:    ", *losses_of_three_epochs(weights, [ramp]))

# Output:
# switched: 3.4701 1.0259 0.9264
# ramp:     1.0363 2.1750 2.4652

# Several tasks at once
# From docs/en/guides/multi-task.md#two-tasks

import keras
import numpy as np
from keras import layers, ops
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
test_targets = {"cultivar": cultivar_test, "proline": amount_test}
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


model = make_model()
model.compile(
    optimizer=keras.optimizers.Adam(0.03),
    loss=losses,
    metrics={"cultivar": "accuracy", "proline": "mae"},
)
history = model.fit(x, targets, batch_size=31, epochs=15, verbose=0)
result = model.evaluate(x_test, test_targets, verbose=0, return_dict=True)
print(*history.history, sep="\n")
print(f"right: {result['cultivar_accuracy']:.2f}")
print(f"variance not explained: {result['proline_loss']:.2f}")

# Output:
# cultivar_accuracy
# cultivar_loss
# loss
# proline_loss
# proline_mae
# right: 0.98
# variance not explained: 0.37

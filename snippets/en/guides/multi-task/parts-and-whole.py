# Several tasks at once
# From docs/en/guides/multi-task.md#parts-and-whole

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


model = make_model()
weights = {"cultivar": 1.0, "proline": 0.1}
model.compile(loss=losses, loss_weights=weights)
result = model.evaluate(
    x, targets, batch_size=len(x), verbose=0, return_dict=True
)

model.compile(loss=losses)
for size in (62, 100):
    result = model.evaluate(
        x, targets, batch_size=size, verbose=0, return_dict=True
    )
    parts = result["cultivar_loss"] + result["proline_loss"]
    last = len(x) % size or size
    print(f"last batch {last}: loss {result['loss']:.4f}, parts {parts:.4f}")

# Output:
# last batch 62: loss 3.4701, parts 3.4701
# last batch 24: loss 3.4701, parts 3.2011

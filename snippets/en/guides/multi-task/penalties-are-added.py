# Several tasks at once
# From docs/en/guides/multi-task.md#penalties-are-added

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

keras.utils.set_random_seed(0)
inputs = keras.Input((12,))
trunk = layers.Dense(8, kernel_regularizer="l2")(inputs)
outputs = {
    "cultivar": layers.Dense(3, activation="softmax")(trunk),
    "proline": layers.Dense(1)(trunk),
}
model = keras.Model(inputs, outputs)
model.compile(loss=losses)
result = model.evaluate(
    x, targets, batch_size=len(x), verbose=0, return_dict=True
)
more = result["loss"] - result["cultivar_loss"] - result["proline_loss"]
print(f"more than the sum: {more:.4f}")
print(f"penalty:           {float(sum(model.losses)):.4f}")

# Output:
# more than the sum: 0.0926
# penalty:           0.0926

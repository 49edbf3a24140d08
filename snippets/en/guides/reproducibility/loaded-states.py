# Reproducibility
# From docs/en/guides/reproducibility.md#loaded-states

import keras
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16
y = digits.target


def build(dropout=0.2, dropout_seed=None):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="tanh"),
            keras.layers.Dropout(dropout, seed=dropout_seed),
            keras.layers.Dense(10),
        ]
    )
    model.compile(
        keras.optimizers.SGD(0.5),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    return model


for seed in (7, None):
    model = build(dropout_seed=seed)
    model.fit(x[:64], y[:64], batch_size=32, verbose=0)
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    (seed_before, draws), (seed_after, draws_after) = (
        each.layers[1].seed_generator.state.numpy().tolist()
        for each in (model, loaded)
    )
    print(f"{seed}: draws {draws} and {draws_after},", end=" ")
    print("same seed:", seed_before == seed_after)

# Output:
# 7: draws 2 and 0, same seed: True
# None: draws 2 and 0, same seed: False

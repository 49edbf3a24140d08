# Callbacks
# From docs/en/guides/callbacks.md#swap-and-save

import keras
import numpy as np
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True, scaled=False)
x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()


def fit_line(*callbacks, epochs=20, **arguments):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
    model.compile(
        optimizer=keras.optimizers.SGD(0.08, **arguments), loss="mse"
    )
    return model, model.fit(
        x[:332],
        y[:332],
        validation_data=(x[332:], y[332:]),
        batch_size=8,
        epochs=epochs,
        verbose=0,
        callbacks=callbacks,
    )


for first in ("swap", "save"):
    callbacks = [
        keras.callbacks.SwapEMAWeights(swap_on_epoch=True),
        keras.callbacks.ModelCheckpoint("averaged.keras"),
    ]
    model, _ = fit_line(
        *(callbacks if first == "swap" else callbacks[::-1]),
        use_ema=True,
        ema_momentum=0.98,
        epochs=3,
    )
    saved = keras.models.load_model("averaged.keras").get_weights()[0]
    apart = np.abs(saved - model.get_weights()[0]).max()
    print(f"{first} first: saved and final weights {apart:.2f} apart")

# Output:
# swap first: saved and final weights 0.00 apart
# save first: saved and final weights 0.29 apart

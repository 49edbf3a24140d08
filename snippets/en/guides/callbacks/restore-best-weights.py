# Callbacks
# From docs/en/guides/callbacks.md#restore-best-weights

import keras
import matplotlib.pyplot as plt

LOSSES = [
    0.90,
    0.60,
    0.62,
    0.50,
    0.495,
    0.52,
    0.51,
    0.49,
    0.53,
    0.54,
    0.55,
    0.56,
]


def run(losses, **arguments):
    layer = keras.layers.Dense(1, use_bias=False)
    model = keras.Sequential([keras.Input((1,)), layer])
    model.stop_training = False
    stopping = keras.callbacks.EarlyStopping(**arguments)
    stopping.set_model(model)
    stopping.on_train_begin()
    for epoch, loss in enumerate(losses):
        layer.kernel.assign([[epoch + 1]])
        stopping.on_epoch_end(epoch, {"val_loss": loss})
        if model.stop_training:
            break
    stopping.on_train_end()
    return epoch + 1, int(layer.kernel[0, 0])


for arguments in (
    {"patience": 0},
    {"patience": 2},
    {"patience": 3},
    {"patience": 2, "min_delta": 0.02},
    {"patience": 2, "start_from_epoch": 6},
    {"patience": 2, "baseline": 0.4},
    {"patience": 2, "mode": "max"},
):
    epochs, _ = run(LOSSES, **arguments)
    text = ", ".join(f"{name}={value}" for name, value in arguments.items())
plt.figure(figsize=(5, 3.2))
plt.plot(range(1, 13), LOSSES, marker="o")
for index, arguments in enumerate(
    [
        {"patience": 0},
        {"patience": 2, "min_delta": 0.02},
        {"patience": 2},
        {"patience": 3},
    ]
):
    epochs, _ = run(LOSSES, **arguments)
    text = ", ".join(f"{name}={value}" for name, value in arguments.items())
    plt.axvline(epochs, color=f"C{index + 1}", linestyle="--", label=text)

for patience in (3, 20):
    for restore in (False, True):
        epochs, kept = run(
            LOSSES, patience=patience, restore_best_weights=restore
        )
        print(f"patience {patience:2}, restore {restore!s:5}:", end=" ")
        print(f"{epochs} epochs, weights of {kept}")

# Output:
# patience  3, restore False: 11 epochs, weights of 11
# patience  3, restore True : 11 epochs, weights of 8
# patience 20, restore False: 12 epochs, weights of 12
# patience 20, restore True : 12 epochs, weights of 8

# 回调
# 出自 docs/zh/guides/callbacks.md#backup-without-dropout

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import matplotlib.pyplot as plt

x, y = load_breast_cancer(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x, y, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val = (x_train - mean) / std, (x_val - mean) / std
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


class Interrupt(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise KeyboardInterrupt


class Draws(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        _, draws = self.model.layers[0].seed_generator.state.numpy()
        steps = int(self.model.optimizer.iterations)
        print(f"epoch {epoch}: {draws} draws, {steps} steps")


for callbacks in ([Interrupt()], [Draws()]):
    model = keras.Sequential([keras.layers.Dropout(0.5), keras.layers.Dense(1)])
    model.compile("sgd", loss="binary_crossentropy")
    model.build((None, 30))
    backup = keras.callbacks.BackupAndRestore("dropout")
    try:
        callbacks.append(backup)
        model.fit(x_train, y_train, epochs=4, verbose=0, callbacks=callbacks)
    except KeyboardInterrupt:
        _, draws = model.layers[0].seed_generator.state.numpy()
        steps = int(model.optimizer.iterations)
        print(f"interrupted: {draws} draws, {steps} steps")

# 输出：
# interrupted: 42 draws, 42 steps
# epoch 3: 0 draws, 42 steps

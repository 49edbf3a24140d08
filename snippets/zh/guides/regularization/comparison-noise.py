# 防止过拟合
# 出自 docs/zh/guides/regularization.md#comparison-noise

import keras
import matplotlib.pyplot as plt
from keras import layers
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

x, y = load_diabetes(return_X_y=True, scaled=False)
x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()
x_train, x_val, y_train, y_val = train_test_split(
    x, y, train_size=200, random_state=0
)


def train(rate=0.0, noise=0.0, dense=None, **fit):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((10,)), layers.GaussianNoise(noise)])
    for _ in range(2):
        model.add(layers.Dense(64, activation="relu", **(dense or {})))
        model.add(layers.Dropout(rate))
    model.add(layers.Dense(1))
    model.compile(
        optimizer=keras.optimizers.Adam(0.01), loss="mse", metrics=["mse"]
    )
    history = model.fit(
        x_train,
        y_train,
        validation_data=(x_val, y_val),
        validation_batch_size=242,
        verbose=0,
        **{"batch_size": 50, "epochs": 25, **fit},
    )
    return model, history.history


plain, history = train()


def report(name, model, curve):
    errors = [
        model.evaluate(*data, verbose=0)[1]
        for data in ((x_val, y_val), (x_train, y_train))
    ]
    print(f"{name:18} validation {errors[0]:.2f},", end=" ")
    print(f"training {curve['mse'][-1]:.2f}, afterwards {errors[1]:.2f}")


def compare(remedies):
    curves = {"nothing": history}
    report("nothing", plain, history)
    for name, arguments in remedies.items():
        model, curves[name] = train(**arguments)
        report(name, model, curves[name])

    grid = {"sharex": True, "sharey": True, "layout": "constrained"}
    figure, axes = plt.subplots(1, 3, figsize=(6.4, 2.6), **grid)
    for axis, (name, curve) in zip(axes, curves.items()):
        for key, label in ("mse", "training"), ("val_mse", "validation"):
            axis.plot(range(1, len(curve[key]) + 1), curve[key], label=label)
        axis.set_title(name, fontsize=10)
        axis.set_ylim(0, 1.1)
    axes[-1].legend(loc="upper right", fontsize=9)
    figure.supxlabel("epoch", fontsize=10)
    figure.supylabel("mean squared error", fontsize=10)
    plt.show()


compare(
    {"Dropout(0.5)": {"rate": 0.5}, "GaussianNoise(0.5)": {"noise": 0.5}}
)

# 输出：
# nothing            validation 0.85, training 0.12, afterwards 0.06
# Dropout(0.5)       validation 0.54, training 0.41, afterwards 0.33
# GaussianNoise(0.5) validation 0.58, training 0.41, afterwards 0.27

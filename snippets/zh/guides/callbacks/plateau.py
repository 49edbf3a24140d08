# 回调
# 出自 docs/zh/guides/callbacks.md#plateau

import keras
import matplotlib.pyplot as plt


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


plateau = keras.callbacks.ReduceLROnPlateau(
    monitor="loss", factor=0.3, patience=3, min_delta=0.002
)
_, history = fit_line(plateau)
rates, losses = history.history["learning_rate"], history.history["loss"]
for epoch in range(1, 20):
    if rates[epoch] < rates[epoch - 1]:
        print(f"loss {losses[epoch - 1]:.2f}, now rate {rates[epoch]:.4f}")
print(f"loss {losses[-1]:.2f}")

figure, (top, bottom) = plt.subplots(2, sharex=True, figsize=(5, 4))
top.plot(range(1, 21), losses, marker="o", label="training")
top.plot(
    range(1, 21), history.history["val_loss"], marker="s", label="validation"
)
top.set_ylabel("loss")
top.legend()
bottom.step(range(1, 21), rates, where="mid", color="C2")
bottom.set_xticks(range(1, 21, 2))
bottom.set_ylabel("learning rate")
bottom.set_xlabel("epoch")
plt.tight_layout()
plt.show()

# 输出：
# loss 0.58, now rate 0.0240
# loss 0.52, now rate 0.0072
# loss 0.50

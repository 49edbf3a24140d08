# 回调
# 出自 docs/zh/guides/callbacks.md#swap-ema

import keras
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


arguments = {"use_ema": True, "ema_momentum": 0.98, "epochs": 8}
for callbacks in ([], [keras.callbacks.SwapEMAWeights()]):
    model, history = fit_line(*callbacks, **arguments)
    last = history.history["val_loss"][-1]
    end = model.evaluate(x[332:], y[332:], verbose=0)
    name = "SwapEMAWeights" if callbacks else "without"
    print(f"{name}: last validation {last:.2f}, final model {end:.2f}")

# 输出：
# without: last validation 0.61, final model 0.46
# SwapEMAWeights: last validation 0.46, final model 0.46

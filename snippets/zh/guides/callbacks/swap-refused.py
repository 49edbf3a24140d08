# 回调
# 出自 docs/zh/guides/callbacks.md#swap-refused

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, y = load_breast_cancer(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x, y, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val = (x_train - mean) / std, (x_val - mean) / std


def make_model():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(32, activation="relu")
    output = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((30,)), hidden, output])
    model.compile(
        optimizer=keras.optimizers.Adam(0.02),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    return model


for when, arguments, kwargs in (
    ("without validation", {}, {}),
    ("with validation", {}, {"validation_data": (x_val, y_val)}),
    ("swap_on_epoch", {"swap_on_epoch": True}, {}),
):
    swap = keras.callbacks.SwapEMAWeights(**arguments)
    try:
        make_model().fit(
            x_train, y_train, verbose=0, callbacks=[swap], **kwargs
        )
        print(f"{when}: no error")
    except ValueError as error:
        print(f"{when}: {error}")

# 输出：
# without validation: no error
# with validation: SwapEMAWeights must be used when `use_ema=True` is set on the optimizer. Received: use_ema=False
# swap_on_epoch: SwapEMAWeights must be used when `use_ema=True` is set on the optimizer. Received: use_ema=False

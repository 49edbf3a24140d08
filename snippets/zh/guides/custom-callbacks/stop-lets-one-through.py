# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#stop-lets-one-through

import keras
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

x, y = load_iris(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.4, random_state=0
)


def make_model(optimizer="adam", **arguments):
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, activation="relu")
    output = keras.layers.Dense(3, activation="softmax")
    model = keras.Sequential([keras.Input((4,)), hidden, output])
    model.compile(
        optimizer,
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        **arguments,
    )
    return model


def steps_until_stop(moment, group):
    def stop(*arguments, **keywords):
        model.stop_training = True

    model = make_model(steps_per_execution=group)
    stopping = keras.callbacks.LambdaCallback(**{moment: stop})
    model.fit(x_train, y_train, batch_size=15, verbose=0, callbacks=[stopping])
    return int(model.optimizer.iterations)


for moment in ("on_train_begin", "on_train_batch_end"):
    steps = [steps_until_stop(moment, group) for group in (1, 3)]
    print(f"{moment:18} {steps[0]} step, in groups of three {steps[1]}")

# 输出：
# on_train_begin     1 step, in groups of three 3
# on_train_batch_end 1 step, in groups of three 3

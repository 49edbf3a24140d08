# 多任务学习
# 出自 docs/zh/guides/multi-task.md#float-is-frozen

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


def make_model():
    keras.utils.set_random_seed(0)
    inputs = keras.Input((12,), name="measured")
    trunk = layers.Dense(8, activation="tanh", name="trunk")(inputs)
    return keras.Model(
        inputs,
        {
            "cultivar": layers.Dense(3, activation="softmax", name="cultivar")(
                trunk
            ),
            "proline": layers.Dense(1, name="proline")(trunk),
        },
    )


def losses_of_three_epochs(loss_weights, callbacks=()):
    model = make_model()
    model.compile(
        optimizer=keras.optimizers.SGD(0.1),
        loss=losses,
        loss_weights=loss_weights,
    )
    history = model.fit(
        x,
        targets,
        batch_size=len(x),
        epochs=3,
        callbacks=list(callbacks),
        verbose=0,
    )
    return [f"{loss:.4f}" for loss in history.history["loss"]]


weights = {"cultivar": 1.0, "proline": 1.0}
switch = keras.callbacks.LambdaCallback(
    on_epoch_end=lambda epoch, logs: weights.update(proline=0.0)
)
print("switched:", *losses_of_three_epochs(weights, [switch]), weights)
print("constant:", *losses_of_three_epochs({"cultivar": 1.0, "proline": 1.0}))

# 输出：
# switched: 3.4701 2.0817 1.7441 {'cultivar': 1.0, 'proline': 0.0}
# constant: 3.4701 2.0817 1.7441

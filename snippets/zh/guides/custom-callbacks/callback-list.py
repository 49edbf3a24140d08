# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#callback-list

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


model = make_model()
callbacks = keras.callbacks.CallbackList(
    [keras.callbacks.EarlyStopping(monitor="loss", min_delta=10, patience=3)],
    add_history=True,
    model=model,
    epochs=10,
    verbose=0,
)
model.stop_training = False
callbacks.on_train_begin()
for epoch in range(10):
    callbacks.on_epoch_begin(epoch)
    for batch, start in enumerate(range(0, len(x_train), 30)):
        callbacks.on_train_batch_begin(batch)
        part = slice(start, start + 30)
        logs = model.train_on_batch(
            x_train[part], y_train[part], return_dict=True
        )
        callbacks.on_train_batch_end(batch, logs)
    callbacks.on_epoch_end(epoch, logs)
    model.reset_metrics()
    if model.stop_training:
        break
callbacks.on_train_end(logs)
print("epochs:", model.history.epoch)
print(
    "history:",
    {name: len(values) for name, values in model.history.history.items()},
)

# 输出：
# epochs: [0, 1, 2, 3]
# history: {'accuracy': 4, 'loss': 4}

# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#stop-in-the-middle

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


data = {"x": x_train, "y": y_train, "validation_data": (x_val, y_val)}


class Stop(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        self.model.stop_training = batch == 1

    def on_test_batch_end(self, batch, logs=None):
        self.model.stop_evaluating = batch == 0

    def on_predict_batch_end(self, batch, logs=None):
        self.model.stop_predicting = batch == 0


model = make_model()
history = model.fit(
    **data, batch_size=15, epochs=5, verbose=0, callbacks=[Stop()]
)
print("steps:", int(model.optimizer.iterations.value), "of 30")
print("measured:", ", ".join(history.history))
print(
    "predictions:", model.predict(x_val, verbose=0, callbacks=[Stop()]).shape
)

# 输出：
# steps: 2 of 30
# measured: accuracy, loss, val_accuracy, val_loss
# predictions: (32, 3)

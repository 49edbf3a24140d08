# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#evaluate-at-begin

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


class EvaluateInBatch(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if batch == 1:
            self.model.evaluate(x_val, y_val, verbose=0)


def losses(*callbacks):
    model = make_model(keras.optimizers.SGD(0.0))
    return model.fit(
        x_train,
        y_train,
        batch_size=30,
        shuffle=False,
        verbose=0,
        callbacks=callbacks,
    ).history["loss"]


plain, disturbed = losses(), losses(EvaluateInBatch())
validation = make_model().evaluate(x_val, y_val, verbose=0)[0]


class EvaluateAtBegin(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        self.model.evaluate(x_val, y_val, verbose=0)


class PredictInBatch(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        self.model.predict(x_val, verbose=0)


mixed = (60 * validation + 90 * plain[0]) / (60 + 90)
print(f"evaluate in on_epoch_begin: {losses(EvaluateAtBegin())[0]:.4f}")
print(f"with 60 samples of validation: {mixed:.4f}")
print(f"predict after each batch: {losses(PredictInBatch())[0]:.4f}")
print(f"neither: {plain[0]:.4f}")

# 输出：
# evaluate in on_epoch_begin: 3.0364
# with 60 samples of validation: 3.0364
# predict after each batch: 2.9701
# neither: 2.9701

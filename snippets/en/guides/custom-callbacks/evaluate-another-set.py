# Custom callbacks
# From docs/en/guides/custom-callbacks.md#evaluate-another-set

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


class AlsoEvaluate(keras.callbacks.Callback):
    def __init__(self, x, y, name):
        super().__init__()
        self.x, self.y, self.name = x, y, name

    def on_epoch_end(self, epoch, logs=None):
        results = self.model.evaluate(
            self.x, self.y, verbose=0, return_dict=True
        )
        for key, value in results.items():
            logs[f"{self.name}_{key}"] = value


also = AlsoEvaluate(x_val[:30], y_val[:30], "first")
history = make_model().fit(**data, epochs=3, verbose=0, callbacks=[also])
plain = make_model().fit(**data, epochs=3, verbose=0)
print(", ".join(history.history))
for one in (history, plain):
    print("loss", *(f"{value:.4f}" for value in one.history["loss"]))

# Output:
# accuracy, loss, val_accuracy, val_loss, first_accuracy, first_loss
# loss 2.9144 2.7393 2.5849
# loss 2.9144 2.7393 2.5849

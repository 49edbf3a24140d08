# 回调
# 出自 docs/zh/guides/callbacks.md#checkpoint-remembers

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import os

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


checkpoint = keras.callbacks.ModelCheckpoint(
    "model.keras", save_best_only=True
)
data = {"x": x_train, "y": y_train, "validation_data": (x_val, y_val)}
make_model().fit(**data, epochs=3, verbose=0, callbacks=[checkpoint])
os.remove("model.keras")

ended = make_model().fit(**data, epochs=1, verbose=0, callbacks=[checkpoint])
loss = ended.history["val_loss"][0]
print(f"best {checkpoint.best:.3f}, second model {loss:.3f}")
print("second model saved:", os.path.exists("model.keras"))

checkpoint = keras.callbacks.ModelCheckpoint(
    "model.keras",
    monitor="val_accuracy",
    save_best_only=True,
    initial_value_threshold=1.0,
)
ended = make_model().fit(**data, epochs=1, verbose=0, callbacks=[checkpoint])
print(f"accuracy: {ended.history['val_accuracy'][0]:.2f}, threshold: 1.0")
print("saved below the threshold:", os.path.exists("model.keras"))

# 输出：
# best 0.076, second model 0.091
# second model saved: False
# accuracy: 0.95, threshold: 1.0
# saved below the threshold: False

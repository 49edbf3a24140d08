# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#trace-evaluate-predict

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


def traced(name):
    def method(self, *arguments, **keywords):
        *number, logs = *arguments, *keywords.values()
        self.depth -= name.endswith("end")
        print("  " * self.depth + name, *number, *logs)
        self.depth += name.endswith("begin")

    return method


class Trace(keras.callbacks.Callback):
    depth = 0
    for kind in ("train", "epoch", "test", "predict"):
        for part in (kind, f"{kind}_batch"):
            for name in (f"on_{part}_begin", f"on_{part}_end"):
                vars()[name] = traced(name)


model = make_model()
model.evaluate(x_val, y_val, batch_size=30, verbose=0, callbacks=[Trace()])
print()
model.predict(x_val, batch_size=30, verbose=0, callbacks=[Trace()])

# 输出：
# on_test_begin
#   on_test_batch_begin 0
#   on_test_batch_end 0 accuracy loss
#   on_test_batch_begin 1
#   on_test_batch_end 1 accuracy loss
# on_test_end accuracy loss
#
# on_predict_begin
#   on_predict_batch_begin 0
#   on_predict_batch_end 0 outputs
#   on_predict_batch_begin 1
#   on_predict_batch_end 1 outputs
# on_predict_end

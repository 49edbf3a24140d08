# 多任务学习
# 出自 docs/zh/guides/multi-task.md#loss-weights

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


model = make_model()
weights = {"cultivar": 1.0, "proline": 0.1}
model.compile(loss=losses, loss_weights=weights)
result = model.evaluate(
    x, targets, batch_size=len(x), verbose=0, return_dict=True
)
for name, value in result.items():
    print(f"{name:13} {value:.4f}")
total = result["cultivar_loss"] + 0.1 * result["proline_loss"]
print(f"weighted sum  {total:.4f}")

# 输出：
# cultivar_loss 1.0363
# loss          1.2797
# proline_loss  2.4338
# weighted sum  1.2797

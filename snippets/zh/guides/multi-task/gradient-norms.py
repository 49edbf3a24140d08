# 多任务学习
# 出自 docs/zh/guides/multi-task.md#gradient-norms

import keras
from keras import layers, ops
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


import tensorflow as tf


def trunk_gradients(model, amounts):
    with tf.GradientTape(persistent=True) as tape:
        outputs = model(x)
        class_loss = keras.losses.sparse_categorical_crossentropy(
            cultivar, outputs["cultivar"]
        )
        amount_loss = keras.losses.mean_squared_error(
            amounts, outputs["proline"]
        )
        means = [ops.mean(class_loss), ops.mean(amount_loss)]
    kernel = model.get_layer("trunk").kernel
    return [float(ops.norm(tape.gradient(mean, kernel))) for mean in means]


raw = amount * proline.std() + proline.mean()
for name, amounts in (("mg/l", raw), ("scaled", amount)):
    norms = trunk_gradients(make_model(), amounts)
    print(f"{name:7} cultivar {norms[0]:.2f}, proline {norms[1]:.2f}")

# 输出：
# mg/l    cultivar 0.92, proline 765.61
# scaled  cultivar 0.92, proline 4.15

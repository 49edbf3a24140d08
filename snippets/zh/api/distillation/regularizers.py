# 知识蒸馏
# 出自 docs/zh/api/distillation.md#regularizers

import keras
import numpy as np
from keras import distillation
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
x_train, y_train, x_test, y_test = x[:1300], y[:1300], x[1300:], y[1300:]
labels = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def build(units, name):
    return keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(units, activation="relu", name="hidden"),
            keras.layers.Dense(10, name="logits"),
        ],
        name=name,
    )


def fit(model, epochs=10):
    model.compile(keras.optimizers.Adam(0.01), labels, metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=64, verbose=0)
    result = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
    return result["accuracy"]


keras.utils.set_random_seed(0)
teacher = build(128, "teacher")
accuracy = fit(teacher)
keras.utils.set_random_seed(1)
keras.utils.set_random_seed(1)
student = build(4, "student")
distiller = distillation.Distiller(
    teacher,
    student,
    distillation.LogitsDistillation(3.0, keras.losses.KLDivergence()),
)
accuracy = fit(distiller)
student = distiller.student
temperature = 3.0
distiller = distillation.Distiller(
    teacher,
    student,
    [
        distillation.LogitsDistillation(
            temperature, keras.losses.KLDivergence()
        )
    ],
    distillation_loss_weights=[2.0],
    student_loss_weight=0.3,
)
distiller.compile(loss=labels)
rows = x_test[:4], y_test[:4]
told = distiller.evaluate(*rows, verbose=0, return_dict=True)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


z_teacher, z_student = np.array(teacher(rows[0])), np.array(student(rows[0]))
hard = -np.mean(np.log(softmax(z_student))[np.arange(4), rows[1]])

keras.utils.set_random_seed(0)
heavy = keras.layers.Dense(10, kernel_regularizer=keras.regularizers.L2(1.0))
net = keras.Sequential([keras.Input((64,)), heavy])
distiller = distillation.Distiller(
    teacher,
    net,
    distillation.LogitsDistillation(3.0, keras.losses.KLDivergence()),
    student_loss_weight=1.0,
)
distiller.compile(loss=labels)
told = distiller.evaluate(x_test[:4], y_test[:4], verbose=0, return_dict=True)
print(f"loss {told['loss']:.3f}", end=", ")
print(f"of the labels alone {float(labels(y_test[:4], net(x_test[:4]))):.3f}")
print(f"of the regularizer, left out: {float(net.losses[0]):.3f}")

# 输出：
# loss 2.348, of the labels alone 2.348
# of the regularizer, left out: 16.740

# 知识蒸馏
# 出自 docs/zh/api/distillation.md#losses-by-hand

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
p, q = softmax(z_teacher / temperature), softmax(z_student / temperature)
soft = np.mean(np.sum(p * np.log(p / q), axis=1)) * temperature**2
hard = -np.mean(np.log(softmax(z_student))[np.arange(4), rows[1]])
by_hand = {
    "student_loss": hard,
    "distillation_loss": 2.0 * soft,
    "total_loss": 0.3 * hard + 0.7 * 2.0 * soft,
    "loss": 0.3 * hard + 0.7 * 2.0 * soft,
}
for name, value in by_hand.items():
    print(f"{name:18}{told[name]:.3f}  by hand {value:.3f}")

# 输出：
# student_loss      1.972  by hand 1.972
# distillation_loss 6.909  by hand 6.909
# total_loss        5.428  by hand 5.428
# loss              5.428  by hand 5.428

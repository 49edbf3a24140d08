# Distillation
# From docs/en/api/distillation.md#edges

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

kind = distillation.LogitsDistillation(3.0, keras.losses.KLDivergence())
for weight in (0.0, 0.5, 1.0):
    distiller = distillation.Distiller(
        teacher, student, kind, student_loss_weight=weight, name="lesson"
    )
    distiller.compile(loss=labels)
    for title, given in (
        ("labels", (x_test[:4], y_test[:4])),
        ("none", (x_test[:4],)),
    ):
        told = distiller.evaluate(*given, verbose=0, return_dict=True)
        names = "student_loss", "distillation_loss", "loss"
        numbers = [f"{told[name]:.3f}" for name in names]
        print(f"{distiller.name} {weight} {title:7}", *numbers)

# Output:
# lesson 0.0 labels  0.000 3.454 3.454
# lesson 0.0 none    0.000 3.454 3.454
# lesson 0.5 labels  1.972 3.454 2.713
# lesson 0.5 none    0.000 3.454 1.727
# lesson 1.0 labels  1.972 0.000 1.972
# lesson 1.0 none    0.000 0.000 0.000

# Distillation
# From docs/en/api/distillation.md#distill

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
print(f"teacher {teacher.count_params()} parameters: {accuracy:.2f}")
keras.utils.set_random_seed(1)
alone = build(4, "alone")
accuracy = fit(alone)
print(f"alone     {alone.count_params()} parameters: {accuracy:.2f}")
keras.utils.set_random_seed(1)
student = build(4, "student")
distiller = distillation.Distiller(
    teacher,
    student,
    distillation.LogitsDistillation(3.0, keras.losses.KLDivergence()),
)
accuracy = fit(distiller)
student = distiller.student
print(f"student   {student.count_params()} parameters: {accuracy:.2f}")
print("the teacher is trainable:", teacher.trainable)

# Output:
# teacher 9610 parameters: 0.93
# alone     310 parameters: 0.77
# student   310 parameters: 0.74
# the teacher is trainable: False

# Distillation
# From docs/en/api/distillation.md#frozen

import keras
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


def trainable():
    return len(distiller.trainable_variables), len(teacher.trainable_variables)


print("student and teacher, teacher alone:", *trainable())
teacher.trainable = True
print("after teacher.trainable = True:", *trainable())

# Output:
# student and teacher, teacher alone: 4 0
# after teacher.trainable = True: 8 4

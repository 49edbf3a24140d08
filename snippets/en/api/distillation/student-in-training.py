# Distillation
# From docs/en/api/distillation.md#student-in-training

import keras
import numpy as np
from keras import distillation
from sklearn.datasets import load_digits
import warnings

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
for mistake in (
    lambda: distillation.Distiller(teacher, student, None),
    lambda: distillation.Distiller(
        teacher, student, kind, student_loss_weight=2
    ),
    lambda: distillation.Distiller(teacher, student, [kind], [1.0, 2.0]),
    lambda: distillation.Distiller(
        teacher,
        keras.Sequential([keras.Input((64,)), keras.layers.Dense(9)]),
        kind,
    ),
    lambda: distillation.Distiller(teacher, student, kind).compile(),
    lambda: distillation.Distiller(teacher, student, kind).compile(
        loss=labels, metrics="accuracy"
    ),
    lambda: distillation.LogitsDistillation(temperature=0),
    lambda: distillation.LogitsDistillation(loss=None),
):
    try:
        mistake()
    except ValueError as error:
        pass
z_teacher = np.array([[6.0, 1.0, -3.0]], "float32")
for name, z_student in (
    ("the same", z_teacher),
    ("another class", np.array([[1.0, 6.0, -3.0]], "float32")),
    ("far too large", np.array([[60.0, 60.0, 60.0]], "float32")),
):
    for loss in ("kl_divergence", keras.losses.KLDivergence()):
        kind = distillation.LogitsDistillation(2.0, loss)
    a, b = (np.clip(z / 2, 1e-7, 1) for z in (z_teacher, z_student))
    p, q = softmax(z_teacher / 2), softmax(z_student / 2)


def two_outputs():
    inputs = keras.Input((64,))
    heads = keras.layers.Dense(10)(inputs), keras.layers.Dense(2)(inputs)
    return keras.Model(inputs, list(heads))


outputs = [z_teacher, np.array([[3.0, 0.0]], "float32")]
answers = [z_student, np.array([[0.0, 0.0]], "float32")]
divergence = keras.losses.KLDivergence()
for loss in ([divergence, divergence], [divergence, None], [None, divergence]):
    kind = distillation.LogitsDistillation(2.0, loss)
distiller = distillation.Distiller(two_outputs(), two_outputs(), kind)
distiller.compile(loss=[labels, labels])
try:
    distiller.evaluate(x_test[:4], [y_test[:4], y_test[:4] % 2], verbose=0)
except ValueError as error:
    pass
keras.utils.set_random_seed(0)
wide = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(4, activation="relu", name="narrow"),
        keras.layers.Dense(128, name="hint"),
        keras.layers.Dense(10),
    ]
)
rows = x_test[:4], y_test[:4]
hidden = keras.Model(teacher.inputs[0], teacher.get_layer("hidden").output)
hint = keras.Model(wide.inputs[0], wide.get_layer("hint").output)
mse = np.mean((np.array(hidden(rows[0])) - np.array(hint(rows[0]))) ** 2)
last = np.mean((np.array(teacher(rows[0])) - np.array(wide(rows[0]))) ** 2)
for names in (("hidden", "hint"), (None, "hint"), (None, None)):
    kind = distillation.FeatureDistillation("mse", *names)
    distiller = distillation.Distiller(teacher, wide, kind)
    distiller.compile(loss=labels)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        told = distiller.evaluate(*rows, verbose=0, return_dict=True)
    for text in dict.fromkeys(str(one.message) for one in caught):
        pass
for names in (("hiden", "hint"), (None, "hunt")):
    kind = distillation.FeatureDistillation("mse", *names)
    try:
        distillation.Distiller(teacher, wide, kind)
    except ValueError as error:
        pass

keras.utils.set_random_seed(0)
wet = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(128, name="hint"),
        keras.layers.Dropout(0.5, name="dropout"),
        keras.layers.Dense(10),
    ]
)
for name in ("hint", "dropout"):
    kind = distillation.FeatureDistillation("mse", "hidden", name)
    distiller = distillation.Distiller(teacher, wet, kind)
    distiller.compile(loss=labels)
    told = [
        distiller.evaluate(*rows, verbose=0, return_dict=True)
        for _ in range(3)
    ]
    numbers = [one["distillation_loss"] for one in told]
    print(f"{name:8}", *(f"{number:.3f}" for number in numbers), end="  ")
    print("student_loss", *(f"{one['student_loss']:.3f}" for one in told))

# Output:
# hint     0.830 0.830 0.830  student_loss 2.647 2.647 2.647
# dropout  0.953 0.942 0.956  student_loss 2.647 2.647 2.647

# 分类损失
# 出自 docs/zh/api/losses/classes.md#generalized

from contextlib import redirect_stdout
from io import StringIO
import numpy as np
from keras import losses


classes = np.array([0, 1])


one_hot = np.eye(3)[classes]
with redirect_stdout(StringIO()):
    p = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
    p_t = np.where(one_hot == 1, p, 1 - p)
p_y = p[[0, 1], classes]


def show(loss, y_true, y_pred, values, by_hand):
    name = loss.name.replace("crossentropy", "ce")
    print(
        f"{name:26}", *(f"{value:7.4f}" for value in values.numpy()), end=" "
    )
    print(f"{loss(y_true, y_pred):7.4f}, by hand", end=" ")
    print(*(f"{value:7.4f}" for value in by_hand), f"{by_hand.mean():7.4f}")


with redirect_stdout(StringIO()):
    show(
        losses.BinaryCrossentropy(),
        one_hot,
        p,
        losses.binary_crossentropy(one_hot, p),
        -np.log(p_t).mean(axis=-1),
    )
    show(
        losses.CategoricalCrossentropy(),
        one_hot,
        p,
        losses.categorical_crossentropy(one_hot, p),
        -np.log(p_y),
    )
    show(
        losses.SparseCategoricalCrossentropy(),
        classes,
        p,
        losses.sparse_categorical_crossentropy(classes, p),
        -np.log(p_y),
    )
    show(
        losses.BinaryFocalCrossentropy(),
        one_hot,
        p,
        losses.binary_focal_crossentropy(one_hot, p),
        (-((1 - p_t) ** 2) * np.log(p_t)).mean(axis=-1),
    )
    show(
        losses.CategoricalFocalCrossentropy(),
        one_hot,
        p,
        losses.categorical_focal_crossentropy(one_hot, p),
        -0.25 * (1 - p_y) ** 2 * np.log(p_y),
    )
    show(
        losses.CategoricalGeneralizedCrossEntropy(name="generalized"),
        classes,
        p,
        losses.categorical_generalized_cross_entropy(classes, p, q=0.5),
        (1 - p_y**0.5) / 0.5,
    )
    soft = np.array([[0.5, 0.25, 0.25], [0.2, 0.2, 0.6]])
    show(
        losses.KLDivergence(),
        soft,
        p,
        losses.kl_divergence(soft, p),
        (soft * np.log(soft / p)).sum(axis=-1),
    )
    scores, signs = np.array([[2.0, 1.5, -0.5], [0.5, 0.2, 3.0]]), 2 * one_hot - 1
    short = np.maximum(1 - signs * scores, 0)
    show(
        losses.Hinge(),
        one_hot,
        scores,
        losses.hinge(one_hot, scores),
        short.mean(axis=-1),
    )
    show(
        losses.SquaredHinge(),
        one_hot,
        scores,
        losses.squared_hinge(one_hot, scores),
        (short**2).mean(axis=-1),
    )
    best_wrong = np.array([1.5, 3.0])
    show(
        losses.CategoricalHinge(),
        one_hot,
        scores,
        losses.categorical_hinge(one_hot, scores),
        np.maximum(1 + best_wrong - scores[[0, 1], classes], 0),
    )
import tensorflow as tf
import keras

model = keras.Sequential(
    [
        keras.Input((3,)),
        keras.layers.Dense(3, "softmax", kernel_initializer="identity"),
    ]
)
model.compile(
    keras.optimizers.SGD(0.0), loss="sparse_categorical_crossentropy"
)
weights = {0: 1.0, 1: 9.0, 2: 1.0}
history = model.fit(np.log(p), classes, class_weight=weights, verbose=0)

for q in [0.001, 0.5, 0.999]:
    loss = losses.CategoricalGeneralizedCrossEntropy(q=q, reduction="none")
    print(f"q={q}:", loss(classes, p).numpy().round(3))
print("cross-entropy:", -np.log(p_y).round(3), "1 - p:", (1 - p_y).round(3))
loss = losses.CategoricalGeneralizedCrossEntropy(reduction="none")
print("classes 0 and 3:", loss(np.array([0, 3]), p).numpy().round(3))
print("a column:", *loss(classes[:, None], p).numpy().round(3))
zero = tf.Variable([[1.0, 0.0]])
with tf.GradientTape() as tape:
    value = losses.categorical_generalized_cross_entropy([1], zero, q=0.5)
print(
    "probability 0: value",
    value.numpy(),
    "slope",
    tape.gradient(value, zero).numpy(),
)
for attempt in [
    lambda: losses.CategoricalGeneralizedCrossEntropy(q=1.0),
    lambda: losses.get("categorical_generalized_cross_entropy"),
    lambda: losses.get("CategoricalGeneralizedCrossEntropy"),
]:
    try:
        attempt()
    except ValueError as error:
        print(error)
model.compile("sgd", loss=losses.CategoricalGeneralizedCrossEntropy(q=0.3))
model.save("generalized.keras")
print("loaded:", keras.models.load_model("generalized.keras").loss.q)

# 输出：
# q=0.001: [0.357 1.203]
# q=0.5: [0.327 0.905]
# q=0.999: [0.3 0.7]
# cross-entropy: [0.357 1.204] 1 - p: [0.3 0.7]
# classes 0 and 3: [0.327 2.   ]
# a column: [0.327 1.368] [1.106 0.905]
# probability 0: value [2.] slope [[ nan -inf]]
# q must be in the interval (0, 1)
# Could not interpret loss identifier: categorical_generalized_cross_entropy
# Could not interpret loss identifier: CategoricalGeneralizedCrossEntropy
# loaded: 0.3

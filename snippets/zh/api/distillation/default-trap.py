# 知识蒸馏
# 出自 docs/zh/api/distillation.md#default-trap

import keras
import numpy as np
from keras import distillation


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


z_teacher = np.array([[6.0, 1.0, -3.0]], "float32")
for name, z_student in (
    ("the same", z_teacher),
    ("another class", np.array([[1.0, 6.0, -3.0]], "float32")),
    ("far too large", np.array([[60.0, 60.0, 60.0]], "float32")),
):
    print(f"{name:14}", end="")
    for loss in ("kl_divergence", keras.losses.KLDivergence()):
        kind = distillation.LogitsDistillation(2.0, loss)
        print(f"{float(kind.compute_loss(z_teacher, z_student)):9.3f}", end="")
    a, b = (np.clip(z / 2, 1e-7, 1) for z in (z_teacher, z_student))
    p, q = softmax(z_teacher / 2), softmax(z_student / 2)
    print(f"  by hand {np.sum(a * np.log(a / b)):9.3f}", end="")
    print(f"{4 * np.sum(p * np.log(p / q)):9.3f}")

# 输出：
# the same          0.000    0.000  by hand     0.000    0.000
# another class     0.347    8.397  by hand     0.347    8.397
# far too large    -0.347    3.104  by hand    -0.347    3.104

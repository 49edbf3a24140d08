# 知识蒸馏
# 出自 docs/zh/api/distillation.md#temperature

import keras
import numpy as np
from keras import distillation


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


z_teacher = np.array([[6.0, 1.0, -3.0]], "float32")
z_student = np.array([[1.0, 6.0, -3.0]], "float32")
for temperature in (1.0, 3.0, 10.0):
    kind = distillation.LogitsDistillation(
        temperature, keras.losses.KLDivergence()
    )
    told = float(kind.compute_loss(z_teacher, z_student))
    p, q = softmax(z_teacher / temperature), softmax(z_student / temperature)
    by_hand = temperature**2 * np.sum(p * np.log(p / q))
    print(
        f"{temperature:4}", p[0].round(3), f"{told:.3f} by hand {by_hand:.3f}"
    )

# 输出：
#  1.0 [0.993 0.007 0.   ] 4.932 by hand 4.932
#  3.0 [0.807 0.152 0.04 ] 9.823 by hand 9.823
# 10.0 [0.497 0.301 0.202] 9.773 by hand 9.773

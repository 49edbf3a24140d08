# Adam and its kin
# From docs/en/api/optimizers/adaptive.md#steps-by-hand

import keras
import numpy as np
from keras import optimizers


gradients = np.array([[1.0, 0.1], [-2.0, -0.2], [0.5, 0.05]], "float32")
rate, epsilon = 0.1, 1e-7


def three_steps(optimizer, gradients, start):
    weight = keras.Variable(start)
    for gradient in gradients:
        optimizer.apply([gradient], [weight])
        yield weight.numpy()


def compare(name, optimizer, by_hand, gradients=gradients, start=(1.0, 1.0)):
    theirs = list(three_steps(optimizer, gradients, start))
    ours = list(by_hand)
    np.testing.assert_allclose(theirs, ours, rtol=1e-4)
    for label, steps in [(name, theirs), ("  by hand", ours)]:
        numbers = [*steps[0].ravel()[:3], *steps[2].ravel()[:3]]
        print(f"{label:14}", *(f"{number:7.4f}" for number in numbers))


def moments(beta_1=0.9, beta_2=0.999):
    m = v = 0.0
    for t, g in enumerate(gradients, start=1):
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        yield t, g, m, v, 1 - beta_1**t, 1 - beta_2**t


def adam(beta_2=0.999, amsgrad=False, decay=0.0, w=1.0, largest=0.0):
    for _, _, m, v, m_part, v_part in moments(beta_2=beta_2):
        w = w - rate * decay * w
        largest = np.maximum(largest, v)
        root = np.sqrt(largest if amsgrad else v) + epsilon
        w = w - rate * np.sqrt(v_part) / m_part * m / root
        yield w


def adamax(beta_2=0.999, w=1.0, u=0.0):
    for _, g, m, _, m_part, _ in moments():
        u = np.maximum(beta_2 * u, abs(g))
        w = w - rate * m / (m_part * (u + epsilon))
        yield w


def nadam(w=1.0, product=1.0):
    for t, g, m, v, _, v_part in moments():
        now, later = (0.9 * (1 - 0.5 * 0.96**k) for k in (t, t + 1))
        product = product * now
        ahead = later * m / (1 - product * later)
        ahead = ahead + (1 - now) * g / (1 - product)
        w = w - rate * ahead / (np.sqrt(v / v_part) + epsilon)
        yield w


def lion(beta_1=0.9, beta_2=0.99, w=1.0, m=0.0):
    for g in gradients:
        w = w - rate * np.sign(beta_1 * m + (1 - beta_1) * g)
        m = beta_2 * m + (1 - beta_2) * g
        yield w


def lamb(w=np.ones(2)):
    for _, _, m, v, m_part, v_part in moments():
        update = m / m_part / (np.sqrt(v / v_part) + epsilon)
        ratio = np.linalg.norm(w) / np.linalg.norm(update)
        w = w - rate * ratio * update
        yield w


def schedule_free(beta_1=0.9, w=1.0, z=1.0):
    for t, g, _, v, _, v_part in moments():
        z = z - rate * g / (np.sqrt(v / v_part) + 1e-8)
        x = (w - (1 - beta_1) * z) / beta_1
        x = (1 - 1 / t) * x + z / t
        w = (1 - beta_1) * z + beta_1 * x
        yield w


print(" " * 14, "step 1, both     step 3, both")
compare("Adam", optimizers.Adam(rate), adam())
compare("beta_2=0.5", optimizers.Adam(rate, beta_2=0.5), adam(beta_2=0.5))
largest = optimizers.Adam(rate, beta_2=0.5, amsgrad=True)
compare("  and amsgrad", largest, adam(beta_2=0.5, amsgrad=True))
decayed = optimizers.AdamW(rate, weight_decay=0.2)
compare("AdamW", decayed, adam(decay=0.2))
compare("Adamax", optimizers.Adamax(rate), adamax())
compare("Nadam", optimizers.Nadam(rate), nadam())
compare("Lion", optimizers.Lion(rate), lion())
compare("Lamb", optimizers.Lamb(rate), lamb())
free = optimizers.ScheduleFreeAdamW(rate)
compare("ScheduleFree", free, schedule_free())

# Output:
#                step 1, both     step 3, both
# Adam            0.9000  0.9000  0.9503  0.9503
#   by hand       0.9000  0.9000  0.9503  0.9503
# beta_2=0.5      0.9000  0.9000  0.9486  0.9486
#   by hand       0.9000  0.9000  0.9486  0.9486
#   and amsgrad   0.9000  0.9000  0.9447  0.9447
#   by hand       0.9000  0.9000  0.9447  0.9447
# AdamW           0.8800  0.8800  0.8947  0.8947
#   by hand       0.8800  0.8800  0.8947  0.8947
# Adamax          0.9000  0.9000  0.9380  0.9380
#   by hand       0.9000  0.9000  0.9380  0.9380
# Nadam           0.8937  0.8937  0.9627  0.9627
#   by hand       0.8937  0.8937  0.9627  0.9627
# Lion            0.9000  0.9000  0.9000  0.9000
#   by hand       0.9000  0.9000  0.9000  0.9000
# Lamb            0.9000  0.9000  1.0890  1.0890
#   by hand       0.9000  0.9000  1.0890  1.0890
# ScheduleFree    0.9000  0.9000  0.9717  0.9717
#   by hand       0.9000  0.9000  0.9717  0.9717

# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#matrix-parameters

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import optimizers

with redirect_stdout(StringIO()):
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


with redirect_stdout(StringIO()):
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
with redirect_stdout(StringIO()):
    factors = np.array([1.0, -2.0, 0.5], "float32")[:, None, None]
    matrix = factors * np.array([[1.0, 2.0, 0.5], [-3.0, 1.0, 1.0]], "float32")
    ones = np.ones((2, 3), "float32")


def rms(a):
    return np.sqrt(np.mean(a**2))


def adafactor(rate=rate, decay=-0.8, limit=1.0, floor=0.001, r=0.0, c=0.0):
    w = ones
    for t, g in enumerate(matrix, start=1):
        beta = 1 - t**decay
        r = beta * r + (1 - beta) * (g**2).mean(axis=1)
        c = beta * c + (1 - beta) * (g**2).mean(axis=0)
        u = g / np.sqrt(np.outer(r / r.mean(), c))
        u = u / max(1, rms(u) / limit)
        w = w - max(floor, rms(w)) * min(rate, t**-0.5) * u
        yield w


def muon(mu=0.95, nesterov=True, rounds=5, factor=0.2 * 3**0.5, m=0.0):
    a, b, c, w = 3.4445, -4.775, 2.0315, ones
    for g in matrix:
        w = w - rate * 0.004 * w
        m = mu * m + g
        x = g + mu * m if nesterov else m
        x = x / np.linalg.norm(x)
        for _ in range(rounds):
            square = x @ x.T
            x = a * x + (b * square + c * square @ square) @ x
        w = w - rate * factor * x
        yield w


told = {"gradients": matrix, "start": ones}
with redirect_stdout(StringIO()):
    compare("Adafactor", optimizers.Adafactor(rate), adafactor(), **told)
    decay = optimizers.Adafactor(rate, beta_2_decay=-0.3)
    compare("beta_2_decay", decay, adafactor(decay=-0.3), **told)
    clipped = optimizers.Adafactor(rate, clip_threshold=0.5)
    compare("clip_threshold", clipped, adafactor(limit=0.5), **told)
    floor = optimizers.Adafactor(rate, epsilon_2=3.0)
    compare("epsilon_2", floor, adafactor(floor=3.0), **told)
    compare("Muon", optimizers.Muon(rate), muon(), **told)
    plain = optimizers.Muon(rate, nesterov=False)
    compare("no nesterov", plain, muon(nesterov=False), **told)
    light = optimizers.Muon(rate, momentum=0.1, nesterov=False)
    compare("  momentum 0.1", light, muon(0.1, nesterov=False), **told)
    compare("ns_steps", optimizers.Muon(rate, ns_steps=2), muon(rounds=2), **told)
    unscaled = optimizers.Muon(rate, rms_rate=None)
    compare("rms_rate=None", unscaled, muon(factor=1.0), **told)


def last(optimizer, gradients, dtype="float32"):
    weight = keras.Variable(np.ones(gradients[0].shape), dtype=dtype)
    for gradient in gradients:
        optimizer.apply([gradient.astype(dtype)], [weight])
    return weight.numpy()


for relative in [True, False]:
    large = optimizers.Adafactor(10.0, relative_step=relative)
    print(f"relative_step={relative}:", last(large, matrix)[0].round(4))
print(
    "by hand, at most 1 / root t:", list(adafactor(rate=10.0))[2][0].round(4)
)
nothing = [np.zeros((2, 3))]
for dtype in ["float32", "float16"]:
    print(dtype, last(optimizers.Adafactor(0.1), nothing, dtype)[0])

uneven = np.diag([4.0, 0.2])
for rounds in [0, 1, 3, 5]:
    optimizer = optimizers.Muon(1.0, ns_steps=rounds, weight_decay=None)
    step = (1 - last(optimizer, [uneven])) / (0.2 * np.sqrt(2))
    print(rounds, "rounds: singular values", np.linalg.svd(step)[1].round(2))

# 输出：
# relative_step=True: [0.7114 0.1839 0.5919]
# relative_step=False: [0.7114 0.1839 0.5919]
# by hand, at most 1 / root t: [0.7114 0.1839 0.5919]
# float32 [1. 1. 1.]
# float16 [nan nan nan]
# 0 rounds: singular values [1.   0.05]
# 1 rounds: singular values [0.7  0.17]
# 3 rounds: singular values [1.2  0.72]
# 5 rounds: singular values [0.76 0.7 ]

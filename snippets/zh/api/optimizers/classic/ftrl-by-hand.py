# 优化器基类与经典优化器
# 出自 docs/zh/api/optimizers/classic.md#ftrl-by-hand

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import optimizers

with redirect_stdout(StringIO()):
    gradients = np.array([[1.0, 0.1], [-2.0, -0.2], [0.5, 0.05]], "float32")
rate, epsilon = 0.1, 1e-7


def three_steps(optimizer):
    weight = keras.Variable([1.0, 1.0])
    for gradient in gradients:
        optimizer.apply([gradient], [weight])
        yield weight.numpy()


def compare(name, optimizer, by_hand):
    theirs, ours = list(three_steps(optimizer)), list(by_hand)
    np.testing.assert_allclose(theirs, ours, rtol=1e-5)
    for label, steps in [(name, theirs), ("  by hand", ours)]:
        numbers = [*steps[0], *steps[2]]
        print(f"{label:17}", *(f"{number:8.4f}" for number in numbers))


def sgd(momentum=0.0, nesterov=False, w=1.0, v=0.0):
    for g in gradients:
        v = momentum * v - rate * g
        w = w + (momentum * v - rate * g if nesterov else v)
        yield w


def adagrad(w=1.0, a=0.1):
    for g in gradients:
        a = a + g**2
        w = w - rate * g / np.sqrt(a + epsilon)
        yield w


def rmsprop(rho=0.9, momentum=0.0, centered=False, w=1.0, v=0.0, m=0.0, u=0.0):
    for g in gradients:
        v = rho * v + (1 - rho) * g**2
        m = rho * m + (1 - rho) * g
        square = v - m**2 if centered else v
        u = momentum * u + rate * g / np.sqrt(square + epsilon)
        w = w - u
        yield w


def adadelta(rho=0.95, w=1.0, a=0.0, d=0.0):
    for g in gradients:
        a = rho * a + (1 - rho) * g**2
        step = np.sqrt(d + epsilon) / np.sqrt(a + epsilon) * g
        d = rho * d + (1 - rho) * step**2
        w = w - 100 * step
        yield w


with redirect_stdout(StringIO()):
    compare("SGD", optimizers.SGD(rate), sgd())
    compare("momentum=0.9", optimizers.SGD(rate, momentum=0.9), sgd(0.9))
    nesterov = optimizers.SGD(rate, momentum=0.9, nesterov=True)
    compare("nesterov", nesterov, sgd(0.9, nesterov=True))
    compare("Adagrad", optimizers.Adagrad(rate), adagrad())
    compare("RMSprop", optimizers.RMSprop(rate), rmsprop())
    heavy = optimizers.RMSprop(rate, momentum=0.9)
    compare("momentum=0.9", heavy, rmsprop(momentum=0.9))
    centered = optimizers.RMSprop(rate, centered=True)
    compare("centered", centered, rmsprop(centered=True))
    compare("Adadelta(100)", optimizers.Adadelta(100.0), adadelta())
for epsilon in [1e-7, 1e-3]:
    optimizer, weight = (
        optimizers.Adadelta(1.0, epsilon=epsilon),
        keras.Variable([0.0]),
    )
    optimizer.apply([np.ones(1, "float32")], [weight])
    first, by_hand = -weight.numpy()[0], (epsilon / (0.05 + epsilon)) ** 0.5
    for _ in range(99):
        optimizer.apply([np.ones(1, "float32")], [weight])


def ftrl(
    power=-0.5, n=0.1, l1=0.0, l2=0.0, shrink=0.0, beta=0.0, w=1.0, z=0.0
):
    for g in gradients:
        more = n + g**2
        z = z + g + 2 * shrink * w - (more**-power - n**-power) / rate * w
        w = np.clip(z, -l1, l1) - z
        w = w / ((more**-power + beta) / rate + 2 * l2)
        n = more
        yield w


compare("Ftrl", optimizers.Ftrl(rate), ftrl())
power = optimizers.Ftrl(rate, learning_rate_power=-0.3)
compare("power -0.3", power, ftrl(power=-0.3))
power = optimizers.Ftrl(rate, learning_rate_power=0.0)
compare("power 0", power, ftrl(power=0.0))
start = optimizers.Ftrl(rate, initial_accumulator_value=1.0)
compare("begins with 1", start, ftrl(n=1.0))
l1 = optimizers.Ftrl(rate, l1_regularization_strength=0.5)
compare("l1 0.5", l1, ftrl(l1=0.5))
shrink = optimizers.Ftrl(rate, l2_shrinkage_regularization_strength=0.5)
compare("shrinkage 0.5", shrink, ftrl(shrink=0.5))
l2 = optimizers.Ftrl(rate, l2_regularization_strength=5.0)
compare("l2 5", l2, ftrl(l2=5.0))
compare("beta 1", optimizers.Ftrl(rate, beta=1.0), ftrl(beta=1.0))

# 输出：
# Ftrl                0.6031   0.0164   0.6701   0.0552
#   by hand           0.6031   0.0164   0.6701   0.0552
# power -0.3          0.4158   0.0088   0.5082   0.0353
#   by hand           0.4158   0.0088   0.5082   0.0353
# power 0            -0.1000  -0.0100   0.0500   0.0050
#   by hand          -0.1000  -0.0100   0.0500   0.0050
# begins with 1       0.2222  -0.0050   0.2838   0.0097
#   by hand           0.2222  -0.0050   0.2838   0.0097
# l1 0.5              0.5555   0.0000   0.6224   0.0000
#   by hand           0.5555   0.0000   0.6224   0.0000
# shrinkage 0.5       0.5078  -0.2851   0.5274  -0.1317
#   by hand           0.5078  -0.2851   0.5274  -0.1317
# l2 5                0.3088   0.0041   0.3550   0.0149
#   by hand           0.3088   0.0041   0.3550   0.0149
# beta 1              0.3088   0.0041   0.3550   0.0149
#   by hand           0.3088   0.0041   0.3550   0.0149

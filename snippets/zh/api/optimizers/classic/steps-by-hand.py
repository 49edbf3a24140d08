# 优化器基类与经典优化器
# 出自 docs/zh/api/optimizers/classic.md#steps-by-hand

import keras
import numpy as np
from keras import optimizers


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


print(" " * 17, "step 1, two weights", "step 3, two weights", sep="  ")
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

# 输出：
#                    step 1, two weights  step 3, two weights
# SGD                 0.9000   0.9900   1.0500   1.0050
#   by hand           0.9000   0.9900   1.0500   1.0050
# momentum=0.9        0.9000   0.9900   1.0590   1.0059
#   by hand           0.9000   0.9900   1.0590   1.0059
# nesterov            0.8100   0.9810   1.1031   1.0103
#   by hand           0.8100   0.9810   1.1031   1.0103
# Adagrad             0.9047   0.9698   0.9716   1.0087
#   by hand           0.9047   0.9698   0.9716   1.0087
# RMSprop             0.6838   0.6838   0.8962   0.8963
#   by hand           0.6838   0.6838   0.8962   0.8963
# momentum=0.9        0.6838   0.6838   0.6126   0.6127
#   by hand           0.6838   0.6838   0.6126   0.6127
# centered            0.6667   0.6667   0.8825   0.8826
#   by hand           0.6667   0.6667   0.8825   0.8826
# Adadelta(100)       0.8586   0.8586   0.9784   0.9784
#   by hand           0.8586   0.8586   0.9784   0.9784

# Optimizer and the classic ones
# From docs/en/api/optimizers/classic.md#state

import keras
import numpy as np
from keras import optimizers


def kept(label, optimizer):
    kernel = keras.Variable(np.ones((3, 2)), name="kernel")
    bias = keras.Variable(np.ones(2), name="bias")
    optimizer.build([kernel, bias])
    told = [f"{v.name} {tuple(v.shape)}" for v in optimizer.variables[2:]]
    count = sum(int(np.prod(v.shape)) for v in optimizer.variables)
    print(f"{label}: {count} = 2 + {(count - 2) // 8} × 8")
    print("   ", ", ".join(told) or "nothing")


kept("SGD", optimizers.SGD())
kept("SGD, momentum", optimizers.SGD(momentum=0.9))
kept("Adagrad", optimizers.Adagrad())
kept("Adadelta", optimizers.Adadelta())
kept("RMSprop", optimizers.RMSprop())
both = optimizers.RMSprop(momentum=0.9, centered=True)
kept("RMSprop, momentum, centered", both)
kept("Ftrl", optimizers.Ftrl())
common = optimizers.SGD(use_ema=True, gradient_accumulation_steps=2)
kept("SGD, average, accumulation", common)

# Output:
# SGD: 2 = 2 + 0 × 8
#     nothing
# SGD, momentum: 10 = 2 + 1 × 8
#     kernel_momentum (3, 2), bias_momentum (2,)
# Adagrad: 10 = 2 + 1 × 8
#     kernel_accumulator (3, 2), bias_accumulator (2,)
# Adadelta: 18 = 2 + 2 × 8
#     kernel_accumulated_grad (3, 2), kernel_accumulated_delta_var (3, 2), bias_accumulated_grad (2,), bias_accumulated_delta_var (2,)
# RMSprop: 10 = 2 + 1 × 8
#     kernel_velocity (3, 2), bias_velocity (2,)
# RMSprop, momentum, centered: 26 = 2 + 3 × 8
#     kernel_velocity (3, 2), bias_velocity (2,), kernel_momentum (3, 2), bias_momentum (2,), kernel_average_gradient (3, 2), bias_average_gradient (2,)
# Ftrl: 18 = 2 + 2 × 8
#     kernel_accumulator (3, 2), kernel_linear (3, 2), bias_accumulator (2,), bias_linear (2,)
# SGD, average, accumulation: 18 = 2 + 2 × 8
#     kernel_average (3, 2), bias_average (2,), kernel_gradient_accumulator (3, 2), bias_gradient_accumulator (2,)

# 优化器基类与经典优化器
# 出自 docs/zh/api/optimizers/classic.md#common-parameters

import keras
import numpy as np
from keras import optimizers


def weights(**options):
    optimizer, weight = optimizers.SGD(0.1, **options), keras.Variable([1.0])
    for _ in range(3):
        optimizer.apply([np.array([2.0], "float32")], [weight])
        yield round(weight.numpy().item(), 4)


decayed, shrunk = 1.0, []
for _ in range(3):
    decayed = decayed - 0.1 * 0.5 * decayed - 0.1 * 2.0
    shrunk.append(round(decayed, 4))
mean = 0.5 * 0.8 + 0.5 * 0.6
for options, by_hand in [
    ({}, [0.8, 0.6, 0.4]),
    ({"weight_decay": 0.5}, shrunk),
    ({"clipnorm": 1.0}, [0.9, 0.8, 0.7]),
    ({"clipvalue": 1.5}, [0.85, 0.7, 0.55]),
    ({"global_clipnorm": 1.0}, [0.9, 0.8, 0.7]),
    ({"use_ema": True, "ema_momentum": 0.5}, [0.8, 0.6, 0.4]),
    (
        {
            "use_ema": True,
            "ema_momentum": 0.5,
            "ema_overwrite_frequency": 2,
        },
        [0.8, mean, mean - 0.2],
    ),
    ({"loss_scale_factor": 4.0}, [1 - 0.05, 1 - 0.1, 1 - 0.15]),
    ({"gradient_accumulation_steps": 2}, [1.0, 0.8, 0.8]),
]:
    print(options)
    print("    Keras:  ", list(weights(**options)))
    print("    by hand:", [round(number, 4) for number in by_hand])

# 输出：
# {}
#     Keras:   [0.8, 0.6, 0.4]
#     by hand: [0.8, 0.6, 0.4]
# {'weight_decay': 0.5}
#     Keras:   [0.75, 0.5125, 0.2869]
#     by hand: [0.75, 0.5125, 0.2869]
# {'clipnorm': 1.0}
#     Keras:   [0.9, 0.8, 0.7]
#     by hand: [0.9, 0.8, 0.7]
# {'clipvalue': 1.5}
#     Keras:   [0.85, 0.7, 0.55]
#     by hand: [0.85, 0.7, 0.55]
# {'global_clipnorm': 1.0}
#     Keras:   [0.9, 0.8, 0.7]
#     by hand: [0.9, 0.8, 0.7]
# {'use_ema': True, 'ema_momentum': 0.5}
#     Keras:   [0.8, 0.6, 0.4]
#     by hand: [0.8, 0.6, 0.4]
# {'use_ema': True, 'ema_momentum': 0.5, 'ema_overwrite_frequency': 2}
#     Keras:   [0.8, 0.7, 0.5]
#     by hand: [0.8, 0.7, 0.5]
# {'loss_scale_factor': 4.0}
#     Keras:   [0.95, 0.9, 0.85]
#     by hand: [0.95, 0.9, 0.85]
# {'gradient_accumulation_steps': 2}
#     Keras:   [1.0, 0.8, 0.8]
#     by hand: [1.0, 0.8, 0.8]

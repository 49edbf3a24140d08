# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#loss-scale

import keras
import numpy as np
from keras import optimizers


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).strip()}"[:200])


inner = optimizers.SGD(1.0, loss_scale_factor=2.0)
scaled = optimizers.LossScaleOptimizer(
    inner, initial_scale=8.0, dynamic_growth_steps=2
)
print("inner factor:", inner.loss_scale_factor)
print("scaled loss: ", float(scaled.scale_loss(3.0)), "by hand", 3.0 * 8)
weight, scale, good, at = keras.Variable([0.0]), 8.0, 0, 0.0
for gradient in [8.0, 8.0, 8.0, np.inf, 8.0, np.nan, 8.0]:
    scaled.apply([np.array([gradient], "float32")], [weight])
    if np.isfinite(gradient):
        at, good = at - gradient / scale, good + 1
        scale, good = (2 * scale, 0) if good == 2 else (scale, good)
    else:
        scale, good = scale / 2, 0
    print(
        f"gradient {gradient}: weight {weight.numpy()[0]} {at},",
        f"scale {float(scaled.dynamic_scale)} {scale},",
        f"steps {int(scaled.iterations)}",
    )
attempt(lambda: optimizers.LossScaleOptimizer(optimizers.SGD(), clipnorm=1.0))
attempt(lambda: optimizers.LossScaleOptimizer("adam"))

# 输出：
# inner factor: None
# scaled loss:  24.0 by hand 24.0
# gradient 8.0: weight -1.0 -1.0, scale 8.0 8.0, steps 1
# gradient 8.0: weight -2.0 -2.0, scale 16.0 16.0, steps 2
# gradient 8.0: weight -2.5 -2.5, scale 16.0 16.0, steps 3
# gradient inf: weight -2.5 -2.5, scale 8.0 8.0, steps 3
# gradient 8.0: weight -3.5 -3.5, scale 8.0 8.0, steps 4
# gradient nan: weight -3.5 -3.5, scale 4.0 4.0, steps 4
# gradient 8.0: weight -5.5 -5.5, scale 4.0 4.0, steps 5
# ValueError: LossScaleOptimizer does not support `clipnorm`. Instead, set `clipnorm` on the `inner_optimizer`.
# AttributeError: 'str' object has no attribute 'loss_scale_factor'

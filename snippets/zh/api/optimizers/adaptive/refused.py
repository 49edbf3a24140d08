# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#refused

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import optimizers


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).strip()}"[:200])


with redirect_stdout(StringIO()):
    inner = optimizers.SGD(1.0, loss_scale_factor=2.0)
    scaled = optimizers.LossScaleOptimizer(
        inner, initial_scale=8.0, dynamic_growth_steps=2
    )
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

attempt(lambda: optimizers.AdamW(weight_decay=None))
attempt(lambda: optimizers.Lion(beta_1=0.0))
attempt(lambda: optimizers.Adam(beta1=0.9))
attempt(lambda: optimizers.Adam(1))

# 输出：
# ValueError: Argument `weight_decay` must be a float. Received: weight_decay=None
# ValueError: Argument `beta_1` must be in the [0, 1] range. Otherwise, the optimizer degenerates to SignSGD. Received: beta_1=0.0.
# ValueError: Argument(s) not recognized: {'beta1': 0.9}
# ValueError: Argument `learning_rate` should be float, or an instance of LearningRateSchedule, or a callable (that takes in the current iteration value and returns the corresponding learning rate value

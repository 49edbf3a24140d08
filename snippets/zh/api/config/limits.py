# 全局设置与后端
# 出自 docs/zh/api/config.md#limits

import keras
import numpy as np


import warnings


def run():
    x = np.zeros((12, 1))
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(loss="mse")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        history = model.fit(x, x, batch_size=2, epochs=5, verbose=0)
        predicted = model.predict(x, batch_size=2, verbose=0)
    steps = int(model.optimizer.iterations.numpy())
    print(
        f"limits {keras.config.max_epochs()}"
        f" {keras.config.max_steps_per_epoch()}:"
        f" epochs {len(history.epoch)}, steps {steps},"
        f" predicted {len(predicted)} of {len(x)}"
    )
    for text in dict.fromkeys(str(one.message) for one in caught):
        print("  UserWarning:", text)


run()
keras.config.set_max_epochs(2)
keras.config.set_max_steps_per_epoch(3)
run()
keras.config.set_max_epochs(0)
keras.config.set_max_steps_per_epoch(None)
run()
keras.config.set_max_epochs(None)

# 输出：
# limits None None: epochs 5, steps 30, predicted 12 of 12
# limits 2 3: epochs 2, steps 6, predicted 6 of 12
#   UserWarning: Limiting epochs to 2
#   UserWarning: Limiting steps_per_epoch to 3
# limits 0 None: epochs 5, steps 30, predicted 12 of 12

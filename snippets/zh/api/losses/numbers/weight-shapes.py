# 回归损失
# 出自 docs/zh/api/losses/numbers.md#weight-shapes

import numpy as np
from keras import losses
import tensorflow as tf


def weigh(y_pred, *weights):
    values = losses.MeanSquaredError(reduction="none")
    return values(np.zeros_like(y_pred), y_pred, np.array(weights)).numpy()


two = np.array([[[1.0], [2.0]], [[3.0], [4.0]]])
print("without weights: ", weigh(two, [1], [1]).tolist())
print("samples, (2, 1): ", weigh(two, [1], [0]).tolist())
print("steps, (2, 2):   ", weigh(two, [0, 1], [1, 0]).tolist())
print("(2,) for 2 steps:", weigh(two, 1, 0).tolist())
try:
    weigh(np.ones((2, 3, 1)), 1, 0)
except tf.errors.InvalidArgumentError as error:
    print("(2,) for 3 steps:", error.message.split("}} ")[1].split(" [Op")[0])

# 输出：
# without weights:  [[1.0, 4.0], [9.0, 16.0]]
# samples, (2, 1):  [[1.0, 4.0], [0.0, 0.0]]
# steps, (2, 2):    [[0.0, 4.0], [9.0, 0.0]]
# (2,) for 2 steps: [[1.0, 0.0], [9.0, 0.0]]
# (2,) for 3 steps: Incompatible shapes: [2,3] vs. [2]

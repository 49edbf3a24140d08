# 激活函数
# 出自 docs/zh/api/activations.md#over-columns

import numpy as np
from keras import activations

columns = np.array([[3.0, 1.0], [1.0, 0.0], [0.0, 3.0]])
for function in [activations.log_softmax, activations.sparsemax]:
    down = function(columns, axis=0).numpy()
    across = function(columns.T).numpy().T
    print(f"{function.__name__:11}", down.round(2).tolist(), end=" ")
    print("apart from the rows of the transposed:", abs(down - across).max())

# 输出：
# log_softmax [[-0.17, -2.17], [-2.17, -3.17], [-3.17, -0.17]] apart from the rows of the transposed: 0.0
# sparsemax   [[1.0, 0.0], [0.0, 0.0], [0.0, 1.0]] apart from the rows of the transposed: 0.0

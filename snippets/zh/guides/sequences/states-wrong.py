# 序列与时间序列
# 出自 docs/zh/guides/sequences.md#states-wrong

import numpy as np
import keras
from keras import layers


import re


def told(call):
    try:
        return f"no message, {tuple(call().shape)}"
    except Exception as error:
        lines = re.sub(r"\x1b\[\d*m|{{.*?}} ", "", str(error)).splitlines()
        line = lines[2] if lines[0].startswith("Exception") else lines[0]
        return line.split(". Inputs")[0].split(" [Op")[0]


for name, count_of_states, units in [("four", 4, 2), ("size 4", 2, 4)]:
    symbols = [keras.Input((units,)) for _ in range(count_of_states)]
    numbers = [np.zeros((1, units), "float32")] * count_of_states
    for data, states in [
        (keras.Input((5, 3)), symbols),
        (np.zeros((1, 5, 3), "float32"), numbers),
    ]:
        lstm = layers.LSTM(2)
        print(f"{name}:", told(lambda: lstm(data, initial_state=states)))
stack = [
    keras.Input((5, 3)),
    layers.LSTM(4, return_state=True),
    layers.Dense(1, name="last"),
]
print("Sequential:", told(lambda: keras.Sequential(stack)))

# 输出：
# four: no message, (None, 2)
# four: Too few leaves for PyTreeSpec; expected: 4, got: 2.
# size 4: no message, (None, 2)
# size 4: Matrix size-incompatible: In[0]: [1,4], In[1]: [2,8]
# Sequential: Layer "last" expects 1 input(s), but it received 3 input tensors

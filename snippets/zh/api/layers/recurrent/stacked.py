# 循环层
# 出自 docs/zh/api/layers/recurrent.md#stacked

import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def attempt(function, line=0):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


below, above = layers.LSTMCell(4), layers.GRUCell(2)
stacked = layers.RNN(layers.StackedRNNCells([below, above]), return_state=True)
output, lstm_states, gru_states = stacked(x)
lower = layers.LSTM(4, return_sequences=True)
upper = layers.GRU(2)
upper(lower(x))
lower.set_weights(below.get_weights())
upper.set_weights(above.get_weights())
difference = abs(output - upper(lower(x))).numpy().max()
print(f"cells and layers differ by {difference:.0e}")
print(
    "states:",
    [tuple(s.shape) for s in lstm_states],
    [tuple(s.shape) for s in gru_states],
)
print("a list:", type(layers.RNN([below, above]).cell).__name__)
attempt(lambda: layers.StackedRNNCells(["cell"]))

# 输出：
# cells and layers differ by 0e+00
# states: [(2, 4), (2, 4)] [(2, 2)]
# a list: StackedRNNCells
# ValueError: All cells must have a `call` method. Received cell without a `call` method: cell

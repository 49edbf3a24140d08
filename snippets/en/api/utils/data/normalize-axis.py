# Data utilities
# From docs/en/api/utils/data.md#normalize-axis

import keras
import numpy as np
from keras import utils

rows = np.array([[3.0, 4.0], [0.0, 5.0], [0.0, 0.0]])

square = np.array([[3.0, 1.0], [4.0, 0.0]])
columns = np.linalg.norm(square, axis=0)
print("norms of the columns:", columns)
print("by hand:", (square / columns).round(2).tolist())
print("array:  ", utils.normalize(square, axis=0).round(2).tolist())
tensor = keras.ops.convert_to_tensor(square)
print("tensor: ", utils.normalize(tensor, axis=0).numpy().round(2).tolist())
try:
    utils.normalize(rows, axis=0)
except ValueError as error:
    print("3 rows:", error)

# Output:
# norms of the columns: [5. 1.]
# by hand: [[0.6, 1.0], [0.8, 0.0]]
# array:   [[0.6, 0.2], [4.0, 0.0]]
# tensor:  [[0.6, 1.0], [0.8, 0.0]]
# 3 rows: operands could not be broadcast together with shapes (3,2) (2,1)

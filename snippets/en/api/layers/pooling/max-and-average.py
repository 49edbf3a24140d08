# Pooling layers
# From docs/en/api/layers/pooling.md#max-and-average

import keras
import numpy as np
from keras import layers

grid = np.arange(1.0, 17.0, dtype="float32").reshape(1, 4, 4, 1)
print(grid[0, :, :, 0])
print("max of 2×2:")
print(layers.MaxPooling2D()(grid).numpy()[0, :, :, 0])
print("mean of 2×2:")
print(layers.AveragePooling2D(2)(grid).numpy()[0, :, :, 0])

# Output:
# [[ 1.  2.  3.  4.]
#  [ 5.  6.  7.  8.]
#  [ 9. 10. 11. 12.]
#  [13. 14. 15. 16.]]
# max of 2×2:
# [[ 6.  8.]
#  [14. 16.]]
# mean of 2×2:
# [[ 3.5  5.5]
#  [11.5 13.5]]

# 数据工具
# 出自 docs/zh/api/utils/data.md#from-lists

import keras
import numpy as np
from keras import utils

x = utils.pad_sequences([[3, 7], [5], [2, 8, 6], [4, 4], [9, 1]])
y = utils.to_categorical([0, 2, 1, 1, 0], num_classes=3)
training, validation = utils.split_dataset((x, y), left_size=0.6)
for title, part in ("training", training), ("validation", validation):
    print(title)
    for sample, target in part:
        print("  ", sample.numpy(), target.numpy())

# 输出：
# training
#    [0 3 7] [1. 0. 0.]
#    [0 0 5] [0. 0. 1.]
#    [2 8 6] [0. 1. 0.]
# validation
#    [0 4 4] [0. 1. 0.]
#    [0 9 1] [1. 0. 0.]

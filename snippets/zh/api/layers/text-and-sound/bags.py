# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#bags

import numpy as np
from keras import layers

lines = ["The cat sat.", "The cat, the dog!"]

for mode in ["multi_hot", "count", "tf_idf"]:
    bag = layers.TextVectorization(output_mode=mode)
    bag.adapt(lines)
    outputs = bag(["The fox, the cat"]).numpy()[0]
    print(f"{mode:9}", outputs.astype("float64").round(3).tolist())
print("places:  ", [str(word) for word in bag.get_vocabulary()])
holding = np.array([2, 2, 1, 1])
weights = np.log(1 + 2 / (1 + holding))
weights = np.array([weights.mean(), *weights])
print("by hand: ", (weights * [1, 2, 1, 0, 0]).round(3).tolist())

# 输出：
# multi_hot [1.0, 1.0, 1.0, 0.0, 0.0]
# count     [1.0, 2.0, 1.0, 0.0, 0.0]
# tf_idf    [0.602, 1.022, 0.511, 0.0, 0.0]
# places:   ['[UNK]', 'the', 'cat', 'sat', 'dog']
# by hand:  [0.602, 1.022, 0.511, 0.0, 0.0]

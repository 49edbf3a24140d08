# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#discretization-wrong

import numpy as np
from keras import layers

for number in [3, -1]:
    for mode in ["one_hot", "multi_hot"]:
        layer = layers.CategoryEncoding(3, output_mode=mode)
        try:
            pass
        except Exception as error:
            message = str(error).splitlines()[2].split("}} ")[-1]
values = np.array([-1.0, 0.0, 0.5, 1.0, 7.0, np.inf, np.nan])
data = np.random.default_rng(0).exponential(size=1000).astype("float32")

for epsilon, numbers in [(0.01, data), (0.5, data), (0.01, data[:3])]:
    layer = layers.Discretization(num_bins=4, epsilon=epsilon)
    layer.adapt(numbers)
    bins = len(layer.bin_boundaries) + 1
    print(f"4 bins of {len(numbers)} numbers, epsilon {epsilon}: {bins} bins")
for make in [
    lambda: layers.Discretization([1.0, 0.0])(values),
    lambda: layers.Discretization(num_bins=2)(values),
    lambda: layers.Discretization([0.0], num_bins=2),
]:
    try:
        make()
    except Exception as error:
        lines = str(error).splitlines()
        message = lines[2 if len(lines) > 2 else 0].split("}} ")[-1]
        print(type(error).__name__, message)

# 输出：
# 4 bins of 1000 numbers, epsilon 0.01: 4 bins
# 4 bins of 1000 numbers, epsilon 0.5: 2 bins
# 4 bins of 3 numbers, epsilon 0.01: 3 bins
# InvalidArgumentError Expected sorted boundaries [Op:Bucketize] name:
# ValueError You need to either pass the `bin_boundaries` argument at construction time or call `adapt(dataset)` before you can start using the `Discretization` layer.
# ValueError Both `num_bins` and `bin_boundaries` should not be set. Received: `num_bins=2` and `bin_boundaries=[0.0]`

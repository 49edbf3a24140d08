# 数据工具
# 出自 docs/zh/api/utils/data.md#timeseries

import numpy as np
from keras import utils


series = np.arange(10)


def windows(targets=None, length=3, **arguments):
    settings = {"batch_size": None, **arguments}
    made = utils.timeseries_dataset_from_array(
        series, targets, sequence_length=length, **settings
    )
    return [
        np.array(v).tolist() if targets is None else [v[0].tolist(), int(v[1])]
        for v in made.as_numpy_iterator()
    ]


def by_hand(stride=1, rate=1, start=0, end=10):
    part, reach = series[start:end], 2 * rate + 1
    begins = range(0, len(part) - reach + 1, stride)
    return [part[b : b + reach : rate].tolist() for b in begins]


for arguments, ours in (
    ({"sequence_stride": 3}, {"stride": 3}),
    ({"sequence_stride": 2, "sampling_rate": 3}, {"stride": 2, "rate": 3}),
    ({"sequence_stride": 2, "start_index": 3}, {"stride": 2, "start": 3}),
    ({"end_index": 5}, {"end": 5}),
):
    print(windows(**arguments), *arguments.items())
    assert windows(**arguments) == by_hand(**ours)
print("next step:", windows(series[3:], sequence_stride=3))
utils.set_random_seed(0)
print("shuffled: ", windows(sequence_stride=3, shuffle=True, seed=2))
print("batches:  ", windows(sequence_stride=3, batch_size=2))
for wrong in ({"end_index": 10}, {"sequence_stride": 0}, {"format": "np"}):
    try:
        windows(**wrong)
    except ValueError as error:
        print(str(error).split(" Received")[0])

# 输出：
# [[0, 1, 2], [3, 4, 5], [6, 7, 8]] ('sequence_stride', 3)
# [[0, 3, 6], [2, 5, 8]] ('sequence_stride', 2) ('sampling_rate', 3)
# [[3, 4, 5], [5, 6, 7], [7, 8, 9]] ('sequence_stride', 2) ('start_index', 3)
# [[0, 1, 2], [1, 2, 3], [2, 3, 4]] ('end_index', 5)
# next step: [[[0, 1, 2], 3], [[3, 4, 5], 6], [[6, 7, 8], 9]]
# shuffled:  [[6, 7, 8], [3, 4, 5], [0, 1, 2]]
# batches:   [[[0, 1, 2], [3, 4, 5]], [[6, 7, 8]]]
# `end_index` must be lower than the length of the data.
# `sequence_stride` must be higher than 0.
# `format` should be either "tf" or "grain".

# Sequences and time series
# From docs/en/guides/sequences.md#windows

import numpy as np
import keras

numbers = np.arange(10, 20)
by_hand = np.lib.stride_tricks.sliding_window_view(numbers, 4)
print("by hand", len(by_hand), by_hand[0], "...", by_hand[-1])
print("a view:", np.shares_memory(numbers, by_hand))
for name, targets in {"shifted": numbers[3:], "not": numbers}.items():
    pairs = keras.utils.timeseries_dataset_from_array(
        numbers, targets, sequence_length=3, batch_size=None
    )
    pairs = [(w.numpy(), int(t)) for w, t in pairs]
    print(f"{name:7}", len(pairs), *pairs[0], "...", *pairs[-1])

# Output:
# by hand 7 [10 11 12 13] ... [16 17 18 19]
# a view: True
# shifted 7 [10 11 12] 13 ... [16 17 18] 19
# not     8 [10 11 12] 10 ... [17 18 19] 17

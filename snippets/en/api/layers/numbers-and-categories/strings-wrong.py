# Preprocessing numbers and categories
# From docs/en/api/layers/numbers-and-categories.md#strings-wrong

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

for make in [
    lambda: layers.StringLookup(vocabulary=["a"], num_oov_indices=0)(["x"]),
    lambda: layers.StringLookup()(["a"]),
    lambda: layers.StringLookup(vocabulary=["a", "b", "a"]),
    lambda: layers.StringLookup(vocabulary=["a"], name="given").adapt(["b"]),
    lambda: layers.StringLookup(vocabulary="words.txt"),
]:
    try:
        make()
    except Exception as error:
        lines = str(error).splitlines()
        message = lines[2 if len(lines) > 2 else 0].split("data: ")[-1]
        print(type(error).__name__, message.split("}} ")[-1].split(" [Op")[0])

# Output:
# InvalidArgumentError b'When `num_oov_indices=0` all inputs should be in vocabulary, found OOV values ["x"], consider setting `num_oov_indices=1`.'
# FailedPreconditionError Table not initialized.
# ValueError The passed vocabulary has at least one repeated term. Please uniquify your dataset. The repeated terms are: [np.str_('a')]
# ValueError Cannot adapt layer 'given' after setting a static vocabulary via `vocabulary` argument or `set_vocabulary()` method.
# ValueError Vocabulary file words.txt does not exist.

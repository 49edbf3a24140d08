# Data utilities
# From docs/en/api/utils/data.md#split-dataset

import numpy as np
from keras import utils


import tensorflow as tf

samples = np.arange(10)


def show(*arguments, **keywords):
    try:
        parts = utils.split_dataset(*arguments, **keywords)
        print(
            keywords,
            *([v.tolist() for v in p.as_numpy_iterator()] for p in parts),
        )
    except (ValueError, TypeError) as error:
        print(keywords, str(error)[:75])


show(samples, left_size=0.7)
show(samples, left_size=7)
show(samples, right_size=2)
show(samples, left_size=3, right_size=0.3)
show(samples, left_size=0.5, shuffle=True, seed=1)
show(samples, left_size=0.5, shuffle=True, seed=1)
show(samples)
show(samples, left_size=1.0)
show(samples.tolist(), left_size=0.5)

# Output:
# {'left_size': 0.7} [0, 1, 2, 3, 4, 5, 6] [7, 8, 9]
# {'left_size': 7} [0, 1, 2, 3, 4, 5, 6] [7, 8, 9]
# {'right_size': 2} [0, 1, 2, 3, 4, 5, 6, 7] [8, 9]
# {'left_size': 3, 'right_size': 0.3} [0, 1, 2] [7, 8, 9]
# {'left_size': 0.5, 'shuffle': True, 'seed': 1} [6, 8, 9, 7, 5] [3, 0, 4, 1, 2]
# {'left_size': 0.5, 'shuffle': True, 'seed': 1} [6, 8, 9, 7, 5] [3, 0, 4, 1, 2]
# {} At least one of the `left_size` or `right_size` must be specified. Received
# {'left_size': 1.0} `left_size` should be either a positive integer smaller than 10, or a float
# {'left_size': 0.5} Expected a list of `numpy.ndarray` objects,Received: <class 'int'> at index

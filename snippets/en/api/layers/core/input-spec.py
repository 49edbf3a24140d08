# Core layers
# From docs/en/api/layers/core.md#input-spec

import numpy as np
from keras import layers


class Checked(layers.Layer):
    def __init__(self, spec):
        super().__init__(name="checked")
        self.input_spec = spec

    def call(self, inputs):
        return "fits"


def check(spec, shape):
    try:
        print(spec, shape, Checked(spec)(np.zeros(shape)))
    except ValueError as error:
        print(spec, shape, "refused:", str(error).partition(": ")[2])


check(layers.InputSpec(ndim=2), (5, 3))
check(layers.InputSpec(ndim=2), (5, 3, 1))
check(layers.InputSpec(min_ndim=3), (5, 3))
check(layers.InputSpec(max_ndim=1), (5, 3))
check(layers.InputSpec(shape=(None, 28, 28)), (5, 28, 28))
check(layers.InputSpec(shape=(None, 28, 28)), (5, 28, 27))
check(layers.InputSpec(axes={-1: 3}), (5, 4))
check(layers.InputSpec(dtype="int32"), (5, 3))

# Output:
# InputSpec(ndim=2) (5, 3) fits
# InputSpec(ndim=2) (5, 3, 1) refused: expected ndim=2, found ndim=3. Full shape received: (5, 3, 1)
# InputSpec(min_ndim=3) (5, 3) refused: expected min_ndim=3, found ndim=2. Full shape received: (5, 3)
# InputSpec(max_ndim=1) (5, 3) refused: expected max_ndim=1, found ndim=2
# InputSpec(shape=(None, 28, 28), ndim=3) (5, 28, 28) fits
# InputSpec(shape=(None, 28, 28), ndim=3) (5, 28, 27) refused: expected shape=(None, 28, 28), found shape=(5, 28, 27)
# InputSpec(axes={-1: 3}) (5, 4) refused: expected axis -1 of input shape to have value 3, but received input with shape (5, 4)
# InputSpec(dtype=int32) (5, 3) refused: expected dtype=int32, found dtype=float32

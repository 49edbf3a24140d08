# 核心层
# 出自 docs/zh/api/layers/core.md#input-spec-squeeze

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


spec = layers.InputSpec(shape=(None, 28, 28, 1), allow_last_axis_squeeze=True)
for shape in [(5, 28, 28), (5, 28, 28, 1), (5, 28, 28, 3), (5, 28, 27)]:
    check(spec, shape)

# 输出：
# InputSpec(shape=(None, 28, 28, 1), ndim=4) (5, 28, 28) fits
# InputSpec(shape=(None, 28, 28, 1), ndim=4) (5, 28, 28, 1) fits
# InputSpec(shape=(None, 28, 28, 1), ndim=4) (5, 28, 28, 3) fits
# InputSpec(shape=(None, 28, 28, 1), ndim=4) (5, 28, 27) refused: expected shape=(None, 28, 28, 1), found shape=(5, 28, 27)

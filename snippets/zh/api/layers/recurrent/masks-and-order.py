# 循环层
# 出自 docs/zh/api/layers/recurrent.md#masks-and-order

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


keras.utils.set_random_seed(0)
reader = layers.GRU(1, return_sequences=True)
reader(x)
back = layers.GRU(1, return_sequences=True, go_backwards=True)
back(x)
back.set_weights(reader.get_weights())


def show(name, outputs):
    print(
        f"{name:15}",
        *(f"{value + 0.0:6.2f}" for value in outputs[0, :, 0].numpy()),
    )


show("as it is", reader(x))
show("first three", reader(x[:, :3]))
mask_end = np.array([[True, True, True, False, False]] * 2)
show("masked at end", reader(x, mask=mask_end))
show("masked in front", reader(x, mask=~mask_end))
show("last two", reader(x[:, 3:]))
show("backwards", back(x))
show("reversed input", reader(x[:, ::-1]))
unrolled = layers.GRU(1, return_sequences=True, unroll=True)
unrolled(x)
unrolled.set_weights(reader.get_weights())
show("unrolled", unrolled(x))

# 输出：
# as it is          0.11   0.21   0.19  -0.06  -0.47
# first three       0.11   0.21   0.19
# masked at end     0.11   0.21   0.19   0.19   0.19
# masked in front   0.00   0.00   0.00  -0.17  -0.54
# last two         -0.17  -0.54
# backwards        -0.44  -0.36   0.08   0.20   0.18
# reversed input   -0.44  -0.36   0.08   0.20   0.18
# unrolled          0.11   0.21   0.19  -0.06  -0.47

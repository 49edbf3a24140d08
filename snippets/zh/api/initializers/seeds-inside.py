# 初始化器
# 出自 docs/zh/api/initializers.md#seeds-inside

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import initializers, layers, ops


def two_layers(name, first, second):
    kernels = []
    for initializer in [first, second]:
        layer = layers.Dense(1, kernel_initializer=initializer, use_bias=False)
        layer.build((None, 3))
        kernels.append(layer.kernel.numpy().ravel().round(3))
    print(f"{name:15}", *kernels)


with redirect_stdout(StringIO()):
    keras.utils.set_random_seed(0)
    shared = initializers.HeNormal()
    two_layers("one object", shared, shared)
    two_layers("equal seeds", initializers.HeNormal(seed=1), initializers.HeNormal(seed=1))
    two_layers("no seeds", initializers.HeNormal(), initializers.HeNormal())
    two_layers("strings", "he_normal", "he_normal")
    generator = initializers.HeNormal(seed=keras.random.SeedGenerator(1))
    two_layers("SeedGenerator", generator, generator)
    keras.utils.set_random_seed(0)
    two_layers("from the start", initializers.HeNormal(), "he_normal")

one = initializers.HeNormal(seed=1)
print("2 × 3:", one((2, 3)).numpy().ravel().round(3))
print("3 × 2:", one((3, 2)).numpy().ravel().round(3), "times √1.5:", end=" ")
print((one((3, 2)).numpy().ravel() * np.sqrt(1.5)).round(3))
for name, seed in [
    ("none", None),
    ("integer", 1),
    ("SeedGenerator", keras.random.SeedGenerator(1)),
]:
    initializer = initializers.HeNormal(seed=seed)
    attention = layers.MultiHeadAttention(2, 4, kernel_initializer=initializer)
    attention.build((None, 5, 8), (None, 5, 8))
    kernels = [attention.query_dense.kernel, attention.key_dense.kernel]
    difference = float(ops.max(abs(kernels[0] - kernels[1])))
    print(f"query and key, seed {name:14} differ by {difference:.3f}")

# 输出：
# 2 × 3: [ 0.144 -0.56   0.718 -0.897 -1.034 -0.454]
# 3 × 2: [ 0.118 -0.458  0.586 -0.732 -0.845 -0.371] times √1.5: [ 0.144 -0.56   0.718 -0.897 -1.034 -0.454]
# query and key, seed none           differ by 1.579
# query and key, seed integer        differ by 0.000
# query and key, seed SeedGenerator  differ by 0.000

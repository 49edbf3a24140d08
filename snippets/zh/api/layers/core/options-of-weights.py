# 核心层
# 出自 docs/zh/api/layers/core.md#options-of-weights

import keras
import numpy as np
from keras import layers

l1, limit = keras.regularizers.L1(0.1), keras.constraints.MaxNorm(1.0)
for name, make in {
    "Dense": lambda **options: layers.Dense(2, **options),
    "EinsumDense": lambda **options: layers.EinsumDense(
        "ab,bc->ac", 2, **{"bias_axes": "c", **options}
    ),
}.items():
    layer = make(**({"use_bias": False} if name == "Dense" else {}))
    layer.build((None, 3))
    print(name, [weight.name for weight in layer.weights])
    for weight, count in [("kernel", 3 * 2), ("bias", 2)]:
        layer = make(
            **{f"{weight}_initializer": "ones", f"{weight}_regularizer": l1}
        )
        layer.build((None, 3))
        penalty = float(layer.losses[0])
        begun = keras.initializers.Constant(3.0)
        layer = make(
            **{f"{weight}_initializer": begun, f"{weight}_constraint": limit}
        )
        model = keras.Sequential([keras.Input((3,)), layer])
        model.compile(keras.optimizers.SGD(0.0), "mse")
        model.fit(np.ones((2, 3)), np.ones((2, 2)), verbose=0)
        number = getattr(layer, weight).numpy().ravel()[0]
        by_hand = 1 / np.sqrt(count // 2 if weight == "kernel" else count)
        print(
            f"  {weight:6} penalty {penalty:.1f}, by hand {0.1 * count:.1f};",
            f"3 became {number:.3f}, by hand {by_hand:.3f}",
        )
kept = layers.EinsumDense("ab,bc->ac", 2, gptq_unpacked_column_size=7)
print("kept:", kept.gptq_unpacked_column_size)
four = np.ones((1, 4), dtype="float32")
low = layers.EinsumDense("ab,bc->ac", 2, activation="relu")
low.build((None, 4))
low.set_weights([-np.ones((4, 2))])
print("activation:", low(four).numpy())

# 输出：
# Dense ['kernel']
#   kernel penalty 0.6, by hand 0.6; 3 became 0.577, by hand 0.577
#   bias   penalty 0.2, by hand 0.2; 3 became 0.707, by hand 0.707
# EinsumDense ['kernel', 'bias']
#   kernel penalty 0.6, by hand 0.6; 3 became 0.577, by hand 0.577
#   bias   penalty 0.2, by hand 0.2; 3 became 0.707, by hand 0.707
# kept: 7
# activation: [[0. 0.]]

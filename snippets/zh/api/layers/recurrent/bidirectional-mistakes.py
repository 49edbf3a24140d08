# 循环层
# 出自 docs/zh/api/layers/recurrent.md#bidirectional-mistakes

import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def attempt(function, line=0):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


trained = layers.GRU(2, kernel_initializer="ones")
trained(x)
trained.set_weights([np.full(weight.shape, 7.0) for weight in trained.weights])
around = layers.Bidirectional(trained)
around(x)
print(
    "kernel of the layer",
    trained.get_weights()[0].max(),
    "of the copy",
    around.get_weights()[0].max(),
)
given = [np.full(weight.shape, 7.0) for weight in around.weights]
around = layers.Bidirectional(
    layers.GRU(2, kernel_initializer="ones"), weights=given
)
around(x)
print("kernel with weights=", around.get_weights()[0].max())
around.set_weights(given)
print("kernel with set_weights", around.get_weights()[0].max())
attempt(lambda: layers.Bidirectional(layers.GRU(2), merge_mode="avg"))
attempt(
    lambda: layers.Bidirectional(layers.GRU(2), backward_layer=layers.GRU(2))
)
attempt(lambda: layers.Bidirectional("GRU"))

# 输出：
# kernel of the layer 7.0 of the copy 1.0
# kernel with weights= 1.0
# kernel with set_weights 7.0
# ValueError: Invalid merge mode. Received: avg. Merge mode should be one of {"sum", "mul", "ave", "concat", None}
# ValueError: Forward layer and backward layer should have different `go_backwards` value. Received: forward_layer.go_backwards False, backward_layer.go_backwards=False
# ValueError: Please initialize `Bidirectional` layer with a `keras.layers.Layer` instance. Received: GRU

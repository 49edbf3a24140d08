# Attention layers
# From docs/en/api/layers/attention.md#options-of-weights

import keras
import numpy as np
from keras import layers

sentence = np.random.default_rng(0).normal(size=(1, 4, 8)).astype("float32")
limit = keras.constraints.MaxNorm(0.5)
l1 = keras.regularizers.L1(1.0)
for kind, sizes in [
    (layers.MultiHeadAttention, (2, 3)),
    (layers.GroupQueryAttention, (3, 2, 1)),
]:
    keras.utils.set_random_seed(0)
    layer = kind(*sizes, use_bias=False)
    layer(sentence, sentence)
    print(kind.__name__, *(w.path.partition("/")[2] for w in layer.weights))
    for name in ["kernel", "bias"]:
        options = {"bias_initializer": "ones", f"{name}_regularizer": l1}
        layer = kind(*sizes, **options)
        layer(sentence, sentence)
        ours = [abs(w).numpy().sum() for w in layer.weights if w.name == name]
        theirs = [float(penalty) for penalty in layer.losses]
        print(f"{name:6} penalties", *(f"{penalty:.2f}" for penalty in theirs))
        print(f"{'':6}   by hand", *(f"{number:.2f}" for number in ours))
    layer = kind(*sizes, kernel_constraint=limit, bias_constraint=limit)
    inputs = keras.Input((4, 8))
    model = keras.Model(inputs, layer(inputs, inputs))
    model.compile(keras.optimizers.SGD(50.0), "mse")
    model.fit(sentence, 9 * sentence, verbose=0)
    for name in ["kernel", "bias"]:
        lengths = [
            np.sqrt((w.numpy() ** 2).sum(axis=0)).max()
            for w in layer.weights
            if w.name == name
        ]
        print(f"{name:6} at most", *(f"{length:.2f}" for length in lengths))

# Output:
# MultiHeadAttention query/kernel key/kernel value/kernel attention_output/kernel
# kernel penalties 15.81 15.53 17.03 15.28
#          by hand 15.81 15.53 17.03 15.28
# bias   penalties 6.00 6.00 6.00 8.00
#          by hand 6.00 6.00 6.00 8.00
# kernel at most 0.50 0.50 0.50 0.50
# bias   at most 0.50 0.00 0.50 0.50
# GroupedQueryAttention query/kernel key/kernel value/kernel attention_output/kernel
# kernel penalties 15.81 9.25 10.11 15.28
#          by hand 15.81 9.25 10.11 15.28
# bias   penalties 6.00 3.00 3.00 8.00
#          by hand 6.00 3.00 3.00 8.00
# kernel at most 0.50 0.50 0.50 0.50
# bias   at most 0.50 0.00 0.50 0.50

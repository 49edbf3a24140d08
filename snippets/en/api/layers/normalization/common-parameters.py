# Normalization layers
# From docs/en/api/layers/normalization.md#common-parameters

import keras
import numpy as np
from keras import layers

batch = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")
constant = keras.initializers.Constant
for make in [
    layers.BatchNormalization,
    layers.LayerNormalization,
    lambda **options: layers.GroupNormalization(1, **options),
]:
    names = []
    for options in [{"center": False}, {"scale": False}]:
        norm = make(**options)
        norm.build(batch.shape)
        names.append([weight.name for weight in norm.trainable_weights])
    print(f"{type(norm).__name__}: without center {names[0]},", end=" ")
    print(f"without scale {names[1]}")
    norm = make(
        beta_initializer=constant(3.0),
        gamma_initializer=constant(2.0),
        beta_regularizer=keras.regularizers.L1(0.1),
        gamma_regularizer=keras.regularizers.L2(0.1),
    )
    plain = make()(batch, training=True).numpy()[0, 0]
    output = norm(batch, training=True).numpy()[0, 0]
    print(f"  output {output:.3f}, by hand {2 * plain + 3:.3f};", end=" ")
    print(f"penalties {float(norm.losses[0]):.2f}", end=" ")
    print(f"{float(norm.losses[1]):.2f}, by hand {0.1 * 8:.2f} {0.1 * 6:.2f}")
    limit = keras.constraints.MaxNorm(1.0)
    norm = make(beta_constraint="non_neg", gamma_constraint=limit)
    model = keras.Sequential([keras.Input((2,)), norm])
    model.compile(keras.optimizers.SGD(10.0), "mse")
    model.fit(batch, np.full((3, 2), -9.0), verbose=0)
    length = np.sqrt((norm.gamma.numpy() ** 2).sum())
    print(f"  beta {norm.beta.numpy()}, length of gamma {length:.2f}")

# Output:
# BatchNormalization: without center ['gamma'], without scale ['beta']
#   output 0.552, by hand 0.552; penalties 0.80 0.60, by hand 0.80 0.60
#   beta [0. 0.], length of gamma 1.00
# LayerNormalization: without center ['gamma'], without scale ['beta']
#   output 1.000, by hand 1.000; penalties 0.80 0.60, by hand 0.80 0.60
#   beta [0. 0.], length of gamma 1.00
# GroupNormalization: without center ['gamma'], without scale ['beta']
#   output 1.000, by hand 1.000; penalties 0.80 0.60, by hand 0.80 0.60
#   beta [0. 0.], length of gamma 1.00

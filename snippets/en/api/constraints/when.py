# Constraints
# From docs/en/api/constraints.md#when

import keras
import numpy as np
from keras import constraints, layers, ops


dense = layers.Dense(2, name="dense", kernel_constraint=constraints.MaxNorm(1))
model = keras.Sequential([keras.Input((3,)), dense], name="model")
model.compile(keras.optimizers.SGD(0.0), loss="mse")
inputs, targets = np.ones((4, 3)), np.zeros((4, 2))
threes = np.full((3, 2), 3.0)


def told(what):
    lengths = np.sqrt((dense.kernel.numpy() ** 2).sum(axis=0))
    print(f"{what:25} lengths {lengths.round(3)}")


model.set_weights([threes, np.zeros(2)])
told("set_weights")
model.evaluate(inputs, targets, verbose=0)
model.predict(inputs, verbose=0)
told("evaluate, predict")
model.fit(inputs, targets, verbose=0)
told("fit")
dense.kernel.assign(threes)
told("assign")
optimizer = keras.optimizers.SGD(0.0)
optimizer.apply([ops.zeros((3, 2))], [dense.kernel])
told("optimizer.apply by hand")
dense.kernel.assign(threes)
dense.kernel.assign_sub(ops.zeros((3, 2)))
told("a step without optimizer")

# Output:
# set_weights               lengths [5.196 5.196]
# evaluate, predict         lengths [5.196 5.196]
# fit                       lengths [1. 1.]
# assign                    lengths [5.196 5.196]
# optimizer.apply by hand   lengths [1. 1.]
# a step without optimizer  lengths [5.196 5.196]

# Optimizer and the classic ones
# From docs/en/api/optimizers/classic.md#refused-later

import keras
import numpy as np
from keras import optimizers

gradients = np.array([[1.0, 0.1], [-2.0, -0.2], [0.5, 0.05]], "float32")


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).strip()}"[:250])


kernel = keras.Variable([1.0, 1.0], name="kernel")
bias = keras.Variable([1.0], name="bias")
optimizer = optimizers.SGD(0.1, weight_decay=0.5)
attempt(lambda: optimizer.apply([None, None], [kernel, bias]))
optimizer.apply([gradients[0], None])
print("kernel", kernel.numpy().round(4), "bias", bias.numpy())

# Output:
# ValueError: No gradients provided for any variable.
# kernel [0.85 0.94] bias [1.]
# UserWarning: Gradients do not exist for variables ['bias'] when minimizing the loss. If using `model.compile()`, did you forget to provide a `loss` argument?

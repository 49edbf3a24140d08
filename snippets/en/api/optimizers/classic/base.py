# Optimizer and the classic ones
# From docs/en/api/optimizers/classic.md#base

import keras
import numpy as np
from keras import optimizers

gradients = np.array([[1.0, 0.1], [-2.0, -0.2], [0.5, 0.05]], "float32")


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).strip()}"[:250])


class Sign(optimizers.Optimizer):
    def update_step(self, gradient, variable, learning_rate):
        sign = keras.ops.sign(gradient)
        self.assign_sub(variable, learning_rate * sign)


weight = keras.Variable([1.0, 1.0])
own = Sign(0.1, weight_decay=0.5)
own.build([weight])
own.apply([gradients[0]])
print("own:", weight.numpy().round(4), "by hand:", 1 - 0.1 * 0.5 - 0.1)
print([variable.path for variable in own.variables])

base = optimizers.Optimizer(0.1)
attempt(lambda: base.apply([gradients[0]], [weight]))
attempt(lambda: optimizers.SGD(0.1).apply([gradients[0]]))
attempt(lambda: own.apply([gradients[0], gradients[0]]))
attempt(lambda: own.stateless_apply(own.variables, [gradients[0]], [weight]))

# Output:
# own: [0.85 0.85] by hand: 0.85
# ['sign/iteration', 'sign/learning_rate']
# NotImplementedError:
# ValueError: When passing `grads` without `variables`, the optimizer must already be built on a list of variables. Call `optimizer.build(trainable_variables)` first.
# ValueError: When passing `grads` as a list of gradient tensors, the gradients must match `optimizer.variables` one-to-on. Received a list of 2 gradients, but the optimizer is tracking 1 trainable variables.
# ValueError: stateless_apply is not supported with the TensorFlow backend (as it is incompatible with tf.distribute).

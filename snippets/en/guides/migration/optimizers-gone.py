# From Keras 2 to today
# From docs/en/guides/migration.md#optimizers-gone

import keras
import tensorflow as tf
import re
import textwrap
import warnings


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    lines = str(message).splitlines() or [""]
    # The first sentence, without the path of a module.
    sentence = re.split(r" \(.+\.py\)|(?<=\.) ", lines[0])[0]
    text = f"{type(message).__name__}: {sentence}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


class OldStyle(keras.optimizers.Optimizer):
    def __init__(self):
        super().__init__(learning_rate=0.1)

    def _resource_apply_dense(self, gradient, variable):
        variable.assign_sub(0.1 * gradient)


sgd = keras.optimizers.SGD(0.1)
scaled = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD())
pair = tf.constant([1.0]), keras.Variable([1.0])
print(old("get_weights", lambda: sgd.get_weights()))
print(old("weights", lambda: sgd.weights))
print(old("set_weights", lambda: sgd.set_weights([])))
print(old("minimize", lambda: sgd.minimize(None, [])))
print(old("lr", lambda: sgd.lr))
set_value = tf.keras.backend.set_value
print(old("K.set_value", lambda: set_value(sgd.learning_rate, 0.5)))
print(old("SGD(lr=0.1)", lambda: keras.optimizers.SGD(lr=0.1)))
print(old("SGD(decay=0.1)", lambda: keras.optimizers.SGD(decay=0.1)))
print(old("optimizers.legacy", lambda: keras.optimizers.legacy.SGD()))
for name in ("gradient_aggregator", "gradient_transformers"):
    some = {name: []}
    print(old(name, lambda some=some: keras.optimizers.SGD(**some)))
for name in ("experimental_aggregate_gradients", "name"):
    some = {name: None}
    print(old(name, lambda some=some: sgd.apply_gradients([pair], **some)))
for name in ("get_scaled_loss", "get_unscaled_gradients"):
    print(old(name, lambda name=name: getattr(scaled, name)))
print(old("old-style", lambda: OldStyle().apply([pair[0]], [pair[1]])))

# Output:
# get_weights
#     AttributeError: 'SGD' object has no attribute 'get_weights'
# weights
#     AttributeError: 'SGD' object has no attribute 'weights'
# set_weights
#     ValueError: You are calling `set_weights()` on an optimizer that has not
#     yet been built.
# minimize
#     AttributeError: 'SGD' object has no attribute 'minimize'
# lr
#     AttributeError: 'SGD' object has no attribute 'lr'
# K.set_value
#     AttributeError: 'str' object has no attribute 'name'
# SGD(lr=0.1)
#     ValueError: Argument(s) not recognized: {'lr': 0.1}
# SGD(decay=0.1)
#     UserWarning: Argument `decay` is no longer supported and will be ignored.
# optimizers.legacy
#     ImportError: `keras.optimizers.legacy` is not supported in Keras 3.
# gradient_aggregator
#     ValueError: Argument(s) not recognized: {'gradient_aggregator': []}
# gradient_transformers
#     ValueError: Argument(s) not recognized: {'gradient_transformers': []}
# experimental_aggregate_gradients
#     TypeError: BaseOptimizer.apply_gradients() got an unexpected keyword
#     argument 'experimental_aggregate_gradients'
# name
#     TypeError: BaseOptimizer.apply_gradients() got an unexpected keyword
#     argument 'name'
# get_scaled_loss
#     AttributeError: 'LossScaleOptimizer' object has no attribute
#     'get_scaled_loss'
# get_unscaled_gradients
#     AttributeError: 'LossScaleOptimizer' object has no attribute
#     'get_unscaled_gradients'
# old-style
#     NotImplementedError

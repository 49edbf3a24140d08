# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#optimizers-gone

import textwrap
import warnings
import keras
import tensorflow as tf


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    first_line = (str(message).splitlines() or [""])[0]
    # 期望的取值是一个集合，每次运行的次序都不同
    first_line = first_line.split(" Expected one of")[0]
    text = f"{type(message).__name__}: {first_line}".rstrip(": ")
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
print(old("minimize", lambda: sgd.minimize(None, [])))
print(old("lr", lambda: sgd.lr))
print(old("SGD(lr=0.1)", lambda: keras.optimizers.SGD(lr=0.1)))
print(old("SGD(decay=0.1)", lambda: keras.optimizers.SGD(decay=0.1)))
print(old("optimizers.legacy", lambda: keras.optimizers.legacy.SGD()))
aggregator = {"gradient_aggregator": None}
print(old("gradient_aggregator=", lambda: keras.optimizers.SGD(**aggregator)))
experimental = {"experimental_aggregate_gradients": False}
print(
    old("experimental_…", lambda: sgd.apply_gradients([pair], **experimental))
)
print(old("get_scaled_loss", lambda: scaled.get_scaled_loss(1.0)))
print(old("old-style", lambda: OldStyle().apply([pair[0]], [pair[1]])))

# 输出：
# get_weights
#     AttributeError: 'SGD' object has no attribute 'get_weights'
# minimize
#     AttributeError: 'SGD' object has no attribute 'minimize'
# lr
#     AttributeError: 'SGD' object has no attribute 'lr'
# SGD(lr=0.1)
#     ValueError: Argument(s) not recognized: {'lr': 0.1}
# SGD(decay=0.1)
#     UserWarning: Argument `decay` is no longer supported and will be ignored.
# optimizers.legacy
#     ImportError: `keras.optimizers.legacy` is not supported in Keras 3. When
#     using `tf.keras`, to continue using a `tf.keras.optimizers.legacy`
#     optimizer, you can install the `tf_keras` package (Keras 2) and set the
#     environment variable `TF_USE_LEGACY_KERAS=True` to configure TensorFlow to
#     use `tf_keras` when accessing `tf.keras`.
# gradient_aggregator=
#     ValueError: Argument(s) not recognized: {'gradient_aggregator': None}
# experimental_…
#     TypeError: BaseOptimizer.apply_gradients() got an unexpected keyword
#     argument 'experimental_aggregate_gradients'
# get_scaled_loss
#     AttributeError: 'LossScaleOptimizer' object has no attribute
#     'get_scaled_loss'
# old-style
#     NotImplementedError

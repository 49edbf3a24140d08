# Model: the other methods
# From docs/en/api/models/methods.md#compile-config

import keras


def line(rate=0.1, name="line", **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    layer = keras.layers.Dense(1, name="slope", **ones)
    model = keras.Sequential([keras.Input((1,)), layer], name=name)
    sgd = keras.optimizers.SGD(rate, name="sgd")
    model.compile(
        **{"optimizer": sgd, "loss": "mse", "metrics": ["mae"], **named}
    )
    return model


config = line(rate=0.25, steps_per_execution=2).get_compile_config()
optimizer = config.pop("optimizer")
print(optimizer["class_name"], optimizer["config"]["learning_rate"])
print(config)
copy = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
print("before:", copy.get_compile_config())
copy.compile_from_config({"optimizer": optimizer, **config})
print("after:", copy.optimizer.learning_rate.numpy(), copy.loss, end=" ")
print(copy.steps_per_execution, "built:", copy.optimizer.built)
shapeless = keras.Sequential([keras.layers.Dense(1)])
shapeless.compile_from_config({"optimizer": optimizer, **config})
print("without Input, compiled:", shapeless.compiled, end=", ")
print("built:", shapeless.optimizer.built)


class Compiling(keras.Model):
    def compile(self, *given, **named):
        super().compile(*given, **named)


own = Compiling()
own.compile_from_config({"loss": "mse"})
print("own compile, called:", own.compiled)

# Output:
# SGD 0.25
# {'loss': 'mse', 'loss_weights': None, 'metrics': ['mae'], 'weighted_metrics': None, 'run_eagerly': False, 'steps_per_execution': 2, 'jit_compile': False}
# before: {}
# after: 0.25 mse 2 built: True
# without Input, compiled: True, built: False
# own compile, called: False
# UserWarning: `compile()` was not called as part of model loading because the model's `compile()` method is custom. All subclassed Models that have `compile()` overridden should also override `get_compile_config()` and `compile_from_config(config)`. Alternatively, you can call `compile()` manually after loading.

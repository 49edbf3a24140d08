# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#auto-scale-loss

import keras


def summing():
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    return keras.layers.Dense(1, name="total", **ones)


class Own(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.total = summing()

    def call(self, inputs):
        return self.total(inputs)


def half(name, **named):
    model = keras.Sequential([keras.Input((1,))])
    model.add(keras.layers.Dense(1, dtype="mixed_float16"))
    model.compile("sgd", "mse", **named)
    print(f"{name:32}{type(model.optimizer).__name__}")


half("layer mixed_float16")
keras.config.set_dtype_policy("mixed_float16")
half("policy mixed_float16")
half("policy, auto_scale_loss=False", auto_scale_loss=False)
keras.config.set_dtype_policy("float32")
own = Own(dtype="mixed_float16")
own.compile("sgd", "mse")
print(f"{'class, dtype mixed_float16':32}{type(own.optimizer).__name__}")

# Output:
# layer mixed_float16             SGD
# policy mixed_float16            LossScaleOptimizer
# policy, auto_scale_loss=False   SGD
# class, dtype mixed_float16      LossScaleOptimizer

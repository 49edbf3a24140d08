# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#load-arguments

import keras
import numpy as np
from keras import saving
from sklearn.datasets import load_iris

iris = load_iris()
keras.utils.set_random_seed(0)
last = keras.layers.Dense(3, activation="softmax")
model = keras.Sequential([keras.Input((4,)), last])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(iris.data, iris.target, epochs=3, verbose=0)
saving.save_model(model, "iris.keras")
loaded = saving.load_model("iris.keras")
for each in (model, loaded):
    steps = int(each.optimizer.iterations)


def one_weight(value):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    only = keras.layers.Dense(1, name="only", **kernel)
    made = keras.Sequential([keras.Input((1,)), only])
    made.set_weights([np.array([[value]])])
    return made


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


model.save("trained.keras")
for name in ("copy.h5", "copy.keras"):
    for include in (True, False):
        copy = saving.load_model("trained.keras")
        copy.save(name, include_optimizer=include)
        found = saving.load_model(name)
model.save_weights("asked.weights.h5")


def double(x):
    return 2 * x


def always_double(x):
    return 2 * abs(x)


def with_activation(function):
    made = one_weight(3.0)
    made.layers[0].activation = function
    return made


with_activation(double).save("double.keras")
attempt(lambda: saving.load_model("double.keras"))
for known in ({"double": double}, {"double": always_double}):
    found = saving.load_model("double.keras", custom_objects=known)
    name = known["double"].__name__
    print(f"{name}: {found(np.array([[-1.0]])).numpy().item()}")

model.save("trained.keras")
for compile in (True, False):
    found = saving.load_model("trained.keras", compile=compile)
    print(f"compile={compile}:", found.compiled)
attempt(lambda: found.evaluate(iris.data, iris.target, verbose=0))

stack = [keras.Input((1,)), keras.layers.Lambda(lambda x: x + 1)]
keras.Sequential(stack).save("lambda.keras")
attempt(lambda: saving.load_model("lambda.keras"))
found = saving.load_model("lambda.keras", safe_mode=False)
print("safe_mode=False:", found(np.zeros((1, 1))).numpy().item())

# 输出：
# TypeError: Could not locate function 'double'. Make sure custom classes and functions are decorated with `@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they are all imported so that the decorator is run before trying to load them.
# double: -6.0
# always_double: 6.0
# compile=True: True
# compile=False: False
# ValueError: You must call `compile()` before using the model.
# ValueError: Requested the deserialization of a `Lambda` layer whose `function` is a Python lambda. This carries a potential risk of arbitrary code execution and thus it is disallowed by default. If you trust the source of the artifact, you can override this error by passing `safe_mode=False` to the loading function, or calling `keras.config.enable_unsafe_deserialization().
# safe_mode=False: 1.0

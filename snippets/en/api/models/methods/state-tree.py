# Model: the other methods
# From docs/en/api/models/methods.md#state-tree

import keras
import numpy as np
import re


def line(rate=0.1, name="line", **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    layer = keras.layers.Dense(1, name="slope", **ones)
    model = keras.Sequential([keras.Input((1,)), layer], name=name)
    sgd = keras.optimizers.SGD(rate, name="sgd")
    model.compile(
        **{"optimizer": sgd, "loss": "mse", "metrics": ["mae"], **named}
    )
    return model


def weight(model):
    return round(model.get_weights()[0].item(), 4)


x, y = np.array([[1.0], [3.0]]), np.array([[0.0], [0.0]])


def attempt(function):
    try:
        print(function())
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


def shapes(tree):
    return keras.tree.map_structure(np.shape, tree)


model = line(metrics=[])
model.train_on_batch(x, y)
state = model.get_state_tree(value_format="numpy_array")
for part, values in state.items():
    print(part, shapes(values))
print(state["trainable_variables"]["line"]["slope"]["kernel"])
other = line()
other.set_state_tree({"trainable_variables": state["trainable_variables"]})
print("taken over:", weight(other))
renamed = line(name="renamed")
renamed.set_state_tree({"trainable_variables": state["trainable_variables"]})
print("other name:", weight(renamed))
attempt(lambda: model.set_state_tree({"weights": {}}))
attempt(lambda: model.get_state_tree(value_format="list"))
attempt(lambda: keras.Sequential([keras.Input((1,))]).get_state_tree())
attempt(lambda: line(optimizer=None).get_state_tree())
slow = line(rate=0.05)
formats = ("backend_tensor", "numpy_array")
trees = [slow.get_state_tree(value_format=each) for each in formats]
slow.train_on_batch(x, y)
for tree in trees:
    kernel = tree["trainable_variables"]["line"]["slope"]["kernel"]
    print(type(kernel).__name__, "after a step:", float(kernel[0, 0]))

# Output:
# trainable_variables {'line': {'slope': {'kernel': (1, 1)}}}
# non_trainable_variables {}
# optimizer_variables {'sgd': {'iteration': (), 'learning_rate': ()}}
# metrics_variables {'loss': {'total': (), 'count': ()}}
# [[0.]]
# taken over: 0.0
# other name: 1.0
# ValueError: Unknown variable name: weights
# ValueError: Invalid `value_format` argument. Expected one of {'numpy_array', 'backend_tensor'}. Received: value_format=lis
# AttributeError: 'Sequential' object has no attribute 'optimizer'
# AttributeError: 'NoneType' object has no attribute 'variables'
# ResourceVariable after a step: 0.5
# ndarray after a step: 1.0

# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#save-weights

import keras
import numpy as np
from keras import saving
from sklearn.datasets import load_iris
import h5py

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


def arrays(file):
    found = []

    def note(name, item):
        if isinstance(item, h5py.Dataset):
            found.append(f"{name} {item.shape}")

    with h5py.File(file) as opened:
        opened.visititems(note)
    return found


saving.save_model(model, "iris", zipped=False)
saving.save_weights(model, "iris.weights.h5")


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
model.save("trained.keras")


def names_in(path):
    return sorted({name.split("/vars")[0] for name in arrays(path)})


saving.save_weights(model, "iris.weights.h5")
print(*names_in("iris.weights.h5"))
skipped = [model.optimizer]
saving.save_weights(model, "lean.weights.h5", objects_to_skip=skipped)
print(*names_in("lean.weights.h5"))
skipped = [model.optimizer, model.layers[-1]]
saving.save_weights(model, "none.weights.h5", objects_to_skip=skipped)
print(arrays("none.weights.h5"))
unbuilt = keras.Sequential([keras.layers.Dense(1)])
plain = one_weight(1.0)
attempt(lambda: plain.save_weights("iris.h5"))
attempt(lambda: plain.save_weights("iris.weights.h5", objects_to_skip=[]))
attempt(lambda: unbuilt.save_weights("unbuilt.weights.h5"))

# 输出：
# layers/dense optimizer
# layers/dense
# []
# ValueError: The filename must end in `.weights.h5`. Received: filepath=iris.h5
# TypeError: Model.save_weights() got an unexpected keyword argument 'objects_to_skip'
# ValueError: You are saving a model that has not yet been built. Try building the model first by calling it on some data or by using `build()`.

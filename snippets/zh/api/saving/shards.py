# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#shards

import keras
import numpy as np
import os
import h5py


def arrays(file):
    found = []

    def note(name, item):
        if isinstance(item, h5py.Dataset):
            found.append(f"{name} {item.shape}")

    with h5py.File(file) as opened:
        opened.visititems(note)
    return found


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


kilobyte = 1 / 1024**2
stack = [keras.layers.Dense(32, use_bias=False) for _ in range(2)]
stack.append(keras.layers.Dense(8))
large = keras.Sequential([keras.Input((8,)), *stack])
for weight in large.weights:
    print(weight.name, weight.shape, 4 * weight.numpy().size, "bytes")
attempt(
    lambda: large.save_weights(
        "large.weights.json", max_shard_size=2 * kilobyte
    )
)
large.save_weights("large.weights.json", max_shard_size=4 * kilobyte)
with open("large.weights.json") as file:
    print(file.read())
for name in sorted(os.listdir()):
    if name.startswith("large_"):
        print(name, arrays(name))

again = keras.models.clone_model(large)
again.load_weights("large.weights.json")
pairs = list(zip(large.get_weights(), again.get_weights()))
print("equal:", sum(np.array_equal(a, b) for a, b in pairs), "of", len(pairs))
large.save_weights("other.weights.h5", max_shard_size=4 * kilobyte)
os.remove("large_00001.weights.h5")
attempt(lambda: again.load_weights("large.weights.json"))

# 输出：
# kernel (8, 32) 1024 bytes
# kernel (32, 32) 4096 bytes
# kernel (32, 8) 1024 bytes
# bias (8,) 32 bytes
# ValueError: The size of 0 is 4.00 KB which exceeds the maximum shard size 2.00 KB. You can increase the `max_shard_size` parameter to accommodate the size.
# {
#     "metadata": {
#         "total_size": 6176.0
#     },
#     "weight_map": {
#         "/layers/dense/vars": "large_00000.weights.h5",
#         "/layers/dense_1/vars": "large_00001.weights.h5",
#         "/layers/dense_2/vars": [
#             "large_00002.weights.h5"
#         ]
#     }
# }
# large_00000.weights.h5 ['layers/dense/vars/0 (8, 32)']
# large_00001.weights.h5 ['layers/dense_1/vars/0 (32, 32)']
# large_00002.weights.h5 ['layers/dense_2/vars/0 (32, 8)', 'layers/dense_2/vars/1 (8,)']
# equal: 4 of 4
# FileNotFoundError: [Errno 2] Unable to synchronously open file (unable to open file: name = 'large_00001.weights.h5', errno = 2, error message = 'No such file or directory', flags = 0, o_flags = 0)
# UserWarning: Saving sharded weights requires `*.json` as the extension. The original path: other.weights.h5 will be renamed to other.weights.json.

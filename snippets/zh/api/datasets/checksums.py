# 内置数据集
# 出自 docs/zh/api/datasets.md#checksums

from unittest import mock

import keras

for name, function, settings in (
    ("mnist", "load_data", {"path": "mine"}),
    ("fashion_mnist", "load_data", {}),
    ("cifar10", "load_data", {}),
    ("cifar100", "load_data", {}),
    ("imdb", "load_data", {"path": "mine"}),
    ("imdb", "get_word_index", {"path": "mine"}),
    ("reuters", "load_data", {"path": "mine"}),
    ("reuters", "get_word_index", {"path": "mine"}),
    ("california_housing", "load_data", {"path": "mine"}),
    ("boston_housing", "load_data", {"path": "mine"}),
):
    target = f"keras.src.datasets.{name}.get_file"
    with mock.patch(target, side_effect=OSError) as get_file:
        try:
            getattr(getattr(keras.datasets, name), function)(**settings)
        except OSError:
            asked = get_file.call_args
    file = asked.kwargs.get("fname") or asked.args[0]
    checked = "checksum" if asked.kwargs.get("file_hash") else "no checksum"
    source = asked.kwargs["origin"].rsplit("/", 1)[-1]
    print(f"{name + '.' + function:30}{file:28}{checked:12} from {source}")

# 输出：
# mnist.load_data               mine                      checksum     from mnist.npz
# fashion_mnist.load_data       train-labels-idx1-ubyte.gz  no checksum  from train-labels-idx1-ubyte.gz
# cifar10.load_data             cifar-10-batches-py-target  checksum     from cifar-10-python.tar.gz
# cifar100.load_data            cifar-100-python-target   checksum     from cifar-100-python.tar.gz
# imdb.load_data                mine                      checksum     from imdb.npz
# imdb.get_word_index           mine                      checksum     from imdb_word_index.json
# reuters.load_data             mine                      checksum     from reuters.npz
# reuters.get_word_index        mine                      checksum     from reuters_word_index.json
# california_housing.load_data  mine                      checksum     from california_housing.npz
# boston_housing.load_data      mine                      checksum     from boston_housing.npz

# From Keras 2 to today
# From docs/en/guides/migration.md#backend

import re
import textwrap
import warnings
import keras
import numpy as np


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    first_line = (str(message).splitlines() or [""])[0]
    # A set, whose order changes from run to run, and the path of a module.
    first_line = re.split(r" Expected one of| \(.+\.py\)", first_line)[0]
    text = f"{type(message).__name__}: {first_line}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


x = np.arange(8, dtype="float32").reshape(4, 2)

print(old("keras.backend.mean", lambda: keras.backend.mean(x)))
print(
    old("layers.experimental", lambda: keras.layers.experimental.preprocessing)
)
for statement in (
    "from keras.mixed_precision import experimental",
    "from keras.preprocessing.text import Tokenizer",
    "from keras.preprocessing.sequence import TimeseriesGenerator",
    "from keras.preprocessing.image import ImageDataGenerator",
    "from keras.utils.np_utils import to_categorical",
    "from keras.wrappers.scikit_learn import KerasClassifier",
):
    print(old(statement, lambda code=statement: exec(code)))
print("today:", float(keras.ops.mean(x)))
print("today:", keras.layers.Rescaling(0.5)(x[:1]).numpy())
print("today:", keras.utils.to_categorical([1], 3))
print("today:", keras.wrappers.SKLearnClassifier.__name__)

# Output:
# keras.backend.mean
#     AttributeError: module 'keras.backend' has no attribute 'mean'
# layers.experimental
#     AttributeError: module 'keras.layers' has no attribute 'experimental'
# from keras.mixed_precision import experimental
#     ImportError: cannot import name 'experimental' from
#     'keras.mixed_precision'
# from keras.preprocessing.text import Tokenizer
#     ModuleNotFoundError: No module named 'keras.preprocessing.text'
# from keras.preprocessing.sequence import TimeseriesGenerator
#     ImportError: cannot import name 'TimeseriesGenerator' from
#     'keras.preprocessing.sequence'
# from keras.preprocessing.image import ImageDataGenerator
#     ImportError: cannot import name 'ImageDataGenerator' from
#     'keras.preprocessing.image'
# from keras.utils.np_utils import to_categorical
#     ModuleNotFoundError: No module named 'keras.utils.np_utils'
# from keras.wrappers.scikit_learn import KerasClassifier
#     ModuleNotFoundError: No module named 'keras.wrappers.scikit_learn'
# today: 3.5
# today: [[0.  0.5]]
# today: [[0. 1. 0.]]
# today: SKLearnClassifier

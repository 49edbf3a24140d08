# 其他工具
# 出自 docs/zh/api/utils/tools.md#plot-model

import keras
from keras import utils

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
unbuilt = keras.Sequential([keras.layers.Dense(2)])
for make in (utils.plot_model, utils.model_to_dot):
    for given in (unbuilt, model):
        try:
            make(given, show_shapes=True)
        except (ImportError, ValueError) as error:
            print(f"{make.__name__}: {type(error).__name__}: {error}")

# 输出：
# plot_model: ValueError: This model has not yet been built. Build the model first by calling `build()` or by calling the model on a batch of data.
# plot_model: ImportError: You must install pydot (`pip install pydot`) for `plot_model` to work.
# model_to_dot: ValueError: This model has not yet been built. Build the model first by calling `build()` or by calling the model on a batch of data.
# model_to_dot: ImportError: You must install pydot (`pip install pydot`) for model_to_dot to work.

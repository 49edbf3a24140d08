# 预训练模型
# 出自 docs/zh/api/applications.md#parameters-of-all

import keras
import inspect

common = set(inspect.signature(keras.applications.ResNet50).parameters)
for name in dir(keras.applications):
    make = getattr(keras.applications, name)
    if inspect.isfunction(make):
        more = sorted(set(inspect.signature(make).parameters) - common)
        less = sorted(common - set(inspect.signature(make).parameters))
        if more or less:
            print(name, *more, *(f"no {one}" for one in less))

# 输出：
# ConvNeXtBase include_preprocessing
# ConvNeXtLarge include_preprocessing
# ConvNeXtSmall include_preprocessing
# ConvNeXtTiny include_preprocessing
# ConvNeXtXLarge include_preprocessing
# EfficientNetV2B0 include_preprocessing
# EfficientNetV2B1 include_preprocessing
# EfficientNetV2B2 include_preprocessing
# EfficientNetV2B3 include_preprocessing
# EfficientNetV2L include_preprocessing
# EfficientNetV2M include_preprocessing
# EfficientNetV2S include_preprocessing
# MobileNet alpha depth_multiplier dropout
# MobileNetV2 alpha
# MobileNetV3Large alpha dropout_rate include_preprocessing minimalistic
# MobileNetV3Small alpha dropout_rate include_preprocessing minimalistic

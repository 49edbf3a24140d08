# Pretrained models
# From docs/en/api/applications.md#preprocessing-inside

import keras

for make in (
    keras.applications.EfficientNetV2B0,
    keras.applications.ConvNeXtTiny,
):
    for inside in (True, False):
        model = make(weights=None, include_preprocessing=inside)
        kinds = [type(layer).__name__ for layer in model.layers[:3]]
        print(f"{make.__name__:17}{inside!s:6}", *kinds)

# Output:
# EfficientNetV2B0 True   InputLayer Rescaling Normalization
# EfficientNetV2B0 False  InputLayer Conv2D BatchNormalization
# ConvNeXtTiny     True   InputLayer Normalization Sequential
# ConvNeXtTiny     False  InputLayer Sequential Conv2D

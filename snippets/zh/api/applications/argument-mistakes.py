# 预训练模型
# 出自 docs/zh/api/applications.md#argument-mistakes

import keras

make = keras.applications.MobileNetV2
for mistake in (
    lambda: make(classes=10),
    lambda: make(weights="image-net"),
    lambda: make(include_top=False, input_shape=(16, 16, 3), weights=None),
    lambda: make(include_top=False, input_shape=(64, 64, 1)),
    lambda: keras.applications.ResNet50(input_shape=(96, 96, 3)),
    lambda: keras.applications.VGG16(weights=None, input_shape=(None, 9, 3)),
):
    try:
        mistake()
    except ValueError as error:
        print(str(error).split("Received")[0].strip().splitlines()[0])

# 输出：
# If using `weights="imagenet"` with `include_top` as true, `classes` should be 1000.
# The `weights` argument should be either `None` (random initialization), `imagenet` (pre-training on ImageNet), or the path to the weights file to be loaded.
# Input size must be at least 32x32;
# The input must have 3 channels;
# When setting `include_top=True` and loading `imagenet` weights, `input_shape` should be (224, 224, 3).
# Input size must be at least 32x32;

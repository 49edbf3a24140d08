# 预训练模型
# 出自 docs/zh/api/applications.md#modes

import keras
import numpy as np

pixel = np.array([[[[255.0, 127.5, 0.0]]]])
mean, deviation = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
by_hand = {
    "tf": pixel / 127.5 - 1,
    "torch": (pixel / 255 - mean) / deviation,
    "caffe": pixel[..., ::-1] - [103.939, 116.779, 123.68],
}

modules = (
    "convnext",
    "densenet",
    "efficientnet",
    "efficientnet_v2",
    "inception_resnet_v2",
    "inception_v3",
    "mobilenet",
    "mobilenet_v2",
    "mobilenet_v3",
    "nasnet",
    "resnet",
    "resnet50",
    "resnet_v2",
    "vgg16",
    "vgg19",
    "xception",
)
for name in modules:
    module = getattr(keras.applications, name)
    got = module.preprocess_input(pixel.copy())
    equal = [mode for mode in by_hand if np.allclose(got, by_hand[mode])]
    if np.array_equal(got, pixel):
        equal = ["the same pixels"]
    print(f"{name:20}", *equal)

# 输出：
# convnext             the same pixels
# densenet             torch
# efficientnet         the same pixels
# efficientnet_v2      the same pixels
# inception_resnet_v2  tf
# inception_v3         tf
# mobilenet            tf
# mobilenet_v2         tf
# mobilenet_v3         the same pixels
# nasnet               tf
# resnet               caffe
# resnet50             caffe
# resnet_v2            tf
# vgg16                caffe
# vgg19                caffe
# xception             tf

# Pretrained models
# From docs/en/api/applications.md#decode

import keras
import numpy as np
from keras.applications import imagenet_utils

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

import json
from unittest import mock

with open("names.json", "w") as file:
    json.dump({str(i): [f"n{i:05}", f"class {i}"] for i in range(1000)}, file)
rows = np.zeros((2, 1000))
rows[0, [7, 3, 999]] = 0.6, 0.3, 0.1
rows[1, 500] = 1.0
with mock.patch.object(
    imagenet_utils.decode_predictions.__globals__["file_utils"],
    "get_file",
    return_value="names.json",
):
    decoded = imagenet_utils.decode_predictions(rows, top=3)
    others = [
        getattr(keras.applications, name).decode_predictions(rows, top=3)
        for name in modules
    ]
for identifier, name, score in decoded[0]:
    print(identifier, name, float(score))
print(len(decoded), decoded[1][0][:2])
print(others.count(decoded), "of", len(modules), "modules answer the same")
try:
    imagenet_utils.decode_predictions(rows[:, :10])
except ValueError as error:
    print(str(error).split(". Received")[0])

# Output:
# n00007 class 7 0.6
# n00003 class 3 0.3
# n00999 class 999 0.1
# 2 ('n00500', 'class 500')
# 16 of 16 modules answer the same
# `decode_predictions` expects a batch of predictions (i.e. a 2D array of shape (samples, 1000))

# Pretrained models
# From docs/en/api/applications.md#preprocess

import keras
import numpy as np
from keras.applications import imagenet_utils

pixel = np.array([[[[255.0, 127.5, 0.0]]]])
mean, deviation = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
by_hand = {
    "tf": pixel / 127.5 - 1,
    "torch": (pixel / 255 - mean) / deviation,
    "caffe": pixel[..., ::-1] - [103.939, 116.779, 123.68],
}
for mode, expected in by_hand.items():
    got = imagenet_utils.preprocess_input(pixel.copy(), mode=mode)
    print(f"{mode:6}", got.ravel().round(3), end=" by hand ")
    print(expected.ravel().round(3))
for given in (pixel.copy(), pixel.astype("uint8"), keras.ops.array(pixel)):
    imagenet_utils.preprocess_input(given, mode="tf")
    print(f"{type(given).__name__:12}{np.array(given).dtype!s:8}", end=" ")
    print("is now", np.array(given).ravel())
given = pixel.copy()
back = imagenet_utils.preprocess_input(given, mode="caffe")
print("caffe: left", given.ravel().round(3), "back", back.ravel().round(3))
first = imagenet_utils.preprocess_input(
    pixel.transpose(0, 3, 1, 2).copy(), "channels_first", mode="torch"
)
print("channels_first:", first.ravel().round(3))
try:
    imagenet_utils.preprocess_input(pixel, mode="scale")
except ValueError as error:
    print(error)

# Output:
# tf     [ 1.  0. -1.] by hand [ 1.  0. -1.]
# torch  [ 2.249  0.196 -1.804] by hand [ 2.249  0.196 -1.804]
# caffe  [-103.939   10.721  131.32 ] by hand [-103.939   10.721  131.32 ]
# ndarray     float64  is now [ 1.  0. -1.]
# ndarray     uint8    is now [255 127   0]
# EagerTensor float64  is now [255.  127.5   0. ]
# caffe: left [ 131.32    10.721 -103.939] back [-103.939   10.721  131.32 ]
# channels_first: [ 2.249  0.196 -1.804]
# Expected mode to be one of `caffe`, `tf` or `torch`. Received: mode=scale

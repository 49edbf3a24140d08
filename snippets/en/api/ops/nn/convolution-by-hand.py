# What layers are made of
# From docs/en/api/ops/nn.md#convolution-by-hand

import numpy as np
from keras import ops

image = np.arange(16.0, dtype="float32").reshape(1, 4, 4, 1)
kernel = np.ones((2, 2, 1, 1), dtype="float32")


def show(name, tensor, by_hand):
    np.testing.assert_allclose(np.asarray(tensor), by_hand, rtol=1e-5)
    print(f"{name:10}", np.asarray(by_hand).tolist())


picture = image[0, :, :, 0]
corners = picture.reshape(2, 2, 2, 2).transpose(0, 2, 1, 3)
means, largest = corners.mean((2, 3)), corners.max((2, 3))
show("average", ops.average_pool(image, 2)[0, :, :, 0], means)
show("max", ops.max_pool(image, 2)[0, :, :, 0], largest)
tensor = ops.convert_to_tensor(image)
show("adaptive", ops.adaptive_average_pool(tensor, 2)[0, :, :, 0], means)
show("  max", ops.adaptive_max_pool(tensor, 2)[0, :, :, 0], largest)
two = np.stack([picture, 10 * picture], axis=-1)[None]
weights = np.ones((2, 2, 2, 1), dtype="float32")
show("depthwise", ops.depthwise_conv(two, weights)[0, 0, 0], [10.0, 100.0])
mixing = np.array([[[[1.0], [2.0]]]], dtype="float32")
mixed = ops.separable_conv(two, weights, mixing)
show("separable", mixed[0, 0, 0], [10.0 * 1 + 100 * 2])
spread = ops.conv_transpose(np.float32([[[[3.0]]]]), kernel, strides=2)
show("transposed", spread[0, :, :, 0], [[3.0, 3.0], [3.0, 3.0]])
show("to depth", ops.space_to_depth(image, 2)[0, 0, 0], [0, 1, 4, 5])
back = np.float32([[[[0, 1, 4, 5], [2, 3, 6, 7]]]])
show("and back", ops.depth_to_space(back, 2)[0, 0, :, 0], [0, 1, 2, 3])
columns = ops.unfold(np.ones((1, 1, 3, 3), dtype="float32"), 2)
print("unfold:   ", columns.shape)
again = ops.fold(columns, (3, 3), 2)[0, 0]
show("fold", again, [[1, 2, 1], [2, 4, 2], [1, 2, 1]])

# Output:
# average    [[2.5, 4.5], [10.5, 12.5]]
# max        [[5.0, 7.0], [13.0, 15.0]]
# adaptive   [[2.5, 4.5], [10.5, 12.5]]
#   max      [[5.0, 7.0], [13.0, 15.0]]
# depthwise  [10.0, 100.0]
# separable  [210.0]
# transposed [[3.0, 3.0], [3.0, 3.0]]
# to depth   [0, 1, 4, 5]
# and back   [0, 1, 2, 3]
# unfold:    (1, 4, 4)
# fold       [[1, 2, 1], [2, 4, 2], [1, 2, 1]]

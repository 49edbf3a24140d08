# 图像运算
# 出自 docs/zh/api/ops/images.md#blur-by-hand

import numpy as np
from keras import ops
from keras.ops import image

pixels = np.arange(16.0, dtype="float32").reshape(4, 4, 1)

dot = np.zeros((3, 3, 1), dtype="float32")
dot[1, 1] = 1.0
blurred = ops.convert_to_numpy(image.gaussian_blur(dot))[..., 0]
weights = np.exp(-(np.array([-1, 0, 1]) ** 2) / 2)
weights = np.outer(weights, weights) / weights.sum() ** 2
print("blurred:", blurred[1].round(4), "by hand", weights[1].round(4))
down, right = ops.convert_to_numpy(image.sobel_edges(pixels[None]))[0, 1, 1, 0]
print("sobel:", down, right, "by hand", 4 * (2 * 4), 4 * (2 * 1))
rng = np.random.default_rng(0)
photo = rng.uniform(size=(1, 16, 16, 1)).astype("float32")
noise = rng.normal(0, 0.1, photo.shape).astype("float32")
for name, other in [
    ("the same", photo),
    ("brighter", photo + 0.1),
    ("noisy", photo + noise),
    ("inverted", 1 - photo),
]:
    print(f"{name:9} {float(image.ssim(photo, other)[0]):6.3f}")

# 输出：
# blurred: [0.1238 0.2042 0.1238] by hand [0.1238 0.2042 0.1238]
# sobel: 32.0 8.0 by hand 32 8
# the same   1.000
# brighter   0.985
# noisy      0.950
# inverted  -0.971

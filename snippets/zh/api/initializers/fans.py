# 初始化器
# 出自 docs/zh/api/initializers.md#fans

from keras import initializers, layers

lecun = initializers.LecunNormal(seed=0)
print(f"{'':20} {'shape':>17}  1 / variance  products in a sum")
for layer, inputs, products in [
    (layers.Dense(64, kernel_initializer=lecun), (256,), "256"),
    (layers.Conv2D(64, 3, kernel_initializer=lecun), (8, 8, 32), "3 * 3 * 32 = 288"),
    (
        layers.Conv2D(64, 3, groups=4, kernel_initializer=lecun),
        (8, 8, 32),
        "3 * 3 * 8 = 72",
    ),
    (
        layers.DepthwiseConv2D(3, depthwise_initializer=lecun),
        (8, 8, 256),
        "3 * 3 = 9",
    ),
    (
        layers.Conv2DTranspose(64, 3, kernel_initializer=lecun),
        (8, 8, 32),
        "3 * 3 * 32 = 288",
    ),
    (
        layers.EinsumDense("bi,ihd->bhd", (4, 16), kernel_initializer=lecun),
        (256,),
        "256",
    ),
]:
    layer.build((None, *inputs))
    weights = layer.kernel.numpy()
    print(f"{type(layer).__name__:20} {weights.shape!s:>17}", end="")
    print(f"{1 / weights.var():14.0f}  {products}")

# 输出：
#                                  shape  1 / variance  products in a sum
# Dense                        (256, 64)           254  256
# Conv2D                  (3, 3, 32, 64)           285  3 * 3 * 32 = 288
# Conv2D                   (3, 3, 8, 64)            71  3 * 3 * 8 = 72
# DepthwiseConv2D         (3, 3, 256, 1)          2327  3 * 3 = 9
# Conv2DTranspose         (3, 3, 64, 32)           569  3 * 3 * 32 = 288
# EinsumDense               (256, 4, 16)           254  256

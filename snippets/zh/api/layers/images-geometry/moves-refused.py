# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#moves-refused

from keras import layers

for name, make in {
    "rotation 2": lambda: layers.RandomRotation(2.0),
    "translation 2": lambda: layers.RandomTranslation(2.0, 0.0),
    "zoom -1": lambda: layers.RandomZoom(-1.0),
    "shear -0.5": lambda: layers.RandomShear((-0.5, 0.5)),
    "zeros": lambda: layers.RandomZoom(0.1, fill_mode="zeros"),
}.items():
    try:
        make()
    except (ValueError, NotImplementedError) as error:
        print(f"{name}: {type(error).__name__}: {error}")

# 输出：
# rotation 2: ValueError: The `factor` argument should be a number (or a list of two numbers) in the range [-1, 1]. Received: factor=2.0
# translation 2: ValueError: The `factor` argument should be a number (or a list of two numbers) in the range [-1.0, 1.0]. Received: input_number=2.0
# zoom -1: ValueError: The `height_factor` and `width_factor` arguments should be a number (or a list of two numbers) in the range (-1.0, 1.0]. Received: input_number=-1.0
# shear -0.5: ValueError: The `factor` argument should be a number (or a list of two numbers) in the range [0, 1.0]. Received: input_number=-0.5
# zeros: NotImplementedError: Unknown `fill_mode` zeros. Expected of one ('reflect', 'wrap', 'constant', 'nearest').

# 预训练模型
# 出自 docs/zh/api/applications.md#vgg-sizes

import keras

pools = keras.layers.GlobalAveragePooling2D, keras.layers.MaxPooling2D


def show(make):
    model = make(weights=None)
    last = [layer for layer in model.layers if isinstance(layer, pools)][-1]
    print(
        f"{make.__name__:18}{model.count_params():12,} parameters"
        f"  pixels {model.input_shape[1] or 'any':4}"
        f"  features {last.output.shape[-1]}"
    )
    keras.utils.clear_session()


for make in (
    keras.applications.VGG16,
    keras.applications.VGG19,
):
    show(make)

# 输出：
# VGG16              138,357,544 parameters  pixels  224  features 512
# VGG19              143,667,240 parameters  pixels  224  features 512

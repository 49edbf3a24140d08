# 预训练模型
# 出自 docs/zh/api/applications.md#mobilenet-sizes

import keras

pools = keras.layers.GlobalAveragePooling2D, keras.layers.MaxPooling2D


def show(make):
    model = make(weights=None)
    last = [layer for layer in model.layers if isinstance(layer, pools)][-1]
    kinds = [type(layer).__name__ for layer in model.layers]
    layers = [kind for kind in kinds if "Conv" in kind or kind == "Dense"]
    print(
        f"{make.__name__:18}{model.count_params():12,} parameters"
        f"  layers {len(layers):3}"
        f"  pixels {model.input_shape[1] or 'any':4}"
        f"  features {last.output.shape[-1]}"
    )
    keras.utils.clear_session()


for make in (
    keras.applications.MobileNet,
    keras.applications.MobileNetV2,
    keras.applications.MobileNetV3Small,
    keras.applications.MobileNetV3Large,
):
    show(make)

# 输出：
# MobileNet            4,253,864 parameters  layers  28  pixels  224  features 1024
# MobileNetV2          3,538,984 parameters  layers  53  pixels  224  features 1280
# MobileNetV3Small     2,554,968 parameters  layers  54  pixels any   features 576
# MobileNetV3Large     5,507,432 parameters  layers  64  pixels any   features 960

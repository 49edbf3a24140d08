# 预训练模型
# 出自 docs/zh/api/applications.md#convnext-sizes

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
    keras.applications.ConvNeXtTiny,
    keras.applications.ConvNeXtSmall,
):
    show(make)

# 输出：
# ConvNeXtTiny        28,589,128 parameters  layers  55  pixels  224  features 768
# ConvNeXtSmall       50,223,688 parameters  layers 109  pixels  224  features 768

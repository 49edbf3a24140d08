# 预训练模型
# 出自 docs/zh/api/applications.md#resnet-sizes

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
    keras.applications.ResNet50,
    keras.applications.ResNet101,
    keras.applications.ResNet152,
    keras.applications.ResNet50V2,
    keras.applications.ResNet101V2,
    keras.applications.ResNet152V2,
):
    show(make)

# 输出：
# ResNet50            25,636,712 parameters  layers  54  pixels  224  features 2048
# ResNet101           44,707,176 parameters  layers 105  pixels  224  features 2048
# ResNet152           60,419,944 parameters  layers 156  pixels  224  features 2048
# ResNet50V2          25,613,800 parameters  layers  54  pixels  224  features 2048
# ResNet101V2         44,675,560 parameters  layers 105  pixels  224  features 2048
# ResNet152V2         60,380,648 parameters  layers 156  pixels  224  features 2048

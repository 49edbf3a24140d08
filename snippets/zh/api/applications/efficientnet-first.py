# 预训练模型
# 出自 docs/zh/api/applications.md#efficientnet-first

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
    keras.applications.EfficientNetB0,
    keras.applications.EfficientNetB1,
    keras.applications.EfficientNetB2,
    keras.applications.EfficientNetB3,
):
    show(make)

# 输出：
# EfficientNetB0       5,330,571 parameters  layers  82  pixels  224  features 1280
# EfficientNetB1       7,856,239 parameters  layers 116  pixels  240  features 1280
# EfficientNetB2       9,177,569 parameters  layers 116  pixels  260  features 1408
# EfficientNetB3      12,320,535 parameters  layers 131  pixels  300  features 1536

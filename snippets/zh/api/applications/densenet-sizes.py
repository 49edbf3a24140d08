# 预训练模型
# 出自 docs/zh/api/applications.md#densenet-sizes

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
    keras.applications.DenseNet121,
    keras.applications.DenseNet169,
    keras.applications.DenseNet201,
):
    show(make)

# 输出：
# DenseNet121          8,062,504 parameters  layers 121  pixels  224  features 1024
# DenseNet169         14,307,880 parameters  layers 169  pixels  224  features 1664
# DenseNet201         20,242,984 parameters  layers 201  pixels  224  features 1920

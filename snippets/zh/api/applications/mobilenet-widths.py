# 预训练模型
# 出自 docs/zh/api/applications.md#mobilenet-widths

import keras


def tell(make, **settings):
    model = make(weights=None, **settings)
    rates = [layer.rate for layer in model.layers if hasattr(layer, "rate")]
    kinds = [type(layer).__name__ for layer in model.layers]
    print(
        f"{make.__name__:17}{settings!s:32}{model.count_params():9}"
        f"  dropout {rates[0]}  Rescaling {kinds.count('Rescaling')}"
    )


for settings in (
    {},
    {"alpha": 0.5},
    {"depth_multiplier": 2},
    {"dropout": 0.5},
):
    tell(keras.applications.MobileNet, **settings)
for settings in (
    {},
    {"alpha": 0.75},
    {"minimalistic": True},
    {"dropout_rate": 0.5},
    {"include_preprocessing": False},
):
    tell(keras.applications.MobileNetV3Small, **settings)

# 输出：
# MobileNet        {}                                4253864  dropout 0.001  Rescaling 0
# MobileNet        {'alpha': 0.5}                    1342536  dropout 0.001  Rescaling 0
# MobileNet        {'depth_multiplier': 2}           7457928  dropout 0.001  Rescaling 0
# MobileNet        {'dropout': 0.5}                  4253864  dropout 0.5  Rescaling 0
# MobileNetV3Small {}                                2554968  dropout 0.2  Rescaling 1
# MobileNetV3Small {'alpha': 0.75}                   2051552  dropout 0.2  Rescaling 1
# MobileNetV3Small {'minimalistic': True}            2056848  dropout 0.2  Rescaling 1
# MobileNetV3Small {'dropout_rate': 0.5}             2554968  dropout 0.5  Rescaling 1
# MobileNetV3Small {'include_preprocessing': False}  2554968  dropout 0.2  Rescaling 0

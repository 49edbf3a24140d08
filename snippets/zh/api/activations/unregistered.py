# 激活函数
# 出自 docs/zh/api/activations.md#unregistered

from keras import activations


def cubed(x):
    return x**3


config = activations.serialize(cubed)
print("without:", repr(activations.deserialize(config)))
known = {"cubed": cubed}
print("with:   ", activations.deserialize(config, known)(2.0))

# 输出：
# without: 'cubed'
# with:    8.0

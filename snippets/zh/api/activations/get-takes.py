# 激活函数
# 出自 docs/zh/api/activations.md#get-takes

from keras import activations, layers

for given in [
    "relu",
    activations.serialize(activations.relu),
    activations.relu,
    layers.ReLU(),
    None,
]:
    found = activations.get(given)
    name = getattr(found, "__name__", type(found).__name__)
    print(f"{type(given).__name__:8} -> {name:6}, the same: {found is given}")

# 输出：
# str      -> relu  , the same: False
# str      -> relu  , the same: False
# function -> relu  , the same: True
# ReLU     -> ReLU  , the same: True
# NoneType -> linear, the same: False

# 约束
# 出自 docs/zh/api/constraints.md#unregistered

from keras import constraints


class Mine(constraints.Constraint):
    def __call__(self, w):
        return w

    def get_config(self):
        return {}


config = constraints.serialize(Mine())
try:
    constraints.deserialize(config)
except TypeError as error:
    print(str(error).partition(". ")[0])
known = {"Mine": Mine}
print(type(constraints.deserialize(config, known)).__name__)

# 输出：
# Cannot deserialize object of type `Mine`
# Mine

# 初始化器
# 出自 docs/zh/api/initializers.md#unregistered

from keras import initializers, ops


class Mine(initializers.Initializer):
    def __call__(self, shape, dtype=None):
        return ops.ones(shape)

    def get_config(self):
        return {}


config = initializers.serialize(Mine())
try:
    initializers.deserialize(config)
except TypeError as error:
    print(str(error).partition(". ")[0])
known = {"Mine": Mine}
print(type(initializers.deserialize(config, known)).__name__)

# 输出：
# Cannot deserialize object of type `Mine`
# Mine

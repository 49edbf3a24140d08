# 回归损失
# 出自 docs/zh/api/losses/numbers.md#names

from keras import losses

print(
    losses.get("mse").__name__, type(losses.get("MeanSquaredError")).__name__
)
print(type(losses.get(losses.Huber)).__name__, losses.get(None))
config = losses.serialize(losses.MeanSquaredError(reduction="sum"))
print(config["class_name"], config["config"])
print("made again:", losses.deserialize(config).reduction)
print(losses.serialize(losses.huber))
print(losses.deserialize("huber").__name__, losses.deserialize("hubber"))
for name in ["logcosh", "huber_loss"]:
    try:
        losses.get(name)
    except ValueError as error:
        print(error)

# 输出：
# mean_squared_error MeanSquaredError
# Huber None
# MeanSquaredError {'name': 'mean_squared_error', 'reduction': 'sum'}
# made again: sum
# {'module': 'builtins', 'class_name': 'function', 'config': 'huber', 'registered_name': 'function'}
# huber hubber
# Could not interpret loss identifier: logcosh
# Could not interpret loss identifier: huber_loss

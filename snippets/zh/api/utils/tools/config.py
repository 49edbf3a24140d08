# 其他工具
# 出自 docs/zh/api/utils/tools.md#config

from keras import utils

config = utils.Config(rate=0.1, units=32)
config.layers = 3
config["seed"] = 0
print(config, len(config), "rate" in config, config["rate"], list(config))
print(config.to_json(), config.get("momentum", 0.9))
config.freeze()
for mistake in (
    lambda: setattr(config, "rate", 1.0),
    lambda: config.pop("rate"),
    lambda: config.unit,
):
    try:
        mistake()
    except (ValueError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
config.unfreeze()
config.update(rate=0.2)
config.items = [1]
config["values"] = [2]
print(config.as_dict(), config.items, callable(config.values))

# 输出：
# <Config {'rate': 0.1, 'units': 32, 'layers': 3, 'seed': 0}> 4 True 0.1 ['layers', 'rate', 'seed', 'units']
# {"rate": 0.1, "units": 32, "layers": 3, "seed": 0} 0.9
# ValueError: Cannot mutate attribute(s) because the config is frozen.
# ValueError: Cannot mutate attribute(s) because the config is frozen.
# AttributeError: Unknown attribute: 'unit'. Did you mean 'units'?
# {'rate': 0.2, 'units': 32, 'layers': 3, 'seed': 0, 'values': [2]} [1] True

# 学习率调度
# 出自 docs/zh/api/optimizers/schedules.md#dictionaries

from keras.optimizers import schedules
from keras import ops


class Unsaved(schedules.LearningRateSchedule):
    def __call__(self, step):
        return 0.1 / (1.0 + ops.cast(step, "float32"))


config = schedules.serialize(schedules.ExponentialDecay(0.1, 100, 0.5))
print(config)
print(f"{float(schedules.deserialize(config)(100)):.3f}")
short = {"class_name": "CosineDecay"}
short["config"] = {"initial_learning_rate": 0.1, "decay_steps": 100}
print(f"{float(schedules.deserialize(short)(50)):.3f}")
own = {"class_name": "Unsaved", "config": {}}
print(repr(schedules.deserialize(own)))
made = schedules.deserialize(own, custom_objects={"Unsaved": Unsaved})
print(f"{float(made(1)):.3f}")

# 输出：
# {'module': 'keras.optimizers.schedules', 'class_name': 'ExponentialDecay', 'config': {'initial_learning_rate': 0.1, 'decay_steps': 100, 'decay_rate': 0.5, 'staircase': False, 'name': 'ExponentialDecay'}, 'registered_name': None}
# 0.050
# 0.050
# 'Unsaved'
# 0.050

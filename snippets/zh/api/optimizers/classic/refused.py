# 优化器基类与经典优化器
# 出自 docs/zh/api/optimizers/classic.md#refused

from contextlib import redirect_stdout
from io import StringIO
from keras import optimizers


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).strip()}"[:250])


with redirect_stdout(StringIO()):
    for name in dir(optimizers):
        if isinstance(getattr(optimizers, name), type) and name != "Optimizer":
            try:
                optimizers.get(name)
            except (KeyError, ValueError) as error:
                print(f"{name}: {type(error).__name__}")
    print(repr(optimizers.deserialize({"class_name": "Lamb", "config": {}})))
    config = optimizers.serialize(optimizers.Lamb(0.1))
    print(type(optimizers.deserialize(config)).__name__, config["module"])

attempt(lambda: optimizers.SGD(lr=0.1))
attempt(lambda: optimizers.SGD(0.1, momentum=1))
attempt(lambda: optimizers.SGD(0.1, gradient_accumulation_steps=1))
attempt(lambda: optimizers.SGD(0.1, use_ema=True, ema_momentum=1.5))
attempt(lambda: optimizers.Ftrl(learning_rate_power=0.5))
attempt(lambda: optimizers.Ftrl(l1_regularization_strength=-1.0))

# 输出：
# ValueError: Argument(s) not recognized: {'lr': 0.1}
# ValueError: `momentum` must be a float between [0, 1].
# ValueError: `gradient_accumulation_steps` must be an integer >= 2. Received: gradient_accumulation_steps=1
# ValueError: `ema_momentum` must be in the range [0, 1]. Received: ema_momentum=1.5
# ValueError: `learning_rate_power` needs to be negative or zero. Received: learning_rate_power=0.5.
# ValueError: `l1_regularization_strength` needs to be positive or zero. Received: l1_regularization_strength=-1.0.

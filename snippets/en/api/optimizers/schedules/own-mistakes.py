# Learning rate schedules
# From docs/en/api/optimizers/schedules.md#own-mistakes

from contextlib import redirect_stdout
from io import StringIO
import keras
from keras import optimizers
from keras.optimizers import schedules
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x, y = x / x.std(axis=0), (y - y.mean()) / y.std()
from keras import ops


@keras.saving.register_keras_serializable(package="guide")
class RootDecay(schedules.LearningRateSchedule):
    def __init__(self, peak, warmup_steps):
        self.peak, self.warmup_steps = peak, warmup_steps

    def __call__(self, step):
        t = (ops.cast(step, "float32") + 1) / self.warmup_steps
        return self.peak * ops.minimum(t, 1 / ops.sqrt(t))

    def get_config(self):
        return {"peak": self.peak, "warmup_steps": self.warmup_steps}


def train(schedule):
    model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
    model.compile(optimizers.SGD(schedule), loss="mse")
    model.fit(x, y, epochs=2, verbose=0)
    model.save("scheduled.keras")
    return keras.models.load_model("scheduled.keras").optimizer


with redirect_stdout(StringIO()):
    loaded = train(RootDecay(0.1, warmup_steps=7))
    for step in [0, 6, 27, int(loaded.iterations)]:
        t = (step + 1) / 7
        rate = float(RootDecay(0.1, 7)(step))
        print(f"step {step}: {rate:.4f}, by hand {0.1 * min(t, t**-0.5):.4f}")
    print(f"loaded: {float(loaded.learning_rate):.4f}")


def attempt(action):
    try:
        print(action())
    except Exception as error:
        lines = [line for line in str(error).splitlines() if line]
        line = lines["Cond.call" in lines[0]].strip("\x1b[01m ")
        print(f"{type(error).__name__}: {line.split('. ')[0]}")


class Unsaved(schedules.LearningRateSchedule):
    def __call__(self, step):
        return 0.1 / (1.0 + ops.cast(step, "float32"))


class Whole(schedules.LearningRateSchedule):
    def __call__(self, step):
        return 0.1 / (step + 1.0)


class Choice(schedules.LearningRateSchedule):
    def __call__(self, step):
        return 0.1 if step < 14 else 0.01


attempt(lambda: train(Unsaved()))
attempt(lambda: schedules.LearningRateSchedule()(0))
attempt(lambda: float(Whole()(ops.convert_to_tensor(3, "int64"))))
attempt(lambda: train(Choice()))

# Output:
# NotImplementedError: Learning rate schedule 'Unsaved' must override `get_config()` in order to be serializable.
# NotImplementedError: Learning rate schedule 'LearningRateSchedule' must override `__call__(self, step)`.
# InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was expected to be a int64 tensor but is a float tensor [Op:AddV2] name:
# OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed

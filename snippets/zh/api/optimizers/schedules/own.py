# 学习率调度
# 出自 docs/zh/api/optimizers/schedules.md#own

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


loaded = train(RootDecay(0.1, warmup_steps=7))
for step in [0, 6, 27, int(loaded.iterations)]:
    t = (step + 1) / 7
    rate = float(RootDecay(0.1, 7)(step))
    print(f"step {step}: {rate:.4f}, by hand {0.1 * min(t, t**-0.5):.4f}")
print(f"loaded: {float(loaded.learning_rate):.4f}")

# 输出：
# step 0: 0.0143, by hand 0.0143
# step 6: 0.1000, by hand 0.1000
# step 27: 0.0500, by hand 0.0500
# step 28: 0.0491, by hand 0.0491
# loaded: 0.0491

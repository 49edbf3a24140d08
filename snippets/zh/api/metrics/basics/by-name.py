# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#by-name

import keras
from keras import metrics
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

x, y = load_diabetes(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y[:, None], random_state=0
)
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
model.compile(
    keras.optimizers.Adam(10.0),
    loss="mse",
    metrics=[
        "mae",
        metrics.RootMeanSquaredError(name="rmse"),
        metrics.R2Score(name="r2"),
    ],
)
model.fit(x_train, y_train, epochs=40, verbose=0)
result = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
error = model.predict(x_test, verbose=0) - y_test

for name in [
    "mse",
    "MAE",
    "RootMeanSquaredError",
    "log_cosh_error",
    "accuracy",
]:
    print(f"{name:20}", metrics.get(name))
given = {"class_name": "AUC", "config": {"num_thresholds": 5}}
print(
    metrics.get(metrics.Mean),
    metrics.get(given).num_thresholds,
    metrics.get(None),
)
for name in ["rmse", "acc", "log_cosh", "iou", "io_u"]:
    try:
        metrics.get(name)
    except (TypeError, ValueError) as error:
        print(error)

# 输出：
# mse                  <MeanSquaredError name=mean_squared_error>
# MAE                  <MeanAbsoluteError name=mean_absolute_error>
# RootMeanSquaredError <RootMeanSquaredError name=root_mean_squared_error>
# log_cosh_error       <LogCoshError name=logcosh>
# accuracy             <Accuracy name=accuracy>
# <Mean name=mean> 5 None
# Could not interpret metric identifier: rmse
# Could not interpret metric identifier: acc
# Could not interpret metric identifier: log_cosh
# Could not interpret metric identifier: iou
# IoU.__init__() missing 2 required positional arguments: 'num_classes' and 'target_class_ids'

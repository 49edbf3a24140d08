# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#correlation-of-batches

import keras
import numpy as np
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
true = np.array([[1.0, 10.0], [2.0, 30.0], [4.0, 20.0], [5.0, 60.0]])
predicted = np.array([[1.5, 20.0], [2.0, 30.0], [3.0, 30.0], [5.0, 40.0]])
first, guess = true[:, :1], predicted[:, :1]
echo = keras.Sequential([keras.Input((1,)), keras.layers.Identity()])
echo.compile(loss="mse", metrics=[metrics.R2Score(num_regressors=1)])
for attempt in [
    lambda: metrics.R2Score()(first[:, 0], guess[:, 0]),
    lambda: metrics.R2Score().result(),
    lambda: echo.evaluate(guess, first, verbose=0),
]:
    try:
        attempt()
    except Exception as error:
        pass

targets = np.array([[1.0], [3.0], [2.0], [5.0], [4.0], [6.0]])
outputs = np.array([[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]])
echo.compile(
    loss="mse",
    metrics=[
        metrics.PearsonCorrelation(name="rows"),
        metrics.ConcordanceCorrelation(name="concordance_rows"),
        metrics.PearsonCorrelation(axis=0, name="batches"),
    ],
)
for size in [6, 3, 5]:
    result = echo.evaluate(
        outputs, targets, batch_size=size, verbose=0, return_dict=True
    )
    del result["loss"]
    print(
        f"batches of {size}:",
        {name: round(value, 4) for name, value in result.items()},
    )
whole = metrics.pearson_correlation(
    targets[:, 0], echo.predict(outputs, verbose=0)[:, 0]
)
print(
    f"of the whole: {whole:.4f}, by hand {np.corrcoef(targets[:, 0], outputs[:, 0])[0, 1]:.4f}"
)

# 输出：
# batches of 6: {'batches': 0.8857, 'concordance_rows': 0.0, 'rows': nan}
# batches of 3: {'batches': 0.5, 'concordance_rows': 0.0, 'rows': nan}
# batches of 5: {'batches': nan, 'concordance_rows': 0.0, 'rows': nan}
# of the whole: 0.8857, by hand 0.8857

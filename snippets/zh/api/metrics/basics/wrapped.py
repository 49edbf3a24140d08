# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#wrapped

from keras import metrics

named = [
    metrics.MeanSquaredError,
    metrics.RootMeanSquaredError,
    metrics.MeanAbsoluteError,
    metrics.MeanAbsolutePercentageError,
    metrics.MeanSquaredLogarithmicError,
    metrics.LogCoshError,
    metrics.CosineSimilarity,
    metrics.R2Score,
    metrics.PearsonCorrelation,
    metrics.ConcordanceCorrelation,
]
wrap = [cls for cls in named if issubclass(cls, metrics.MeanMetricWrapper)]
rest = [cls.__name__ for cls in named if cls not in wrap]
print(len(wrap), "of", len(named), "and not", rest)

# 输出：
# 8 of 10 and not ['RootMeanSquaredError', 'R2Score']

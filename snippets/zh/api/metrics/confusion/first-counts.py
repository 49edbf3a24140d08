# 指标：命中与漏报、曲线、重叠
# 出自 docs/zh/api/metrics/confusion.md#first-counts

import keras
import numpy as np
from keras import metrics
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import roc_auc_score

x, benign = load_breast_cancer(return_X_y=True)
radius, malignant = x[:, :1], 1 - benign[:, None]
model = keras.Sequential(
    [keras.Input((1,)), keras.layers.Normalization(mean=15.0, variance=4.0)]
)
model.add(keras.layers.Activation("sigmoid"))
model.compile(
    loss="binary_crossentropy",
    metrics=[
        metrics.Precision(name="precision"),
        metrics.Recall(name="recall"),
        metrics.AUC(name="auc"),
    ],
)
result = model.evaluate(radius, malignant, verbose=0, return_dict=True)
p = model.predict(radius, verbose=0)
found = p > 0.5
hits = np.sum(found & (malignant == 1))
print(f"precision {result['precision']:.3f}, by hand {hits / found.sum():.3f}")
print(
    f"recall    {result['recall']:.3f}, by hand {hits / malignant.sum():.3f}"
)
print(
    f"area      {result['auc']:.3f}, scikit-learn {roc_auc_score(malignant, p):.3f}"
)

# 输出：
# precision 0.931, by hand 0.931
# recall    0.759, by hand 0.759
# area      0.937, scikit-learn 0.938

# 指标：命中与漏报、曲线、重叠
# 出自 docs/zh/api/metrics/confusion.md#overlap-goes-wrong

import numpy as np
from keras import metrics

y = np.array([0, 0, 1, 0, 1, 1])
scores = np.array([0.15, 0.35, 0.5, 0.55, 0.65, 0.85])
weights = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
above = scores > 0.5
for metric, counted in [
    (metrics.TruePositives, (y == 1) & above),
    (metrics.FalsePositives, (y == 0) & above),
    (metrics.TrueNegatives, (y == 0) & ~above),
    (metrics.FalseNegatives, (y == 1) & ~above),
]:
    plain = metric()(y, scores).numpy()
    weighted = metric()(y, scores, sample_weight=weights).numpy()
    several = metric([0.2, 0.6])(y, scores).numpy()
p = np.array(
    [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6], [0.2, 0.1, 0.7], [0.3, 0.3, 0.4]]
)
one_hot = np.eye(3)[[0, 1, 1, 2]]
first = (p == p.max(axis=1, keepdims=True)) * 1.0


def by_hand(found, true):
    hits = np.sum(found * true)
    return f"{hits / found.sum():.3f} and {hits / true.sum():.3f}"


for label, given, found, true in [
    ("all numbers", {}, p > 0.5, one_hot),
    ("column 2", {"class_id": 2}, p[:, 2] > 0.5, one_hot[:, 2]),
    ("largest", {"top_k": 1}, first, one_hot),
    (
        "largest, column 2",
        {"top_k": 1, "class_id": 2},
        first[:, 2],
        one_hot[:, 2],
    ),
    (
        "largest above 0.65",
        {"top_k": 1, "thresholds": 0.65},
        first * (p > 0.65),
        one_hot,
    ),
]:
    precision = metrics.Precision(**given)(one_hot, p).numpy()
    recall = metrics.Recall(**given)(one_hot, p).numpy()
numbers = np.array([0, 1, 1, 2])
for attempt in [
    lambda: metrics.Precision(class_id=1)(y, scores),
    lambda: metrics.Precision(top_k=4)(one_hot, p),
    lambda: metrics.Precision()(numbers, p),
]:
    try:
        attempt()
    except Exception as error:
        pass


def score(found, true, beta, axis):
    hits = np.sum(found * true, axis=axis)
    both = beta**2 * np.sum(true, axis=axis) + np.sum(found, axis=axis)
    return (1 + beta**2) * hits / both


f1 = metrics.F1Score
cut = (p > 0.25) * 1.0
each = score(cut, one_hot, 2, 0)
for average, by_hand in [
    (None, each),
    ("macro", each.mean()),
    ("weighted", each @ one_hot.sum(axis=0) / one_hot.sum()),
    ("micro", score(cut, one_hot, 2, None)),
]:
    value = metrics.FBetaScore(average=average, beta=2.0, threshold=0.25)(
        one_hot, p
    )
for attempt in [
    lambda: metrics.FBetaScore(beta=2),
    lambda: f1(threshold=1),
    lambda: f1("samples"),
    lambda: f1()(y, scores),
    lambda: f1().result(),
]:
    try:
        attempt()
    except (AttributeError, ValueError) as error:
        pass
a = np.array([0, 0, 1, 1, 2, 2])
b = np.array([0, 1, 1, 1, 2, 0])


def table(true, said, weights=1, size=3):
    cells = np.zeros((size, size))
    np.add.at(cells, (true, said), weights)
    return cells


def overlaps(cells):
    agreed = np.diag(cells)
    return agreed / (cells.sum(axis=0) + cells.sum(axis=1) - agreed)


each = overlaps(table(a, b))
each = overlaps(table(one_hot.argmax(axis=1), p.argmax(axis=1)))
each = overlaps(table(y, (scores >= 0.5) * 1, size=2))

halves = [0.5] * 6
print(
    "weights 0.5:  ",
    metrics.MeanIoU(3)(a, b, sample_weight=halves).numpy(),
    "float32:",
    metrics.MeanIoU(3, dtype="float32")(a, b, sample_weight=halves)
    .numpy()
    .round(4),
)
print(
    "probabilities:",
    metrics.MeanIoU(2)(y, scores).numpy().round(4),
    "all 0:",
    overlaps(table(y, y * 0, size=2)).mean().round(4),
)
void = np.where(a == 2, 255, a)
print(
    "target 255:   ",
    metrics.MeanIoU(3)(void, b).numpy().round(4),
    "without these:",
    overlaps(table(a[a != 2], b[a != 2], size=2)).mean().round(4),
)
kept = overlaps(table(a[a != 1], b[a != 1]))
print(
    "ignored 1:    ",
    metrics.MeanIoU(3, ignore_class=1)(a, b).numpy().round(4),
    "by hand",
    kept.mean().round(4),
)
print(
    "a fourth class:",
    metrics.MeanIoU(4)(a, b).numpy().round(4),
    "as with three:",
    metrics.MeanIoU(3)(a, b).numpy().round(4),
)
images, truths = (
    p.T.reshape(1, 3, 2, 2),
    one_hot.argmax(axis=1).reshape(1, 2, 2),
)
for attempt in [
    lambda: metrics.MeanIoU(3, sparse_y_pred=False, axis=1)(truths, images),
    lambda: metrics.MeanIoU(3)(truths, images),
    lambda: metrics.IoU(3, [3]),
    lambda: metrics.IoU(3, 1),
]:
    try:
        attempt()
    except Exception as error:
        print(
            type(error).__name__, str(error).split("}} ")[-1].split(" [Op")[0]
        )
moved = np.moveaxis(images, 1, -1)
print(
    "axis 0:",
    metrics.MeanIoU(3, sparse_y_pred=False, axis=0)(numbers, p.T)
    .numpy()
    .round(4),
)
print(
    "moved: ",
    metrics.MeanIoU(3, sparse_y_pred=False)(truths, moved).numpy().round(4),
)

# 输出：
# weights 0.5:   0.0 float32: 0.5
# probabilities: 0.25 all 0: 0.25
# target 255:    0.5833 without these: 0.5833
# ignored 1:     0.2778 by hand 0.2778
# a fourth class: 0.5 as with three: 0.5
# InvalidArgumentError Invalid reduction dimension (1 for input with 1 dimension(s)
# InvalidArgumentError Incompatible shapes: [4] vs. [12]
# ValueError Target class id 3 is out of range, which is [0, 3).
# TypeError 'int' object is not iterable
# axis 0: 0.4444
# moved:  0.4444

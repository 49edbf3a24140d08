# Metrics: means, and errors of numbers
# From docs/en/api/metrics/basics.md#own-metric

from keras import metrics


from keras import ops


class LargestError(metrics.Metric):
    def __init__(self, name="largest_error", **kwargs):
        super().__init__(name=name, **kwargs)
        self.largest = self.add_variable((), "zeros", name="largest")

    def update_state(self, y_true, y_pred, sample_weight=None):
        error = ops.max(ops.abs(ops.subtract(y_pred, y_true)))
        self.largest.assign(ops.maximum(self.largest, error))

    def result(self):
        return self.largest + 0.0


metric = LargestError()
print("first call: ", metric([1.0, 2.0], [4.0, 2.5]).numpy())
print("second call:", metric([1.0], [1.5]).numpy())
print("remembered: ", [v.numpy() for v in metric.variables], metric)
state = metric.stateless_update_state(metric.variables, [0.0], [9.0])
print(
    "handed in:  ",
    metric.stateless_result(state).numpy(),
    "but",
    metric.result().numpy(),
)
metric.reset_state()
print("after reset:", metric.result().numpy())
again = LargestError.from_config(metric.get_config())
print(again.get_config(), metrics.Metric(name="bare").get_config())

# Output:
# first call:  3.0
# second call: 3.0
# remembered:  [np.float32(3.0)] <LargestError name=largest_error>
# handed in:   9.0 but 3.0
# after reset: 0.0
# {'name': 'largest_error', 'dtype': 'float32'} {'name': 'bare', 'dtype': 'float32'}

# Optimizers
# From docs/en/guides/optimizers.md#whole-number

from keras import optimizers

optimizers.SGD(learning_rate=1)

# Output:
# ValueError: Argument `learning_rate` should be float, or an instance of LearningRateSchedule, or a callable (that takes in the current iteration value and returns the corresponding learning rate value). Received instead: learning_rate=1

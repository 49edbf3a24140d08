# 多机训练
# 出自 docs/zh/guides/distributed-workers.md#fork-after-operation

import tensorflow as tf
import multiprocessing

fork = multiprocessing.get_context("fork")


def multiply():
    tf.linalg.matmul(tf.ones((300, 300)), tf.ones((300, 300)))


for when, seconds in (("before", 60), ("after", 5)):
    child = fork.Process(target=multiply)
    child.start()
    child.join(seconds)
    print(f"{when} an operation of the parent: exit code {child.exitcode}")
    child.kill()
    tf.constant(1.0)

# 输出：
# before an operation of the parent: exit code 0
# after an operation of the parent: exit code None

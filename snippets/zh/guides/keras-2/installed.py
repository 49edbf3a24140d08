# Keras 2 的文件与代码
# 出自 docs/zh/guides/keras-2.md#installed

from importlib import metadata

from packaging.requirements import Requirement

for package, wanted in [
    ("tensorflow", ["keras", "numpy"]),
    ("tf-keras", ["tensorflow"]),
    ("keras", []),
]:
    version = ".".join(metadata.version(package).split(".")[:2])
    python = metadata.metadata(package)["Requires-Python"]
    print(f"{package} {version}: Python {python}")
    for one in map(Requirement, metadata.requires(package)):
        if one.name in wanted:
            print(f"    {one.name} {one.specifier}")

# 输出：
# tensorflow 2.21: Python >=3.10
#     keras >=3.12.0
#     numpy >=1.26.0
# tf-keras 2.21: Python >=3.10
#     tensorflow <2.22,>=2.21
# keras 3.15: Python >=3.11

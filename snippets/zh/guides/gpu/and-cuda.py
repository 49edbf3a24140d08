# 使用 GPU
# 出自 docs/zh/guides/gpu.md#and-cuda

from importlib import metadata

from packaging.requirements import Requirement

wanted = [Requirement(one) for one in metadata.requires("tensorflow")]
for one in wanted:
    if one.name.startswith("nvidia-") and one.marker.evaluate(
        {"extra": "and-cuda"}
    ):
        try:
            here = metadata.version(one.name)
        except metadata.PackageNotFoundError:
            here = "missing"
        print(f"{one.name:27} {one.specifier!s:19} {here}")

# 输出：
# nvidia-cublas-cu12          <13.0,>=12.5.3.2    missing
# nvidia-cuda-cupti-cu12      <13.0,>=12.5.82     missing
# nvidia-cuda-nvcc-cu12       <13.0,>=12.5.82     missing
# nvidia-cuda-nvrtc-cu12      <13.0,>=12.5.82     missing
# nvidia-cuda-runtime-cu12    <13.0,>=12.5.82     missing
# nvidia-cudnn-cu12           <10.0,>=9.3.0.75    missing
# nvidia-cufft-cu12           <12.0,>=11.2.3.61   missing
# nvidia-curand-cu12          <11.0,>=10.3.6.82   missing
# nvidia-cusolver-cu12        <12.0,>=11.6.3.83   missing
# nvidia-cusparse-cu12        <13.0,>=12.5.1.3    missing
# nvidia-nccl-cu12            <3.0,>=2.27.7       missing
# nvidia-nvjitlink-cu12       <13.0,>=12.5.82     missing

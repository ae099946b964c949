"""What the training-cluster kernel assumes about hardware and software, each with its source."""

from tenfold_kernels.cluster.assumptions.arithmetic import ARITHMETIC_ASSUMPTIONS
from tenfold_kernels.cluster.assumptions.network import NETWORK_ASSUMPTIONS
from tenfold_kernels.cluster.assumptions.operation import OPERATION_ASSUMPTIONS

ASSUMPTIONS = (*ARITHMETIC_ASSUMPTIONS, *NETWORK_ASSUMPTIONS, *OPERATION_ASSUMPTIONS)

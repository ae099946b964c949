"""What a whole training run assumes beyond its step: failures, learning, and cost."""

from tenfold_kernels.cluster.run.cost_parameters import COST_PARAMETERS
from tenfold_kernels.cluster.run.learning_parameters import LEARNING_PARAMETERS
from tenfold_kernels.cluster.run.reliability_parameters import RELIABILITY_PARAMETERS

RUN_ASSUMPTIONS = (*RELIABILITY_PARAMETERS, *LEARNING_PARAMETERS, *COST_PARAMETERS)

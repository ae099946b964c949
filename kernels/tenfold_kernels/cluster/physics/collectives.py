"""Time of communication within groups of chips that span two levels of network.

A scale-up domain joins a few chips by fast links, scale-out joins the domains. A group is
spread evenly over as few domains as it needs. Chips are numbered tensor-parallel first,
then data-parallel, then pipeline-parallel, as Megatron-LM does.
"""

from math import ceil, log2

from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.machine import Machine


@jit
def domains_spanned(group: int, stride: int, domain: int) -> float:
    """Domains that a group touches whose members are ``stride`` chips apart."""
    return ceil(group / max(domain // stride, 1))


@jit
def shard_time(machine: Machine, group: int, stride: int, payload: float) -> float:
    """Time to reduce-scatter, or to all-gather, ``payload`` bytes over a group, s.

    Of a payload, the share (g-1)/g crosses each chip's link. Between domains only the part
    goes that one chip holds after its domain has shared the work. Both levels work on
    different pieces at the same time, so the slower one sets the pace: four nodes of eight
    B200 reduce 16 GiB in 87 ms, less than the two levels would take one after the other.
    Latency grows with the logarithm of the group, as in recursive halving.

    Source: Thakur et al. 2005; NCCL measurements of H200 and B200 nodes, S. Bekman 2026.
    """
    outer = domains_spanned(group, stride, machine.domain)
    inner = group / outer
    within = payload * (inner - 1.0) / inner / machine.scaleup_rate
    between = payload / inner * (outer - 1.0) / outer / machine.scaleout_rate
    latency = log2(inner) * machine.scaleup_latency + log2(outer) * machine.scaleout_latency
    return max(within, between) + latency


@jit
def all_reduce_time(machine: Machine, group: int, stride: int, payload: float) -> float:
    """Time to sum ``payload`` bytes over a group: reduce-scatter, then all-gather, s."""
    return 2.0 * shard_time(machine, group, stride, payload)


@jit
def send_time(machine: Machine, chips: int, payload: float) -> float:
    """Time to send ``payload`` bytes to the next pipeline stage of a job of ``chips``, s."""
    if chips <= machine.domain:
        return payload / machine.scaleup_rate + machine.scaleup_latency
    return payload / machine.scaleout_rate + machine.scaleout_latency


@jit
def exposed_time(time: float, overlap: float, window: float) -> float:
    """Part of a communication that does not hide behind a window of arithmetic, s."""
    return time - min(overlap * time, window)

"""Time of communication within groups of chips that span two levels of network.

A scale-up domain joins a few chips by fast links, scale-out joins the domains. A group is
spread evenly over as few domains as it needs. Chips are numbered tensor-parallel first,
then context- and data-parallel, then pipeline-parallel, as Megatron-LM does; experts are
spread over neighbours.
"""

from math import ceil, log2

from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.machine import Machine, Practice


@jit
def domains_spanned(group: int, stride: int, domain: int) -> float:
    """Domains that a group touches whose members are ``stride`` chips apart."""
    return ceil(group / max(domain // stride, 1))


@jit
def shard_time(machine: Machine, group: int, stride: int, payload: float) -> float:
    """Time to reduce-scatter, or to all-gather, ``payload`` bytes over a group, s.

    Of a payload, the share (g-1)/g crosses each chip's links, as around a ring. Between
    domains only the part goes that one chip holds after its domain has shared the work. Both
    levels work on different pieces at the same time, so the slower one sets the pace: four
    nodes of eight B200 reduce 16 GiB in 87 ms, less than the two levels would take one after
    the other. The network alone is used where it is the faster way. Latency grows with the
    logarithm of the group, as in recursive halving. No group is slower for a larger domain.

    Source: Thakur et al. 2005; NCCL measurements of H200 and B200 nodes, S. Bekman 2026.
    """
    outer = domains_spanned(group, stride, machine.domain)
    inner = group / outer
    crossing = payload * (group - 1.0) / group
    flat = crossing / machine.scaleout_rate + log2(group) * machine.scaleout_latency
    if inner == 1.0:
        return flat
    carried = payload / (1.0 + machine.domain_sharing * (inner - 1.0))
    between = carried * (outer - 1.0) / outer / machine.scaleout_rate
    latency = log2(inner) * link_latency(machine) + log2(outer) * machine.scaleout_latency
    return min(max(crossing / machine.scaleup_rate, between) + latency, flat)


@jit
def link_latency(machine: Machine) -> float:
    """Latency inside a domain, s: that of the network if the links have a longer one."""
    return min(machine.scaleup_latency, machine.scaleout_latency)


@jit
def all_reduce_time(machine: Machine, group: int, stride: int, payload: float) -> float:
    """Time to sum ``payload`` bytes over a group: reduce-scatter, then all-gather, s."""
    return 2.0 * shard_time(machine, group, stride, payload)


@jit
def holders(places: float, copies: float, receivers: float, neighbouring: float) -> float:
    """Places of so many that hold at least one of the ``copies`` receivers of a token.

    Receivers are spread evenly over the places. They are drawn at random where
    ``neighbouring`` is 0, and stand next to each other where it is 1.
    """
    anywhere = places * (1.0 - (1.0 - 1.0 / places) ** copies)
    together = float(max(copies * places / receivers, 1.0))
    return float(anywhere - neighbouring * max(anywhere - together, 0.0))


@jit
def exchange_time(
    machine: Machine, practice: Practice, group: int, copies: float, receivers: float,
    payload: float,
) -> float:  # fmt: skip
    """Time in which each chip of a group sends ``payload`` bytes to ``copies`` receivers, s.

    All-to-all. A chip that holds several of the receivers gets one copy, and so does a domain
    over the network, which passes it on inside: at most as many copies cross as there are
    domains.

    Source: node-limited routing, Liu et al. 2024 (DeepSeek-V3), section 2.1.2.
    """
    if group == 1:
        return 0.0
    outer = domains_spanned(group, 1, machine.domain)
    inner = group / outer
    met = holders(float(group), copies, receivers, practice.neighbouring_experts)
    crossing = payload * met * (group - 1.0) / group
    slowed = crossing / practice.exchange_efficiency
    flat = slowed / machine.scaleout_rate + machine.scaleout_latency
    if inner == 1.0:
        return flat
    reached = holders(outer, copies, receivers, practice.neighbouring_experts)
    between = payload * reached * (outer - 1.0) / outer / practice.exchange_efficiency
    latency = link_latency(machine) + (machine.scaleout_latency if outer > 1.0 else 0.0)
    time = max(slowed / machine.scaleup_rate, between / machine.scaleout_rate)
    return min(time + latency, flat)


@jit
def send_time(machine: Machine, chips: int, payload: float) -> float:
    """Time to send ``payload`` bytes to the next pipeline stage of a job of ``chips``, s."""
    network = payload / machine.scaleout_rate + machine.scaleout_latency
    links = payload / machine.scaleup_rate + machine.scaleup_latency
    return min(links, network) if chips <= machine.domain else network


@jit
def exposed_time(practice: Practice, time: float, overlap: float, window: float) -> float:
    """Part of a communication that does not hide behind a window of arithmetic, s.

    What hides still slows the arithmetic, for both use the chip's cores and memory.
    """
    return time - min(overlap * time, window) * (1.0 - practice.overlap_cost)

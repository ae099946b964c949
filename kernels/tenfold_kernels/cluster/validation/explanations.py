"""Words of the report: rules, limits, and why single runs are far off."""

NOISE = (
    "The same recipe with other settings differs as much; its settings were not yet chosen well."
)
CAPTURED = "The run captured its kernels ahead of time, and the host did not have to hand them out."
REASONS = {
    "pangu_ultra_moe_718b": "The throughput is a figure of the press, and of this chip nobody has "
    "published a measured ceiling.",
    "mbridge_26.02_q235_GB200_MXFP8_256_gbs8192": CAPTURED,
    "mbridge_25.11_q235_GB200_BF16_256_gbs8192": CAPTURED,
    "pangu_ultra_moe_718b_baseline": "The row gives neither layout nor batch, and its authors "
    "optimised it later; the best layout stands in for theirs.",
    "bloom176_gbs16": "One microbatch per pipeline: fixed costs of each step dominate, which "
    "the kernel knows only as one constant.",
    "moezoo_qwen235_ep8_fsdp": "Sharded experts: the run hides their gathering almost wholly.",
    "mbridge_26.02_oss120_B300_BF16_64_gbs1280": "Experts spread over eight nodes: this chip has "
    "twice the network of its predecessor on paper, but was hardly faster.",
    "mbridge_26.02_q235_B300_MXFP8_256_gbs8192": NOISE,
    "mbridge_26.02_q30_H100-SXM_FP8_16_gbs1024": NOISE,
    "mbridge_25.11_q30_H100-SXM_FP8_16_gbs512": NOISE,
    "mbridge_25.11_dsv3_B200_MXFP8_256_gbs2048": NOISE,
}
INTRODUCTION = """\
# How far the cluster kernel is off

Written by `python -m tenfold_kernels.cluster.validation.report`. Errors are those of the time of
a step, predicted over measured, less one: negative is optimistic, also where a throughput was
measured. Every row is predicted from its own layout; what a row leaves open is chosen by search.
No constant belongs to one run, one model or one paper. The constants were fitted on the rows marked
`fit` in `presets/tenfold_presets/evidence/training_runs.csv`; the others were held out. A table
goes to one side as a whole, container 26.06 excepted: its GB300 rows of large models are held out,
while 26.02, four months older, is fitted. Of the other Megatron-Bridge tables, releases before 2026
are held out, and so is NeMo AutoModel, a framework that no constant was fitted on.
"""
RULES = """\
## Rules about practice

What no column tells is inferred by rules. Of those marked *, a row that is held out gave the reason
to write them, although none was fitted to it; the others were argued from fitted rows, or before
any row was seen.

- A run cannot be made before its chip. Undated runs are made a year and a half after it, and no
  later than the beginning of 2026. *
- Before 2023, attention was not fused, unless sequences were longer than 4096 tokens.
- Models split by data alone in other than fp16 are of 2023 or later: they came with FSDP.
- Where nothing is said about sharding, since 2023 the faster of two that fits is taken: the
  optimizer's state, or the weights too; before, the first that fits. Weights in pipelines are
  gathered once a step.
- Frameworks that shard weights in a pipeline make as many microbatches as stages by default.
- Experts spread beyond a domain of fast links, in a pipeline, come with a schedule that hides much
  of their dispatch; how much was fitted. *
- TPU and Trainium are programmed through compilers of whole programs: no host in between. *
- Heads of a dense model have another width than their share of the hidden state if only that makes
  the parameters which the row tells. *
- Interleaved schedules have whole rounds of the pipeline: among those the fastest is taken.
- Published batches are rounded: the nearest one that divides is taken, if within 5 %.
- Words count where they state that weights are sharded, which framework ran, that dispatch
  overlapped, or that a recipe was not tuned. What they deny or only compare with does not count.

"""
LIMITS = """\
## What is not modelled

- Stragglers are one spread for all chips; a single slow node is not.
- Collectives know latency, bandwidth and two levels of network; congestion, and which job shares
  the fabric, they do not. All-to-all exchanges are balanced.
- A step's fixed costs are one constant. Steps under half a second are predicted less well.
- Chips that nobody has measured get a matmul ceiling from a power law through those that were.
- Which software ran is guessed from the date of the source. Frameworks that had not matured, or
  schedules made for one model, are off by what they are better or worse than usual.
- Attention in 8 bits, attention within windows, layers that predict further tokens, kernels
  captured ahead of time, and benchmarks that deal tokens out to neighbouring experts are taken for
  the usual.
- Each piece of an interleaved stage costs nothing but its transfers. Recipes for experts with many
  pieces lost more.
- What a team's software overlaps beyond the usual of its year, or less than it: where one paper
  measures plain Megatron-LM beside its own tuned system, the kernel stands between the two.
- Compression of gradients, offloading of memory and asynchronous training do not exist here.
"""
SOFTWARE_WORDS = {
    "score_bytes": "Bytes moved per attention score before attention was fused.",
    "young_attention": "Rate of fused attention on chips newer than its kernels.",
    "immaturity": "Share of its speed that arithmetic lacks when a chip is new.",
    "maturing_time": "Time in which that share falls to 1/e, in years.",
    "eager_traffic": "Bytes of elementwise operations in eager frameworks over fused ones.",
    "young_gathering": "Gathering of sharded weights that hid behind arithmetic before 2023.",
    "plain_dispatch": "Dispatch to experts that hides where no schedule was made for it.",
    "spread_dispatch": "The same where only the layout suggests that one was.",
    "sparse_untuned": "Host time per layer with experts in recipes called not tuned, in µs.",
    "sparse_wait": "Host time per layer with experts and pass in tuned recipes, in µs.",
    "sparse_launch": "Time in which the host hands out the kernels of such a layer, in µs.",
    "sparse_traffic": "Bytes moved around the products of experts over those of fused kernels.",
}

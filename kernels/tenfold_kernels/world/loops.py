"""The feedback loops that parameters act on: R reinforces what moves it, B works against it."""

from collections.abc import Mapping

# By the code that parameters name; what a loop is called, and how it closes.
LOOPS: Mapping[str, str] = {
    "R1": "profit flywheel: profit pays for research, research wins sales, sales bring profit",
    "R2": "dependency on aid: aid softens firms, and soft firms need more of it",
    "R3": "purchasing power: profit and wages become demand, demand becomes profit",
    "R4": "lock-in of the installed base: buyers follow those who bought before",
    "R5": "learning: sales bring experience, experience lowers cost, low cost wins sales",
    "R6": "substitution under controls: what is withheld is made at home, and learned by it",
    "R7": "cluster: industry draws industry, and all of it becomes cheaper",
    "R8": "arms race: one bloc's defence answers another's",
    "B1": "fiscal limit: debt makes aid dear and in the end ends it",
    "B2": "imitation: the farther behind, the more there is to learn from others",
    "B3": "rising cost: each generation takes more research than the one before",
    "B4": "thin margins at parity: without a lead there is little profit to pay for one",
    "B5": "forgetting: experience that is not used is lost",
    "B6": "denial: what is withheld can be neither bought nor learned",
    "B7": "the exporter's lost revenue: sales that are forbidden pay for no research",
    "B8": "crowding out: what the state takes, households and other firms lack",
    "B9": "bottleneck: the weakest step of the chain holds up all others",
    "B10": "permits and construction: capacity comes late, and the market has moved on",
}

"""How cards are read, in three sentences each; what whole lenses say stands above them."""

MATTERS = (
    "Each row is an assumption, drawn at random together with all others from what is known of "
    "it. The wide bar is the share of the outcome's variance that would remain if all others were "
    "known, the narrow bar the share that would go if this one were, and the lines are their 95 % "
    "intervals. Where the wide bar is much longer than the narrow one, the assumption acts "
    "together with others."
)
KNOWING = (
    "Each row says what would be gained if one assumption were known exactly. The first number is "
    "by how much the variance of the outcome would shrink on average, the second by how much the "
    "interval that holds nine cases of ten would narrow. What is not listed would narrow it by no "
    "more than chance does."
)
WHEN = (
    "Many cases are drawn from what is known of the assumptions, and the sentence names the few "
    "limits that tell those in which it happens from the others. Coverage is how many of these "
    "cases the rule catches, density how many of the cases that obey the rule are among them. "
    "Type another value to change what counts as happening."
)
REACH = (
    "Type the value that the outcome should have, or pull its curve in another lens. Each answer "
    "is a set of slider moves that brings it there, those with the fewest sliders and the "
    "shortest ways first. A click applies an answer in one step, which undo takes back."
)
SHARES = (
    "Each row is a slider that was moved, policies and assumptions apart. Its bar is its share in "
    "the difference from the baseline, counted over all orders in which the sliders could have "
    "been moved, and all shares add up to the whole difference. A click on the arrow takes one "
    "slider back, and undo brings it forth again."
)
DIAGRAM = (
    "Arrows lead from a cause to its effect along one loop, with the stocks in frames. The width "
    "of an arrow is the strength of the link in the year of the cursor, and its colour and sign "
    "say whether the effect moves with the cause or against it. Move the cursor over the years to "
    "see links grow, fade and change sign."
)
DOMINANCE = (
    "Many futures are drawn from what is known of the assumptions, and in each year and future "
    "one loop contributes most. Each ribbon is the share of the futures in which that is this "
    "loop. The strip at the top names the loop that leads in most of them."
)
CONTAINMENT = (
    "Each cell compares two runs with the same settings, one with the controls and one without. "
    "The number is by how many generations the controls widen the gap, and it is negative where "
    "they backfire. The line marks where the sign flips, and the framed cell is the scenario."
)
HYSTERESIS = (
    "The curve gives for each share of the third market the cost at which that share would rest: "
    "on its solid parts it stays, on the dashed part it runs away to one side. The dotted line is "
    "the way of the bloc through the years, and the filled point the year of the cursor. Beyond "
    "an open point, the fold, the market goes over to the other side and does not come back by "
    "itself."
)
ECOSYSTEM = (
    "The curve says which share of developers would choose the own stack, if so many use it now. "
    "Where it crosses the diagonal the share rests: at filled points it returns after a push, at "
    "open ones it runs away. The named point is the year of the cursor."
)

"""Broken scenario files: content, and what the message must name."""

WHOLE = """\
format = "tenfold-scenario"
format_version = 1
kernel = "world"
model_version = 1
systems = [2]

[title]
en = "A title"
zh_TW = "標題"

[horizon]
start = 1990
stop = 2060

[parameters]
frontier_growth = 0.3
saving_rate = { a = 0.3, b = 0.4 }
"""


def with_line(line: str) -> bytes:
    """Add a line to the parameters of a whole file."""
    return (WHOLE + line + "\n").encode()


def replaced(old: str, new: str) -> bytes:
    """Replace one passage of a whole file."""
    assert old in WHOLE
    return WHOLE.replace(old, new).encode()


def doubt(line: str) -> bytes:
    """Add a distribution to a whole file."""
    return with_line("[distributions]\n" + line)


def correlation(between: str, rank: str) -> bytes:
    """Add a correlation to a whole file."""
    return with_line(f"[[correlations]]\nbetween = {between}\nrank = {rank}")


BROKEN: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "empty": (b"", ("format", "nothing", "tenfold-scenario")),
    "binary": (bytes(range(256)) * 40, ("UTF-8",)),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(500), ("UTF-8",)),
    "utf16": (WHOLE.encode("utf-16"), ("UTF-8",)),
    "nul bytes": (b"\x00" * 1000, ("TOML",)),
    "truncated in a string": (WHOLE.encode()[:115], ("TOML",)),
    "truncated in a table": (WHOLE.encode()[:-6], ("TOML",)),
    "json": (b'{"format": "tenfold-scenario"}', ("TOML",)),
    "prose": ("這不是一個情境檔案".encode(), ("TOML",)),
    "too large": (b"# " + b"x" * (300 * 1024), ("307202", "262144")),
    "100 MB": (b"x" * (100 * 1024 * 1024), ("104857600", "262144")),
    "deep arrays": (b"systems = " + b"[" * 100_000, ("TOML",)),
    "deep inline tables": (b"a = " + b"{a = " * 30_000, ("TOML",)),
    "deep dotted keys": (b".".join([b"a"] * 60_000) + b" = 1", ("deeply nested",)),
    "deep quoted keys": (b"[" + b" . ".join([b'"a b"'] * 20_000) + b"]", ("deeply nested",)),
    "one endless word": (b"x" * 260_000, ("TOML",)),
    "endless quotes": (b"\"'" * 130_000, ("TOML",)),
    "endless blanks": (b"a" + b" " * 260_000, ("TOML",)),
    "many tables": (b"".join(b"[t%d]\n" % k for k in range(20_000)), ("format", "nothing")),
    "many keys": (WHOLE.encode() + b"".join(b"k%d=1\n" % k for k in range(100)), ("parameters",)),
    "endless number": (with_line("cost_escalation = " + "9" * 5000), ("number",)),
    "duplicate key": (with_line("frontier_growth = 0.4"), ("TOML",)),
    "focus on nobody": (replaced("systems = [2]", 'focus = "c"'), ("focus", "'c'", "a, b")),
    "focus as a list": (replaced("systems = [2]", "focus = [1]"), ("focus", "a list", "a, b")),
    "a long short name": (
        (WHOLE + '[blocs.a]\nshort.en = "Confederation"\n[blocs.b]\n').encode(),
        ("blocs.a.short.en", "13", "12"),
    ),
    "a short name as text": (
        (WHOLE + '[blocs.a]\nshort = "US"\n[blocs.b]\n').encode(),
        ("blocs.a.short", "a table"),
    ),
    "a short name in another language": (
        (WHOLE + '[blocs.a]\nshort.fr = "EU"\n[blocs.b]\n').encode(), ("blocs.a.short", "fr"),
    ),
    "another format": (replaced("tenfold-scenario", "other"), ("format", "'other'")),
    "format as number": (replaced('"tenfold-scenario"', "7"), ("format", "7")),
    "newer format": (replaced("format_version = 1", "format_version = 99"), ("99", "up to 1")),
    "format version zero": (replaced("format_version = 1", "format_version = 0"), ("format_version", "0")),
    "format version as text": (replaced("format_version = 1", 'format_version = "1"'), ("format_version", "'1'")),
    "format version true": (replaced("format_version = 1", "format_version = true"), ("format_version", "true")),
    "newer model": (replaced("model_version = 1", "model_version = 50"), ("model_version", "50")),
    "no version": (replaced("format_version = 1\n", ""), ("format_version", "nothing")),
    "unknown kernel": (replaced('"world"', '"galaxy"'), ("kernel", "galaxy", "world, cluster")),
    "kernel as list": (replaced('"world"', '["world"]'), ("kernel", "a list")),
    "no kernel": (replaced('kernel = "world"\n', ""), ("kernel", "nothing")),
    "nan": (with_line("cost_escalation = nan"), ("parameters.cost_escalation", "nan", "finite")),
    "infinity": (with_line("cost_escalation = inf"), ("parameters.cost_escalation", "inf", "finite")),
    "minus infinity in one bloc": (with_line("tax_share = { a = -inf }"), ("parameters.tax_share[a]", "-inf")),
    "huge": (with_line("cost_escalation = 1e308"), ("parameters.cost_escalation", "1e+308")),
    "huge integer": (with_line("cost_escalation = 1" + "0" * 400), ("parameters.cost_escalation",)),
    "above range": (with_line("cost_escalation = 9"), ("parameters.cost_escalation", "9", "0 to 2")),
    "below range in one bloc": (with_line("tax_share = { b = -0.5 }"), ("parameters.tax_share[b]", "-0.5", "0 to 0.8")),
    "text for a number": (with_line('cost_escalation = "much"'), ("parameters.cost_escalation", "'much'", "number")),
    "true for a number": (with_line("cost_escalation = true"), ("parameters.cost_escalation", "true", "number")),
    "date for a number": (with_line("control_start = 2018-10-01"), ("parameters.control_start", "date", "number")),
    "list for a number": (with_line("cost_escalation = [0.2]"), ("parameters.cost_escalation", "a list", "number")),
    "table for a number": (with_line("cost_escalation = { a = 0.2 }"), ("parameters.cost_escalation", "a table", "number")),
    "misspelt parameter": (with_line("cost_escallation = 0.2"), ("cost_escallation", "cost_escalation")),
    "unheard-of parameter": (with_line("zzz = 0.2"), ("zzz", "allowed")),
    "unheard-of bloc": (with_line("tax_share = { c = 0.2 }"), ("parameters.tax_share", "'c'", "a, b")),
    "one bloc": (with_line('[blocs.a]\nen = "A"'), ("blocs: found a;", "one of a b, a b c, a b c d")),
    "blocs with a gap": (with_line('[blocs.a]\n[blocs.b]\n[blocs.d]'), ("blocs: found a b d;", "one of a b, a b c, a b c d")),
    "five blocs": (with_line("[blocs.a]\n[blocs.b]\n[blocs.c]\n[blocs.d]\n[blocs.e]"), ("blocs", "'e'", "a, b, c, d")),
    "a bloc of another name": (with_line("[blocs.a]\n[blocs.b]\n[blocs.zz]"), ("blocs", "'zz'", "a, b, c, d")),
    "blocs as a list": (replaced("systems = [2]", "blocs = [1, 2]"), ("blocs", "a list", "a table")),
    "a value for a bloc that is absent": (with_line('tax_share = { c = 0.2 }\n[blocs.a]\n[blocs.b]'), ("parameters.tax_share[c]", "'c'", "a, b")),
    "a pair with a bloc that is absent": (with_line('controlled_market = { "a,c" = 0 }'), ("parameters.controlled_market[a,c]", "'c'", "a, b")),
    "a bloc paired with itself": (with_line('controlled_market = { "a,a" = 0 }'), ("parameters.controlled_market", "a,a")),
    "code in a key": (with_line('"__import__(\'os\').system(\'true\')" = 1'), ("parameters", "__import__")),
    "unknown section": (with_line("[secrets]\nx = 1"), ("secrets",)),
    "parameters as a number": (replaced("[parameters]\nfrontier_growth = 0.3\nsaving_rate = { a = 0.3, b = 0.4 }", "[sources]").replace(b"[title]", b"parameters = 3\n[title]"), ("parameters", "3", "a table")),
    "title as text": (replaced('[title]\nen = "A title"\nzh_TW = "標題"', "").replace(b"systems", b'title = "x"\nsystems'), ("title", "'x'", "a table")),
    "title in a third language": (replaced('en = "A title"', 'fr = "Titre"'), ("title", "'fr'", "en, zh_TW")),
    "title as number": (replaced('"A title"', "5"), ("title.en", "5", "text")),
    "endless title": (replaced("A title", "A" * 5000), ("title.en", "5000", "200")),
    "system nine": (replaced("[2]", "[9]"), ("systems", "1 to 8")),
    "systems as text": (replaced("[2]", '"all"'), ("systems", "'all'")),
    "no horizon": (replaced("[horizon]\nstart = 1990\nstop = 2060\n", ""), ("horizon.start", "horizon.stop")),
    "backward horizon": (replaced("stop = 2060", "stop = 1980"), ("horizon.stop", "1980")),
    "endless horizon": (replaced("stop = 2060", "stop = 2499"), ("horizon.stop", "2499", "2190")),
    "horizon before history": (replaced("start = 1990", "start = -5000"), ("horizon.start", "-5000")),
    "horizon within a year": (replaced("start = 1990", "start = 1990.3"), ("horizon.start", "1990.3", "whole year")),
    "choices in the world": (with_line("[choices]\nnew_chip = 1"), ("choices",)),
    "source for nothing": (with_line('[sources.moon]\nen = "cheese"'), ("sources", "moon")),
    "distributions as a number": (replaced("systems = [2]", "distributions = 3"), ("distributions", "3", "a table")),
    "a distribution of nothing": (doubt('moon = { kind = "fixed" }'), ("distributions.moon", "moon")),
    "a distribution of an absent bloc": (doubt('"imitation_rate[c]" = { kind = "fixed" }'), ("distributions.imitation_rate[c]", "imitation_rate[a]")),
    "a distribution of a policy": (doubt('tax_share = { kind = "uniform", low = 0.1, high = 0.2 }'), ("distributions.tax_share", "a policy", "an assumption")),
    "a distribution as a number": (doubt("ecosystem = 1"), ("distributions.ecosystem", "1", "a table")),
    "a distribution of no kind": (doubt("ecosystem = { low = 1, high = 2 }"), ("distributions.ecosystem.kind", "nothing", "triangular")),
    "a distribution of another kind": (doubt('ecosystem = { kind = "cauchy" }'), ("distributions.ecosystem.kind", "'cauchy'", "lognormal")),
    "a distribution of a list of kinds": (doubt('ecosystem = { kind = ["fixed"] }'), ("distributions.ecosystem.kind", "a list", "fixed")),
    "a distribution without an end": (doubt('ecosystem = { kind = "uniform", low = 1 }'), ("distributions.ecosystem.high", "nothing", "0 to 8")),
    "a distribution that ends at text": (doubt('ecosystem = { kind = "uniform", low = 1, high = "x" }'), ("distributions.ecosystem.high", "'x'", "a number")),
    "a distribution that ends at true": (doubt('ecosystem = { kind = "uniform", low = 1, high = true }'), ("distributions.ecosystem.high", "true", "a number")),
    "a distribution without bound": (doubt('ecosystem = { kind = "uniform", low = 1, high = inf }'), ("distributions.ecosystem.high", "inf", "finite")),
    "a distribution from nowhere": (doubt('ecosystem = { kind = "normal", low = nan, high = 2 }'), ("distributions.ecosystem.low", "nan", "finite")),
    "a distribution beyond what is allowed": (doubt('ecosystem = { kind = "uniform", low = 1, high = 9 }'), ("distributions.ecosystem.high", "9", "0 to 8")),
    "a distribution backwards": (doubt('ecosystem = { kind = "uniform", low = 2, high = 1 }'), ("distributions.ecosystem.high", "1", "more than 2")),
    "a distribution of no width": (doubt('ecosystem = { kind = "normal", low = 2, high = 2 }'), ("distributions.ecosystem.high", "2", "more than 2")),
    "a top outside": (doubt('ecosystem = { kind = "triangular", low = 1, high = 2, mode = 3 }'), ("distributions.ecosystem.mode", "3", "1 to 2")),
    "a logarithm of zero": (doubt('ecosystem = { kind = "lognormal", low = 0, high = 1 }'), ("distributions.ecosystem.low", "0", "more than 0")),
    "an end of what is fixed": (doubt('ecosystem = { kind = "fixed", low = 1 }'), ("distributions.ecosystem", "low", "kind")),
    "correlations as a table": (with_line("[correlations]"), ("correlations", "a table", "a list")),
    "too many correlations": (with_line("[[correlations]]\n" * 501), ("correlations", "501", "500")),
    "a correlation as a number": (replaced("systems = [2]", "correlations = [1]"), ("correlations[0]", "1", "a table")),
    "a correlation of one": (correlation('["ecosystem"]', "0.5"), ("correlations[0].between", "a list of two")),
    "a correlation of numbers": (correlation("[1, 2]", "0.5"), ("correlations[0].between", "a list of two")),
    "a correlation with itself": (correlation('["ecosystem", "ecosystem"]', "0.5"), ("correlations[0].between", "'ecosystem'", "different")),
    "a correlation of a policy": (correlation('["ecosystem", "tax_share[a]"]', "0.5"), ("correlations[0].between", "a policy")),
    "a correlation of a whole table": (correlation('["ecosystem", "imitation_rate"]', "0.5"), ("correlations[0].between", "imitation_rate[a]")),
    "a correlation that is certain": (correlation('["ecosystem", "quality_taste"]', "1"), ("correlations[0].rank", "1", "0.99")),
    "a correlation that is not a number": (correlation('["ecosystem", "quality_taste"]', "nan"), ("correlations[0].rank", "nan", "finite")),
    "a correlation of no strength": (with_line('[[correlations]]\nbetween = ["ecosystem", "quality_taste"]'), ("correlations[0].rank", "nothing", "0.99")),
    "a correlation with more to say": (correlation('["ecosystem", "quality_taste"]', "0.5\nlag = 1"), ("correlations[0]", "lag", "between")),
    "a correlation of what is fixed": (doubt('ecosystem = { kind = "fixed" }') + correlation('["ecosystem", "quality_taste"]', "0.5").removeprefix(WHOLE.encode()), ("correlations[0].between", "'ecosystem'", "not fixed")),
    "a correlation said twice": (correlation('["ecosystem", "quality_taste"]', "0.5") + correlation('["quality_taste", "ecosystem"]', "0.4").removeprefix(WHOLE.encode()), ("correlations[1].between", "once")),
    "correlations that contradict each other": (
        correlation('["ecosystem", "quality_taste"]', "0.9")
        + correlation('["quality_taste", "good_enough_lag"]', "0.9").removeprefix(WHOLE.encode())
        + correlation('["ecosystem", "good_enough_lag"]', "-0.9").removeprefix(WHOLE.encode()),
        ("correlations", "contradict", "positive definite"),
    ),
    "doubt about a cluster": (
        b'format = "tenfold-scenario"\nformat_version = 1\nkernel = "cluster"\nmodel_version = 1\n[distributions]\n',
        ("distributions",),
    ),
}  # fmt: skip

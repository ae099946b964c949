<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>tenfold</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloc {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found {found}; allowed is a number from {low} to {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. What was open stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved. Your changes are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every parameter its default? Undo brings your values back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling the kernels, once; everything works meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting could not be computed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money conserved exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money conserved to {size} of GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money NOT conserved: {size} of GDP is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run in {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chips&apos; worth of training, both axes log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old chips for one new chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number of new chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of a step, {chip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chips} {chip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not fit on any number of {chip} up to {chips}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of {old} trains as fast as {chips} {new}: {wall}. On paper, {paper} would equal one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One {new} does the work of &lt;b&gt;{worth}&lt;/b&gt; {old} in this training run; on paper it would be &lt;b&gt;{paper}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to what was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English / 中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one good source, or estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% / yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nat / yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% / yr per GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of GDP / yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn USD / yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn USD / yr²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD per head, yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand H100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand H100 / yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand H100 per bn USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand chips / yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand chips per bn USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD / yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H100 equivalents / yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chips / yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability and gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generations; the shaded distance is the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of a market&apos;s demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc} at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc}, third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmet, {bloc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit, research and subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc} profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc} R&amp;D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc} subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-financing ratio; dependency on aid dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc} ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc} aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public purse and households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debt (solid) and interest (dashed), % of GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc} debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc} interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>household consumption, USD per head and year, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H100 equivalents that work together, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recompute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor-parallel size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipeline stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data-parallel size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences per microbatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model chunks per pipeline stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is computed again in the backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model FLOPs utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of the fullest chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matmul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elementwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controls begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subsidy phased out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price subsidy ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has {found} bytes; allowed are at most {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8 text: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not valid TOML: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}; allowed is {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was made for version {found}; this Tenfold reads up to {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is given; allowed is {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found an unknown name, &apos;{found}&apos;; allowed are {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found an unknown name, &apos;{found}&apos;; did you mean &apos;{allowed}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}; allowed is a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found}; allowed is one of {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {found} characters; allowed are at most {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research and subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinvestment share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of operating profit that firms spend on research.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semiconductor firms spend about 15 to 20 % of sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pace of progress that planners aim at even at the frontier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the leader&apos;s usual 0.15 to 0.35 nat a year; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which planners mean to close the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four five-year plans; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste foreseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far planners allow for their own waste when they budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider; 0 plans as if every project were worth pursuing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidy coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the research shortfall that the state covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy lever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none to small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidy cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest research subsidy, as a share of GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMF WP 25/155: all Chinese industrial policy 4.4 % of GDP in 2023; DiPippo and others 2022: 1.7 % in 2019 on a narrower count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidy sunset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year in which the research subsidy begins to be phased out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunset duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the phase-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private research drawn in (or driven out) by public research.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moretti, Steinwender and Van Reenen: 10 % more public brings 5 to 6 % more private; others find the opposite. The sign is a slider, the default no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise of subsidy coverage when fully cut off by a rival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 2023 government research paper holds that sanctions strengthen resolve; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strings attached to aid: export tests, sunset, competition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea high (Amsden 1989, Lane 2025); slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which dependency builds and fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direct measurement; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open endedness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How open the task is: 0 is a known road, 1 is unknown territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept of Nelson 1961 and March 1991; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that one approach to an open task works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of dividing the effort over several paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchored on duplication in research, one less the elasticity of Jones 1995.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of approaches pursued side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel research after Nelson 1961; policy lever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpromising share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of projects that ought to be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism of Dewatripont and Maskin 1995; size is a slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget hardness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of bad projects that are stopped while no subsidy is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept of Kornai 1980; size is a slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log capability of the strategic sector at the start; ln 2 is one generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by each scenario; only differences between blocs matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of capability when research equals the cost of the frontier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen so that a leader grows 0.15 to 0.35 nat a year; transistor counts doubled every 2.0 years from 1971 to 2021, which is 0.35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research elasticity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity of progress to research; below one, parallel efforts duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jones 1995 and 2002 below one; Bloom and others 2020 use one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much dearer progress gets with each nat of capability; zero means not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.19 from Bloom and others 2020 (research productivity falls 6.8 % a year over 35 % growth); 0.61 from chip design cost, times 1.52 per node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier cost start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research cost of the frontier at zero capability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated per scenario so that the leader&apos;s pace is plausible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imitation rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest learning from a frontier that is far ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of Nelson and Phelps 1966, Benhabib and Spiegel 2005; size is a slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absorption half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research per GDP at which absorptive capacity is one half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of Cohen and Levinthal 1990; size calibrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of diffusion: at -1 a laggard always catches up, at 1 it may fall behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benhabib and Spiegel 2005.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool lag loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research productivity lost per generation of lag in tools that are withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year in which a bloc&apos;s controls on its rivals begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy lever; without a lag, cap, levy or closure it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until controls bite fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip controls were tightened step by step from 2018 to 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many generations old goods must be to be exported to rivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H200 against Blackwell and Rubin is one to two generations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or two behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest share of a rival&apos;s market that may be supplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The January 2026 rule caps H200 sales at half of US customers&apos; volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy on licensed exports, paid to the exporter&apos;s state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 % on H200 (January 2026), 15 % on H20 (2025).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imitation closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of rivals&apos; learning channel that is closed (people, entity lists).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direct measurement; slider. The sign of the whole policy depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of rivals&apos; access to tools that is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a rival&apos;s licensed goods that one&apos;s own buyers are told to refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lukewarm reception of H20 in 2025; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapback year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of a sudden cut-off from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapback lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier lag after the cut-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapback cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume cap after the cut-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending share start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of household spending on the strategic sector, long before the midpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World chip sales are 0.5 to 0.6 % of world GDP; with cloud and AI more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending share end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of household spending on the strategic sector, long after the midpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year in which half of the rise in the spending share is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowness of that rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third market start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic purchases of the third market at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by each scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third market growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of the third market, beyond the rise in the spending share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World GDP grew about 3 % a year from 1990 to 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much buyers care for a nat of capability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High in frontier goods, low in commodities; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag beyond which being worse still makes little further difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity of market share to price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade elasticities of commodities are 4 to 8; frontier goods far less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of the installed base; above two it alone can lock a market in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katz and Shapiro 1985; Arthur 1989.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which market shares follow preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About one replacement cycle of equipment; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference of buyers for home supply; mandates raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider; zero means indifferent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier against foreign supply in the home market; 8 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy lever, in units of the choice model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third market barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier a bloc meets in third markets; 8 is shut out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo, trust or standards; slider, in units of the choice model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial home share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the home market served by own suppliers at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in foreign and third markets at the start, relative to other blocs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wright exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall of cost with experience: a doubling costs 1 - 2^-b less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>87 technologies: median 17.5 % per doubling (0.28), quartiles 10 and 23 %; solar modules 22.6 %, lithium cells 20 to 24 %, DRAM 39 %; nuclear power negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience spillover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of others&apos; experience that counts as one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irwin and Klenow 1994: own experience counts about three times rivals&apos; (from general knowledge, not re-read).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of experience lost each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benkard 2000 about 0.4 in aircraft; Thompson 2007 far less for ships: contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agglomeration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall of cost with the size of the local industry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combes and Gobillon 2015: 0.04 to 0.07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience at the start, in years of the sales at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten years is a rounded guess for an industry that is growing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of labour and inputs at the start, relative to par.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input cost convergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed at which input costs approach par.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow catching-up of wages; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating margin far behind the leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price wars make it negative; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating margin far ahead of everyone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leader in accelerators earns about 0.7 gross; solar modules 0.1 to 0.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead that moves the margin appreciably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-by-step competition, Aghion and others 2005; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported input share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of revenue spent on inputs bought from rivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment, design tools and materials; set by each scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price subsidy rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the price that the state pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSIS: Chinese electric cars over 40 % of sales before 2017, 11.4 % in 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price subsidy start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year of the price subsidy, in which it is phased in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price subsidy end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year of the price subsidy, which fades over the five years before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic firms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on profit after research, interest and depreciation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statutory rates 15 to 25 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm interest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real interest on firms&apos; debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual corporate spreads over the public rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of construction paid with debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual gearing of industrial projects, 0.3 to 0.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of firms&apos; debt repaid each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten-year loans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits that firms hold, in years of revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About two months of revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital needed for a unit of sales a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip fabs need about one to two years of their sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of capacity that wears out or is overtaken each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting practice for fabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to get a permit; green lanes shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exyte: 14 to 20 months in the US, 6 to 13 in Taiwan; mines and grids up to 10 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSET: fabs took 736 days in the US (918 in the 2010s), 654 in Taiwan, 701 in China.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare capacity that firms aim at, against growth and cycles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation of 75 to 85 % is usual in chip making; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of sales that firms are used to at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest sales of the sector over GDP before people, land and power run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip making is about a fifth of Taiwan&apos;s GDP; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which firms mean to close a gap in capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurdle rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return that investors in capacity ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual weighted cost of capital, 6 to 12 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance each year that customers or budgets are renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long offtake against annual budgets; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far investment must pay: 0 builds whatever is wanted, 1 only what is worth it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider; zero removes the effect of finance on capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the band of values in which investors disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDP at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World Bank or Maddison series; set by each scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial capital output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil capital per GDP at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National accounts, 2 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population at the start; labour moves with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maddison series; set by each scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of population and labour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of capital in output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard value of growth accounting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity of substitution between capital and labour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easterly and Fischer 1995: about 0.4 for the USSR, contested by Beare 2008.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productivity growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of civil productivity apart from convergence and spillover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total factor productivity grew about 1 % a year in rich countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed at which civil productivity approaches its ceiling below the frontier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional convergence is about 2 % a year (Barro).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling of civil productivity relative to the frontier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions set how far convergence goes; set by each scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation of civil capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidy misallocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of civil productivity lost per unit of aid over GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMF WP 25/155: 1.2 % lost at aid of 4.4 % of GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability spillover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain in log civil productivity per nat of capability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of disposable income that households and civil firms save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National accounts; set by each scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption below which households cannot be squeezed, as a share of GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest peacetime shares on record are about a third of GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil investment that is defended by rationing households, as a share of GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider; roughly what keeps civil capital from shrinking fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the strategic trade balance is offset by civil trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider; one keeps trade balanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes on civil income, as a share of GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil government purchases, as a share of GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public debt over GDP at the start, and where fiscal reaction steers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMF; set by each scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real interest rate on public debt while it is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanchard 2019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise of the rate per unit of debt over GDP beyond the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laubach 2009: 3 to 4 basis points per point of debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt over GDP beyond which lenders ask for a premium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Maastricht figure, for want of a better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise of the primary balance per unit of debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bohn 1998: 0.03 to 0.05 in the United States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt over GDP around which the room for subsidies closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreed figure; slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt limit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of that limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra taxes per unit of debt beyond the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider; zero means nobody acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt over GDP beyond which savers lose part of their claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan carries about 2.5 in its own currency; most defaults come earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence burden without a rival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States 5 to 6 % of GDP in the 1980s, 3 to 4 % now; China about 2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence added per unit that rivals spend; one means parity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Richardson 1960; the arms race as a cause of Soviet decline is a hypothesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which defence budgets move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget cycle or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest burden that can be borne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soviet burden of the 1980s: 15 to 17 % of output; wartime more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence burden at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence shares of GDP; set by each scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of strategic purchases that goes to accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute per spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute per money at zero capability, in thousands of H100 equivalents per bn USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An H100 cost about 30,000 USD in 2023; set by each scenario for its first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips per spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips per money, in thousands per bn USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators sold at 12,000 to 34,000 USD from 2018 to 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service life of an accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators write servers off over four to six years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of efficiency with the number of chips; each tenfold costs 1 - 10^-loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity of utilisation to chip count over 55 training runs: -0.029, on self-selected modern clusters; old or mixed chips may lose more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chips installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published dense training runs used 32 to 16,384.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences per training step; larger ones learn less from each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3 405B: 2048 sequences of 8192 tokens; GPT-3: 1536 of 2048.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth between domains of new chips, relative to the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider; one is the catalogue&apos;s figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth between domains of old chips, relative to the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matmul efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of matrix products in a long run over the best that was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks under a sustained power limit, and shapes other than the best one; 0.8 leaves no bias over published A100 and H100 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmeasured ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best matrix product over peak at 1000 TFLOP/s, for chips nobody measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power law through measured chips; they scatter from 0.51 to 0.97.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fp8 gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the gain in peak rate 8-bit matrix products keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling and casting cost time: published H100 and GB200 runs in both precisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of fused attention over the best matrix product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FlashAttention 2 and 3 report 0.4 to 0.7 of peak forward, less backward (from general knowledge, not re-read).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention score bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes moved per attention score; zero is fused attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero since FlashAttention, 2022; before, writing and reading scores, softmax and dropout moved about 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matmul half output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs at which a matrix product runs at half its rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a wave of tiles: 108 to 148 cores with tiles of 128 by 256 make 1.8 to 2.4; smaller tiles and split sums lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth that operations reach over the figure on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming benchmarks reach 0.8 to 0.93 on A100 and H100 (general knowledge).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time lost between two kernels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch and drain of 2 to 10 µs on current accelerators (general knowledge).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaleup efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of collectives inside a domain over that of the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather and scatter on H200 and B200 nodes reach 0.80 to 0.81; meshes of MI300X 0.70.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaleup latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of each doubling of a group inside a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce over eight H200 takes 39 µs however little it moves: three doublings, there and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaleout efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of collectives between domains over that of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-reduce of 16 GiB over four nodes of eight B200 takes 87 ms: 0.74.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaleout latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of each doubling of a group between domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four B200 nodes on a cloud&apos;s Ethernet: 82; InfiniBand about 10 to 20 (general knowledge).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor-parallel communication that hides behind matrix products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None until 2022; tiled overlap in current software hides part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers between pipeline stages that hide behind other microbatches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None until 2022; interleaved schedules in current software hide most of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-parallel communication that may hide while pipelines fill and drain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None until 2022; the rise from 128 to 2048 H100 in published weak scaling needs 0.5 to 0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of step times among chips, as a standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips of one type differ by several per cent (Sinha et al. 2022, from general knowledge); weak scaling from 128 to 2048 H100 loses 2 to 6 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per step for loading data, logging and synchronising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider; steps of well under a second were published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in which a gradient is summed, kept and reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megatron-LM sums gradients in 32 bits; 16 bits are an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory taken by the runtime, by buffers of collectives and by fragmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider; a few GB on current software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip that is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip it is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research that would hold the target pace and close the gap in the planned time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research that firms pay for out of profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self financing ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit put into research over research required; above one the flywheel turns alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of the shortfall, with the response to being cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunset left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the subsidy not yet phased out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public money for strategic research, while the purse allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research paid for by firms, drawn in or driven out by public money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research of the strategic sector, private and public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of aid in what drives the sector forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift towards the undisciplined part of the aid share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far firms live on aid: 0 not at all, 1 entirely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft budget constraint, Kornai 1980.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of bad projects that are stopped; dependency softens the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kornai 1980.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of research that goes to projects worth pursuing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dewatripont and Maskin 1995.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that at least one path leads somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel research, Nelson 1961.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research productivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress bought per unit of research, against an ideal of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability of the most advanced bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log capability of the strategic sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea production after Romer 1990 and Jones 1995, diffusion after Benhabib and Spiegel 2005.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability counted in generations, each a doubling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the frontier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generations behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the frontier in generations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research that buys the standard pace at the present capability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloom and others 2020: ideas are getting harder to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generations by which accessible tools trail the frontier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of research productivity left after tools are withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress from one&apos;s own research, up to a pace that no field has kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semi-endogenous growth, Jones 1995.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absorptive capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ability to learn from others, which takes research of one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen and Levinthal 1990.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress learned from the frontier, never faster than the gap closes in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson and Phelps 1966; Benhabib and Spiegel 2005.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imposed tier lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier lag imposed on a bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imitation denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning closed to a bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool access closed to a bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denial suffered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a bloc is cut off by a rival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far controls have been phased in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a sudden cut-off has taken hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier lag now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier lag in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume cap now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume cap in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imitation closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning channel closed by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool access closed by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a bloc cuts its rivals off: 0 not at all, 1 entirely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic purchases wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of household spending that goes to the strategic sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending share at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending share in the first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic purchases that households plan; demand follows purchasing power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third market demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic purchases of the rest of the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all blocs&apos; reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach of the market&apos;s own bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host home share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home share at the start of the market&apos;s own bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home preference of the market&apos;s own bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure of the market&apos;s own bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal of licensed goods by the market&apos;s own bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best attraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attraction of the best offer in a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all offers&apos; pull in a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the shares that limits allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room left under all limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales wanted from a bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of a bloc at buyers&apos; prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases delivered in a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the home market held at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third market share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the third market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of a bloc in its own market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of a bloc in the third market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic purchases delivered at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the goods a bloc offers in a market trail the frontier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal of quality, saturating: far behind is hardly worse than behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal of a low price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier a bloc meets in a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attraction of a bloc&apos;s offer in a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit choice with an installed base, Katz and Shapiro 1985, Arthur 1989.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of an offer in the choice, one for the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest share that controls and the host&apos;s refusal allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share buyers would choose, up to the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room under the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share buyers will settle at, with what limits exclude passed on to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of market shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a market&apos;s demand that turns to a bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of the installed base towards present shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a market&apos;s installed base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales at buyers&apos; prices if supply were ample; limits bind at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of wanted sales that capacity can deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales delivered, at buyers&apos; prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmet demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a market&apos;s demand that nobody serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience of all other blocs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective experience of the average bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of the average bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative output that is still remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wright 1936; forgetting after Benkard 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own experience and what spills over from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input cost now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of inputs, on its way to par.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a unit relative to the average bloc&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wright 1936; agglomeration after Combes and Gobillon 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best rival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability of the most advanced rival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals largest supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that all rivals could supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw of rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of their limit that rivals draw on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price subsidy rate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price subsidy in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating profit per revenue before research; parity erodes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step-by-step competition, Aghion and others 2005.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue at producers&apos; prices, what the state pays included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the state pays of the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs bought from rivals, within what their economies could supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs bought, as a share of what rivals could supply at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs sold to rivals, each seller in proportion to its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy on sales to rivals, contained in the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of goods sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour and inputs bought at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating profit before research, interest and tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest paid by strategic firms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm borrowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New debt of strategic firms, less repayment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt of strategic firms; at the start as large as their deposits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of deposits towards what the size of the business calls for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits of strategic firms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of profit after research, tax and interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bailout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses that the state covers because the budget is soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to owners; negative where owners must pay in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales that the economy could sustain at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual sales change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of what firms are used to selling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of the last years, against which firms see a trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth that firms extrapolate, within what they dare to believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trend function of system dynamics, Sterman 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity that would serve what buyers want, within what the economy sustains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that replace what wears out and keep up with the trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that must be under way for steady orders to arrive in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that firms would place if money were no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock management with a supply line, Sterman 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard rate of losing the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a unit of capacity over its cost; worth building above one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present value of a cash flow with constant hazard, CF / (r + h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of wanted investment that finds money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity permitted; construction begins and is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity worn out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In permitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity waiting for permits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity being built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productive capacity, at cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales that capacity can serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier productivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log civil productivity of the leading bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log capital ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of civil capital relative to the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log labour ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of labour relative to the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log input ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of combined inputs relative to the start, constant elasticity of substitution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CES production; near an elasticity of one its second-order expansion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDP, the operating surplus of strategic firms left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productivity level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of civil productivity, comparable across blocs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productivity change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of civil productivity: frontier, convergence, spillover from the sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log productivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of civil productivity relative to the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid burden change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of the felt burden of aid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid burden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid over GDP as it has distorted the civil economy so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil wear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposable income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income of households and civil firms after tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected income change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning of what income has become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income that households plan with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption that households plan, strategic goods included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports less imports of strategic goods and inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output left for consumption and civil investment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing to keep civil investment at its floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption that households are denied: lost purchasing power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports on credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What even rationing cannot find, bought abroad on credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil net exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net exports of civil goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption of civil goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household consumption per head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil investment, what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public debt over a year&apos;s GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real interest rate on public debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premium after Laubach 2009.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest on public debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest burden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest on public debt over GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for subsidies: one while debt is small, zero beyond the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra taxes over GDP in answer to debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiscal reaction function, Bohn 1998.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes on civil income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil government purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All aid to the strategic sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidy share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All aid to the strategic sector over GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public borrowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New public debt: what spending exceeds revenue by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims on the state that savers lose once debt is beyond bearing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net public debt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rival defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence spending of all rivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burden that a bloc steers to, given its rivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Richardson 1960, in shares of output and with a ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of the defence burden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence burden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence purchases over GDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute bought by a bloc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute bought in market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute bought in a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute delivered by a bloc to a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute inflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed compute in H100 equivalents, simply added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute that works together, after the loss from using more chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elasticity of utilisation to chip count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received less paid by households, according to the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firms balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received less paid by strategic firms, according to the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received less paid by state, according to the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abroad balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received less paid by abroad, according to the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDP of all blocs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocs abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of all blocs with abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third market purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic purchases of the third market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil exports of blocs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net civil exports of all blocs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of shares in a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic goods bought from abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic goods sold abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign lending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of claims on other countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net foreign assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims on other countries less debts to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third market lending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of the third market&apos;s claims on the blocs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output less all that is done with it, over output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What households save against what their claims grow by, in two ways, over output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firms residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What firms keep against what their deposits less debts grow by, over output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget against the change of debt, over output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all blocs owe abroad against what the third market is owed, over output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares in a market against one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

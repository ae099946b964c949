<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>tenfold</name>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 項</translation>
    </message>
    <message>
        <source>Third market</source>
        <translation>第三市場</translation>
    </message>
    <message>
        <source>Bloc {letter}</source>
        <translation>{letter}陣營</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>已變更：{count}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>取決於</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>About this scenario</source>
        <translation>關於此情境</translation>
    </message>
    <message>
        <source>default</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>range</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Confidence of the default</source>
        <translation>預設值的可信度</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>方程式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Where its figures come from</source>
        <translation>數字的來源</translation>
    </message>
    <message>
        <source>In this scenario</source>
        <translation>在此情境中</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>迴路</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>price subsidy begins</source>
        <translation>價格補貼開始</translation>
    </message>
    <message>
        <source>Denial response</source>
        <translation>封鎖後的補貼反應</translation>
    </message>
    <message>
        <source>Frontier growth</source>
        <translation>前沿成長率</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Found {found}; allowed is a number from {low} to {high} {unit}</source>
        <translation>輸入為 {found}；可接受的數值範圍為 {low} 至 {high} {unit}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>要儲存對「{title}」的變更嗎？</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. What was open stays as it was.</source>
        <translation>無法開啟「{name}」。原本開啟的內容維持不變。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved. Your changes are still here.</source>
        <translation>無法儲存「{name}」。您的變更仍保留著。</translation>
    </message>
    <message>
        <source>Give every parameter its default? Undo brings your values back.</source>
        <translation>要將所有參數設回預設值嗎？按「復原」可取回您的數值。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使用的檔案</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>the run did not finish</source>
        <translation>計算沒有完成</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已收合</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>復原：{change}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>重做：{change}</translation>
    </message>
    <message>
        <source>Compiling the kernels, once; everything works meanwhile</source>
        <translation>正在編譯運算核心，僅此一次；期間一切功能照常</translation>
    </message>
    <message>
        <source>This setting could not be computed: {reason}</source>
        <translation>無法計算此設定：{reason}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無檔案</translation>
    </message>
    <message>
        <source>money conserved exactly</source>
        <translation>資金完全守恆</translation>
    </message>
    <message>
        <source>money conserved to {size} of GDP</source>
        <translation>資金守恆，誤差為 GDP 的 {size}</translation>
    </message>
    <message>
        <source>money NOT conserved: {size} of GDP is missing</source>
        <translation>資金不守恆：缺少 GDP 的 {size}</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>選擇範例</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>時間花在哪裡</translation>
    </message>
    <message>
        <source>Fastest layouts</source>
        <translation>最快的平行配置</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>規模擴展</translation>
    </message>
    <message>
        <source>chips&apos; worth of training, both axes log scale</source>
        <translation>相當於幾顆晶片的訓練量，兩軸皆為對數尺度</translation>
    </message>
    <message>
        <source>Old chips for one new chip</source>
        <translation>一顆新晶片抵幾顆舊晶片</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>紙面上</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>在訓練中</translation>
    </message>
    <message>
        <source>This model does not fit on any number of {chip} up to {chips}.</source>
        <translation>在 {chips} 顆以內，無論用幾顆 {chip}，都放不下此模型。</translation>
    </message>
    <message>
        <source>No number of {old} trains as fast as {chips} {new}: {wall}. On paper, {paper} would equal one.</source>
        <translation>無論用幾顆 {old}，訓練都無法跟 {chips} 顆 {new} 一樣快：{wall}。紙面上，{paper} 顆就等於一顆。</translation>
    </message>
    <message>
        <source>One {new} does the work of &lt;b&gt;{worth}&lt;/b&gt; {old} in this training run; on paper it would be &lt;b&gt;{paper}&lt;/b&gt;.</source>
        <translation>在此訓練中，一顆 {new} 抵得上 &lt;b&gt;{worth}&lt;/b&gt; 顆 {old}；紙面上則是 &lt;b&gt;{paper}&lt;/b&gt; 顆。</translation>
    </message>
    <message>
        <source>A:B, whole years within {first}:{last}</source>
        <translation>A:B，介於 {first}:{last} 之間的整年</translation>
    </message>
    <message>
        <source>nothing: this kernel has no years</source>
        <translation>不可指定：這個模型沒有年份</translation>
    </message>
    <message>
        <source>a chip with a figure for {names}</source>
        <translation>具有 {names} 數據的晶片</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}</source>
        <translation>1 到 {most} 的整數</translation>
    </message>
    <message>
        <source>a layout of at most {chips} chips that divides {layers} layers and {sequences} sequences evenly</source>
        <translation>至多 {chips} 顆晶片、能整除 {layers} 層與 {sequences} 條序列的平行配置</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>沒有內容</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}，另有 {count} 項</translation>
    </message>
    <message>
        <source>it is too deeply nested</source>
        <translation>巢狀層數過深</translation>
    </message>
    <message>
        <source>byte {place} is {code}</source>
        <translation>第 {place} 個位元組是 {code}</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>有數字過長</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是檔案</translation>
    </message>
    <message>
        <source>a list of whole numbers from 1 to 8</source>
        <translation>由 1 到 8 的整數組成的清單</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a whole year</source>
        <translation>整年</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} 到 {high} {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Reset to what was loaded</source>
        <translation>重設為載入時的狀態</translation>
    </message>
    <message>
        <source>Reset all to defaults</source>
        <translation>全部重設為預設值</translation>
    </message>
    <message>
        <source>Search levers</source>
        <translation>搜尋操作桿</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>操作桿</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢視器</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>簡報</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <source>English / 中文</source>
        <translation>English / 中文</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清除此清單</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>reset to defaults</source>
        <translation>重設為預設值</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>well established</source>
        <translation>已有充分證據</translation>
    </message>
    <message>
        <source>one good source, or estimated</source>
        <translation>有一個可靠來源，或為估計</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>policy lever</source>
        <translation>政策操作桿</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% of GDP</source>
        <translation>占 GDP %</translation>
    </message>
    <message>
        <source>% / yr</source>
        <translation>% / 年</translation>
    </message>
    <message>
        <source>generations</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>per generation</source>
        <translation>每世代</translation>
    </message>
    <message>
        <source>nat / yr</source>
        <translation>nat / 年</translation>
    </message>
    <message>
        <source>yr</source>
        <translation>年</translation>
    </message>
    <message>
        <source>% / yr per GDP</source>
        <translation>% / 年·GDP</translation>
    </message>
    <message>
        <source>% of GDP / yr</source>
        <translation>占 GDP % / 年</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>十億美元</translation>
    </message>
    <message>
        <source>bn USD / yr</source>
        <translation>十億美元 / 年</translation>
    </message>
    <message>
        <source>bn USD / yr²</source>
        <translation>十億美元 / 年²</translation>
    </message>
    <message>
        <source>bn people</source>
        <translation>十億人</translation>
    </message>
    <message>
        <source>USD per head, yr</source>
        <translation>美元/人·年</translation>
    </message>
    <message>
        <source>thousand H100</source>
        <translation>千顆 H100</translation>
    </message>
    <message>
        <source>thousand H100 / yr</source>
        <translation>千顆 H100 / 年</translation>
    </message>
    <message>
        <source>thousand H100 per bn USD</source>
        <translation>千顆 H100 / 十億美元</translation>
    </message>
    <message>
        <source>thousand chips</source>
        <translation>千顆晶片</translation>
    </message>
    <message>
        <source>thousand chips / yr</source>
        <translation>千顆晶片 / 年</translation>
    </message>
    <message>
        <source>thousand chips per bn USD</source>
        <translation>千顆晶片 / 十億美元</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>USD / yr</source>
        <translation>美元 / 年</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 當量</translation>
    </message>
    <message>
        <source>H100 equivalents / yr</source>
        <translation>H100 當量 / 年</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>顆晶片</translation>
    </message>
    <message>
        <source>chips / yr</source>
        <translation>顆晶片 / 年</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>競賽</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>叢集</translation>
    </message>
    <message>
        <source>Capability and gap</source>
        <translation>技術能力與差距</translation>
    </message>
    <message>
        <source>generations; the shaded distance is the gap</source>
        <translation>世代；陰影部分為差距</translation>
    </message>
    <message>
        <source>{bloc}</source>
        <translation>{bloc}</translation>
    </message>
    <message>
        <source>Market shares</source>
        <translation>市場占有率</translation>
    </message>
    <message>
        <source>% of a market&apos;s demand</source>
        <translation>占市場需求的 %</translation>
    </message>
    <message>
        <source>{bloc} at home</source>
        <translation>{bloc}國內</translation>
    </message>
    <message>
        <source>{bloc}, third</source>
        <translation>{bloc}，第三市場</translation>
    </message>
    <message>
        <source>unmet, {bloc}</source>
        <translation>{bloc}未滿足</translation>
    </message>
    <message>
        <source>Profit, research and subsidy</source>
        <translation>利潤、研發與補貼</translation>
    </message>
    <message>
        <source>{bloc} profit</source>
        <translation>{bloc}利潤</translation>
    </message>
    <message>
        <source>{bloc} R&amp;D</source>
        <translation>{bloc}研發</translation>
    </message>
    <message>
        <source>{bloc} subsidy</source>
        <translation>{bloc}補貼</translation>
    </message>
    <message>
        <source>Who pays for progress</source>
        <translation>誰為進步買單</translation>
    </message>
    <message>
        <source>self-financing ratio; dependency on aid dashed</source>
        <translation>自我融資比率；虛線為對補助的依賴程度</translation>
    </message>
    <message>
        <source>{bloc} ratio</source>
        <translation>{bloc}比率</translation>
    </message>
    <message>
        <source>{bloc} aid</source>
        <translation>{bloc}依賴</translation>
    </message>
    <message>
        <source>Public purse and households</source>
        <translation>公共財政與家戶</translation>
    </message>
    <message>
        <source>debt (solid) and interest (dashed), % of GDP</source>
        <translation>債務（實線）與利息（虛線），占 GDP %</translation>
    </message>
    <message>
        <source>{bloc} debt</source>
        <translation>{bloc}債務</translation>
    </message>
    <message>
        <source>{bloc} interest</source>
        <translation>{bloc}利息</translation>
    </message>
    <message>
        <source>Effective compute</source>
        <translation>有效算力</translation>
    </message>
    <message>
        <source>H100 equivalents that work together, log scale</source>
        <translation>能協同運作的 H100 當量，對數尺度</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>batch used up</source>
        <translation>批次已用盡</translation>
    </message>
    <message>
        <source>network</source>
        <translation>網路瓶頸</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>PP</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>DP</source>
        <translation>DP</translation>
    </message>
    <message>
        <source>micro</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>chunks</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>step s</source>
        <translation>每步秒數</translation>
    </message>
    <message>
        <source>MFU %</source>
        <translation>MFU %</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>tensor-parallel size</source>
        <translation>張量平行度</translation>
    </message>
    <message>
        <source>pipeline stages</source>
        <translation>管線階段數</translation>
    </message>
    <message>
        <source>data-parallel size</source>
        <translation>資料平行度</translation>
    </message>
    <message>
        <source>sequences per microbatch</source>
        <translation>每個微批次的序列數</translation>
    </message>
    <message>
        <source>model chunks per pipeline stage</source>
        <translation>每個管線階段的模型分段數</translation>
    </message>
    <message>
        <source>what is computed again in the backward pass</source>
        <translation>反向傳播時重新計算的部分</translation>
    </message>
    <message>
        <source>time of a step</source>
        <translation>一步所需時間</translation>
    </message>
    <message>
        <source>model FLOPs utilisation</source>
        <translation>模型 FLOPs 利用率</translation>
    </message>
    <message>
        <source>memory of the fullest chip</source>
        <translation>用量最高的晶片的記憶體</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>selective</source>
        <translation>選擇性</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Matmul</source>
        <translation>矩陣乘法</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Elementwise</source>
        <translation>逐元素運算</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>輸出層</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>張量平行</translation>
    </message>
    <message>
        <source>Pipeline transfer</source>
        <translation>管線傳輸</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation>管線氣泡</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation>資料平行</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>最佳化器</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation>落後者</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>額外開銷</translation>
    </message>
    <message>
        <source>controls begin</source>
        <translation>管制開始</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>斷供</translation>
    </message>
    <message>
        <source>subsidy phased out</source>
        <translation>補貼退場</translation>
    </message>
    <message>
        <source>Early spending share</source>
        <translation>早期支出比率</translation>
    </message>
    <message>
        <source>Late spending share</source>
        <translation>後期支出比率</translation>
    </message>
    <message>
        <source>Good enough lag</source>
        <translation>夠用的落後幅度</translation>
    </message>
    <message>
        <source>Margin lead scale</source>
        <translation>利潤率領先尺度</translation>
    </message>
    <message>
        <source>CSIS: support for Chinese electric cars was over 40 % of sales before 2017 and 11.4 % in 2023.</source>
        <translation>CSIS：中國電動車的補助在 2017 年以前超過銷售額的 40 %，2023 年為 11.4 %。</translation>
    </message>
    <message>
        <source>Slider: a budget is voted each year, an offtake contract runs for decades.</source>
        <translation>由滑桿設定：預算逐年表決，承購合約則長達數十年。</translation>
    </message>
    <message>
        <source>FP8 gain</source>
        <translation>FP8 增益</translation>
    </message>
    <message>
        <source>Half a wave of tiles: 108 to 148 cores with tiles of 128 by 256 outputs make 1.8 to 2.4 million; smaller tiles and split sums lower it.</source>
        <translation>半個波次的分塊：108 至 148 個核心，每個分塊 128 乘 256 個輸出，合計 180 萬至 240 萬；較小的分塊與拆分求和會使它降低。</translation>
    </message>
    <message>
        <source>Four B200 nodes on a cloud&apos;s Ethernet: 82 µs; InfiniBand about 10 to 20 µs (general knowledge).</source>
        <translation>某雲端乙太網路上的四個 B200 節點：82 µs；InfiniBand 約 10 至 20 µs（一般知識）。</translation>
    </message>
    <message>
        <source>Slider; whole steps of well under a second were published, which bounds it.</source>
        <translation>由滑桿設定；已發表的結果中有整步遠低於一秒者，可作為上限。</translation>
    </message>
    <message>
        <source>Initial spending share</source>
        <translation>期初支出比率</translation>
    </message>
    <message>
        <source>Total product demand</source>
        <translation>產品總需求</translation>
    </message>
    <message>
        <source>What buyers of all markets want from a bloc.</source>
        <translation>所有市場的買方想向某陣營購買的金額。</translation>
    </message>
    <message>
        <source>Total sales</source>
        <translation>銷售總額</translation>
    </message>
    <message>
        <source>Product demand</source>
        <translation>產品需求</translation>
    </message>
    <message>
        <source>Rivals input draw</source>
        <translation>對手的投入動用比率</translation>
    </message>
    <message>
        <source>Public debt interest</source>
        <translation>公共債務利息</translation>
    </message>
    <message>
        <source>price subsidy ends</source>
        <translation>價格補貼結束</translation>
    </message>
    <message>
        <source>consumption per head, USD / yr, log scale</source>
        <translation>每人消費，美元 / 年，對數尺度</translation>
    </message>
    <message>
        <source>The throughput is a figure of the press, and of this chip nobody has published a measured ceiling.</source>
        <translation>吞吐量取自新聞報導；這種晶片也沒有人公布過實測上限。</translation>
    </message>
    <message>
        <source>Experts spread over eight nodes: this chip has twice the network of its predecessor on paper, but was hardly faster.</source>
        <translation>專家分散在八個節點：這種晶片帳面上的網路是前一代的兩倍，實際上卻幾乎沒有更快。</translation>
    </message>
    <message>
        <source>The same recipe with other settings differs as much; its settings were not yet chosen well.</source>
        <translation>同一份配方換一組設定，差距就有這麼大；當時的設定還沒有選好。</translation>
    </message>
    <message>
        <source>Exponentials</source>
        <translation>指數運算</translation>
    </message>
    <message>
        <source>Exponentials per second, of which attention needs one for each score.</source>
        <translation>每秒可做的指數運算；注意力的每個分數需要一次。</translation>
    </message>
    <message>
        <source>16 a clock and core (CUDA C++ Programming Guide) times cores and boost clock</source>
        <translation>每時脈每核心 16 次（CUDA C++ Programming Guide），乘以核心數與加速時脈</translation>
    </message>
    <message>
        <source>NVIDIA, Inside NVIDIA Blackwell Ultra, August 2025, Table 2</source>
        <translation>NVIDIA，Inside NVIDIA Blackwell Ultra，2025 年 8 月，表 2</translation>
    </message>
    <message>
        <source>Measured on GB200, times the ratio of the power limits to the 0.6</source>
        <translation>在 GB200 上的實測值，乘以功率上限之比的 0.6 次方</translation>
    </message>
    <message>
        <source>the file cannot be read: {found}</source>
        <translation>無法讀取檔案：{found}</translation>
    </message>
    <message>
        <source>the file has {found} bytes; allowed are at most {allowed}</source>
        <translation>檔案有 {found} 位元組；上限為 {allowed}</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text: {found}</source>
        <translation>檔案不是 UTF-8 文字：{found}</translation>
    </message>
    <message>
        <source>the file is not valid TOML: {found}</source>
        <translation>檔案不是有效的 TOML：{found}</translation>
    </message>
    <message>
        <source>found {found}; allowed is {allowed}</source>
        <translation>實際為 {found}；可接受：{allowed}</translation>
    </message>
    <message>
        <source>the file was made for version {found}; this Tenfold reads up to {allowed}</source>
        <translation>檔案屬於版本 {found}；此 Tenfold 最高只能讀取版本 {allowed}</translation>
    </message>
    <message>
        <source>nothing is given; allowed is {allowed}</source>
        <translation>未提供任何內容；可接受：{allowed}</translation>
    </message>
    <message>
        <source>found an unknown name, &apos;{found}&apos;; allowed are {allowed}</source>
        <translation>有未知的名稱「{found}」；可用的名稱：{allowed}</translation>
    </message>
    <message>
        <source>found an unknown name, &apos;{found}&apos;; did you mean &apos;{allowed}&apos;?</source>
        <translation>有未知的名稱「{found}」；您是不是要輸入「{allowed}」？</translation>
    </message>
    <message>
        <source>found {found}; allowed is a finite number</source>
        <translation>實際為 {found}；可接受：有限的數值</translation>
    </message>
    <message>
        <source>found {found}; allowed is one of {allowed}</source>
        <translation>實際為 {found}；須為下列之一：{allowed}</translation>
    </message>
    <message>
        <source>the file cannot be written: {found}</source>
        <translation>無法寫入檔案：{found}</translation>
    </message>
    <message>
        <source>found {found} characters; allowed are at most {allowed}</source>
        <translation>有 {found} 個字元；上限為 {allowed}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>國內</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>第三市場</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他陣營</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>陣營</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>起始時間</translation>
    </message>
    <message>
        <source>Is home</source>
        <translation>是國內市場</translation>
    </message>
    <message>
        <source>Is third</source>
        <translation>是第三市場</translation>
    </message>
    <message>
        <source>Research and subsidy</source>
        <translation>研發與補貼</translation>
    </message>
    <message>
        <source>Reinvestment share</source>
        <translation>再投資比率</translation>
    </message>
    <message>
        <source>Share of operating profit that firms spend on research.</source>
        <translation>企業將營業利益用於研發的比率。</translation>
    </message>
    <message>
        <source>Semiconductor firms spend about 15 to 20 % of sales.</source>
        <translation>半導體企業的研發支出約占銷售額的 15 至 20 %。</translation>
    </message>
    <message>
        <source>Growth target</source>
        <translation>成長目標</translation>
    </message>
    <message>
        <source>Own pace of progress that planners aim at even at the frontier.</source>
        <translation>規劃者即使身處前沿也要達到的自主進步速度。</translation>
    </message>
    <message>
        <source>Below the leader&apos;s usual 0.15 to 0.35 nat a year; slider.</source>
        <translation>低於領先者常見的每年 0.15 至 0.35 nat；由滑桿設定。</translation>
    </message>
    <message>
        <source>Catch up horizon</source>
        <translation>追趕期程</translation>
    </message>
    <message>
        <source>Time in which planners mean to close the gap.</source>
        <translation>規劃者打算用多少時間消除差距。</translation>
    </message>
    <message>
        <source>Two to four five-year plans; slider.</source>
        <translation>二至四個五年計畫；由滑桿設定。</translation>
    </message>
    <message>
        <source>Waste foreseen</source>
        <translation>預估浪費</translation>
    </message>
    <message>
        <source>How far planners allow for their own waste when they budget.</source>
        <translation>規劃者編列預算時，將自身浪費計入的程度。</translation>
    </message>
    <message>
        <source>Slider; 0 plans as if every project were worth pursuing.</source>
        <translation>由滑桿設定；0 表示規劃時視所有專案都值得投入。</translation>
    </message>
    <message>
        <source>Subsidy coverage</source>
        <translation>補貼覆蓋率</translation>
    </message>
    <message>
        <source>Share of the research shortfall that the state covers.</source>
        <translation>研發缺口中由國家補足的比率。</translation>
    </message>
    <message>
        <source>Policy lever.</source>
        <translation>政策操作桿。</translation>
    </message>
    <message>
        <source>none to small</source>
        <translation>無或少量</translation>
    </message>
    <message>
        <source>modest</source>
        <translation>適中</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強力</translation>
    </message>
    <message>
        <source>beyond the need</source>
        <translation>超出所需</translation>
    </message>
    <message>
        <source>Subsidy cap</source>
        <translation>補貼上限</translation>
    </message>
    <message>
        <source>Highest research subsidy, as a share of GDP.</source>
        <translation>研發補貼的最高額度，以占 GDP 比率表示。</translation>
    </message>
    <message>
        <source>IMF WP 25/155: all Chinese industrial policy 4.4 % of GDP in 2023; DiPippo and others 2022: 1.7 % in 2019 on a narrower count.</source>
        <translation>IMF WP 25/155：2023 年中國全部產業政策占 GDP 的 4.4 %；DiPippo 等人 2022：以較窄的口徑計算，2019 年為 1.7 %。</translation>
    </message>
    <message>
        <source>Subsidy sunset</source>
        <translation>補貼落日</translation>
    </message>
    <message>
        <source>Year in which the research subsidy begins to be phased out.</source>
        <translation>研發補貼開始逐步退場的年份。</translation>
    </message>
    <message>
        <source>Sunset duration</source>
        <translation>退場期間</translation>
    </message>
    <message>
        <source>Length of the phase-out.</source>
        <translation>逐步退場所需的時間。</translation>
    </message>
    <message>
        <source>Crowding</source>
        <translation>排擠與帶動</translation>
    </message>
    <message>
        <source>Private research drawn in (or driven out) by public research.</source>
        <translation>公共研發帶動（或排擠）的民間研發。</translation>
    </message>
    <message>
        <source>Moretti, Steinwender and Van Reenen: 10 % more public brings 5 to 6 % more private; others find the opposite. The sign is a slider, the default no effect.</source>
        <translation>Moretti、Steinwender 與 Van Reenen：公共研發增加 10 %，帶動民間研發增加 5 至 6 %；其他研究的結論相反。正負號由滑桿設定，預設為無影響。</translation>
    </message>
    <message>
        <source>Rise of subsidy coverage when fully cut off by a rival.</source>
        <translation>遭對手完全斷供時，補貼覆蓋率提高的幅度。</translation>
    </message>
    <message>
        <source>A 2023 government research paper holds that sanctions strengthen resolve; slider.</source>
        <translation>2023 年一份政府研究報告認為制裁會強化決心；由滑桿設定。</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>依賴程度</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>紀律</translation>
    </message>
    <message>
        <source>Strings attached to aid: export tests, sunset, competition.</source>
        <translation>補助附帶的條件：出口考驗、落日、競爭。</translation>
    </message>
    <message>
        <source>Korea high (Amsden 1989, Lane 2025); slider.</source>
        <translation>韓國偏高（Amsden 1989、Lane 2025）；由滑桿設定。</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>堅定</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>嚴格</translation>
    </message>
    <message>
        <source>Dependency time</source>
        <translation>依賴形成時間</translation>
    </message>
    <message>
        <source>Time in which dependency builds and fades.</source>
        <translation>依賴形成與消退所需的時間。</translation>
    </message>
    <message>
        <source>No direct measurement; slider.</source>
        <translation>無直接量測；由滑桿設定。</translation>
    </message>
    <message>
        <source>Open endedness</source>
        <translation>任務開放程度</translation>
    </message>
    <message>
        <source>How open the task is: 0 is a known road, 1 is unknown territory.</source>
        <translation>任務有多開放：0 為已知的道路，1 為未知的領域。</translation>
    </message>
    <message>
        <source>Concept of Nelson 1961 and March 1991; slider.</source>
        <translation>概念出自 Nelson 1961 與 March 1991；由滑桿設定。</translation>
    </message>
    <message>
        <source>Approach success</source>
        <translation>路線成功率</translation>
    </message>
    <message>
        <source>Chance that one approach to an open task works.</source>
        <translation>針對開放任務的單一路線能成功的機率。</translation>
    </message>
    <message>
        <source>Splitting penalty</source>
        <translation>分散代價</translation>
    </message>
    <message>
        <source>Cost of dividing the effort over several paths.</source>
        <translation>將力量分散到數條路線的成本。</translation>
    </message>
    <message>
        <source>Anchored on duplication in research, one less the elasticity of Jones 1995.</source>
        <translation>以研發重複為依據，即一減去 Jones 1995 的彈性。</translation>
    </message>
    <message>
        <source>Parallel paths</source>
        <translation>並行路線</translation>
    </message>
    <message>
        <source>Number of approaches pursued side by side.</source>
        <translation>同時進行的路線數。</translation>
    </message>
    <message>
        <source>Parallel research after Nelson 1961; policy lever.</source>
        <translation>平行研究，依 Nelson 1961；政策操作桿。</translation>
    </message>
    <message>
        <source>all on one</source>
        <translation>全押在一條</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少數</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多條</translation>
    </message>
    <message>
        <source>very many</source>
        <translation>非常多條</translation>
    </message>
    <message>
        <source>Unpromising share</source>
        <translation>無望專案比率</translation>
    </message>
    <message>
        <source>Share of projects that ought to be stopped.</source>
        <translation>應該中止的專案所占的比率。</translation>
    </message>
    <message>
        <source>Mechanism of Dewatripont and Maskin 1995; size is a slider.</source>
        <translation>機制出自 Dewatripont 與 Maskin 1995；大小由滑桿設定。</translation>
    </message>
    <message>
        <source>Budget hardness</source>
        <translation>預算硬度</translation>
    </message>
    <message>
        <source>Share of bad projects that are stopped while no subsidy is at hand.</source>
        <translation>沒有補貼可用時，不良專案遭到中止的比率。</translation>
    </message>
    <message>
        <source>Concept of Kornai 1980; size is a slider.</source>
        <translation>概念出自 Kornai 1980；大小由滑桿設定。</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>技術能力</translation>
    </message>
    <message>
        <source>Initial capability</source>
        <translation>期初技術能力</translation>
    </message>
    <message>
        <source>Log capability of the strategic sector at the start; ln 2 is one generation.</source>
        <translation>戰略產業期初技術能力的對數；ln 2 為一個世代。</translation>
    </message>
    <message>
        <source>Set by each scenario; only differences between blocs matter.</source>
        <translation>由各情境設定；只有陣營之間的差異有意義。</translation>
    </message>
    <message>
        <source>Growth of capability when research equals the cost of the frontier.</source>
        <translation>研發支出等於前沿成本時，技術能力的成長速度。</translation>
    </message>
    <message>
        <source>Chosen so that a leader grows 0.15 to 0.35 nat a year; transistor counts doubled every 2.0 years from 1971 to 2021, which is 0.35.</source>
        <translation>選定的數值使領先者每年成長 0.15 至 0.35 nat；1971 至 2021 年電晶體數每 2.0 年倍增，相當於 0.35。</translation>
    </message>
    <message>
        <source>Research elasticity</source>
        <translation>研發彈性</translation>
    </message>
    <message>
        <source>Elasticity of progress to research; below one, parallel efforts duplicate.</source>
        <translation>進步對研發的彈性；低於一時，並行的努力會重複。</translation>
    </message>
    <message>
        <source>Jones 1995 and 2002 below one; Bloom and others 2020 use one.</source>
        <translation>Jones 1995 與 2002 低於一；Bloom 等人 2020 採用一。</translation>
    </message>
    <message>
        <source>Cost escalation</source>
        <translation>成本遞增</translation>
    </message>
    <message>
        <source>How much dearer progress gets with each nat of capability; zero means not at all.</source>
        <translation>技術能力每提高一 nat，進步變貴的程度；零表示完全不變。</translation>
    </message>
    <message>
        <source>0.19 from Bloom and others 2020 (research productivity falls 6.8 % a year over 35 % growth); 0.61 from chip design cost, times 1.52 per node.</source>
        <translation>0.19 出自 Bloom 等人 2020（研究生產力每年下降 6.8 %，對應 35 % 的成長）；0.61 出自晶片設計成本，每個製程節點為 1.52 倍。</translation>
    </message>
    <message>
        <source>Frontier cost start</source>
        <translation>前沿成本起點</translation>
    </message>
    <message>
        <source>Research cost of the frontier at zero capability.</source>
        <translation>技術能力為零時，前沿的研發成本。</translation>
    </message>
    <message>
        <source>Calibrated per scenario so that the leader&apos;s pace is plausible.</source>
        <translation>各情境分別校準，使領先者的速度合理。</translation>
    </message>
    <message>
        <source>Imitation rate</source>
        <translation>模仿速率</translation>
    </message>
    <message>
        <source>Fastest learning from a frontier that is far ahead.</source>
        <translation>前沿遙遙領先時，最快的學習速度。</translation>
    </message>
    <message>
        <source>Form of Nelson and Phelps 1966, Benhabib and Spiegel 2005; size is a slider.</source>
        <translation>形式出自 Nelson 與 Phelps 1966、Benhabib 與 Spiegel 2005；大小由滑桿設定。</translation>
    </message>
    <message>
        <source>Absorption half</source>
        <translation>吸收能力半值</translation>
    </message>
    <message>
        <source>Research per GDP at which absorptive capacity is one half.</source>
        <translation>吸收能力達到一半時，研發占 GDP 的比率。</translation>
    </message>
    <message>
        <source>Form of Cohen and Levinthal 1990; size calibrated.</source>
        <translation>形式出自 Cohen 與 Levinthal 1990；大小經校準。</translation>
    </message>
    <message>
        <source>Diffusion curvature</source>
        <translation>擴散曲率</translation>
    </message>
    <message>
        <source>Shape of diffusion: at -1 a laggard always catches up, at 1 it may fall behind.</source>
        <translation>擴散的形狀：為 -1 時，落後者總能追上；為 1 時，可能愈落愈遠。</translation>
    </message>
    <message>
        <source>Benhabib and Spiegel 2005.</source>
        <translation>Benhabib 與 Spiegel 2005。</translation>
    </message>
    <message>
        <source>Tool lag loss</source>
        <translation>工具落差損失</translation>
    </message>
    <message>
        <source>Research productivity lost per generation of lag in tools that are withheld.</source>
        <translation>遭扣住的工具每落後一個世代所損失的研發生產力。</translation>
    </message>
    <message>
        <source>Export controls</source>
        <translation>出口管制</translation>
    </message>
    <message>
        <source>Control start</source>
        <translation>管制起始年</translation>
    </message>
    <message>
        <source>Year in which a bloc&apos;s controls on its rivals begin.</source>
        <translation>某陣營開始對其對手實施管制的年份。</translation>
    </message>
    <message>
        <source>Policy lever; without a lag, cap, levy or closure it does nothing.</source>
        <translation>政策操作桿；若無世代落差、數量上限、出口費或關閉比例，則不起作用。</translation>
    </message>
    <message>
        <source>Control ramp</source>
        <translation>管制漸進期</translation>
    </message>
    <message>
        <source>Time until controls bite fully.</source>
        <translation>管制完全生效所需的時間。</translation>
    </message>
    <message>
        <source>Chip controls were tightened step by step from 2018 to 2022.</source>
        <translation>晶片管制自 2018 至 2022 年逐步收緊。</translation>
    </message>
    <message>
        <source>Tier lag</source>
        <translation>世代落差</translation>
    </message>
    <message>
        <source>How many generations old goods must be to be exported to rivals.</source>
        <translation>產品須落後幾個世代才能出口給對手。</translation>
    </message>
    <message>
        <source>H200 against Blackwell and Rubin is one to two generations.</source>
        <translation>H200 比 Blackwell 與 Rubin 落後一至兩個世代。</translation>
    </message>
    <message>
        <source>one or two behind</source>
        <translation>落後一兩代</translation>
    </message>
    <message>
        <source>old</source>
        <translation>老舊</translation>
    </message>
    <message>
        <source>More than a chip has</source>
        <translation>超過一顆晶片的容量</translation>
    </message>
    <message>
        <source>{run} ({use}): {chips} {chip}
measured {measured} s, predicted {predicted} s, off by {error} %
{source}</source>
        <translation>{run}（{use}）：{chips} 顆 {chip}
實測 {measured} 秒，預測 {predicted} 秒，誤差 {error} %
{source}</translation>
    </message>
    <message>
        <source>predicted over measured time of a step, less one</source>
        <translation>每步時間的預測值除以實測值，再減一</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>{unit}; with {count} assumptions changed</source>
        <translation>{unit}；有 {count} 項假設經過更動</translation>
    </message>
    <message>
        <source>Predicted against measured</source>
        <translation>預測與實測</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相等</translation>
    </message>
    <message>
        <source>seconds a step, both axes log scale; the band is ±10 %</source>
        <translation>每步秒數，兩軸皆為對數刻度；色帶為 ±10 %</translation>
    </message>
    <message>
        <source>{count} more runs gave only a throughput; they are in the tables.</source>
        <translation>另有 {count} 次訓練只公布吞吐量，列在表格中。</translation>
    </message>
    <message>
        <source>How far off</source>
        <translation>誤差有多大</translation>
    </message>
    <message>
        <source>Furthest off</source>
        <translation>誤差最大的訓練</translation>
    </message>
    <message>
        <source>the reason, where one is known, on hover</source>
        <translation>指標停留時顯示已知的原因</translation>
    </message>
    <message>
        <source>{within} of {count} runs lie within the band. Point at a dot to see which run it is, and where it was published.</source>
        <translation>{count} 次訓練中有 {within} 次落在色帶內。將指標移到圓點上，可看到是哪一次訓練、發表於何處。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{chips}&lt;/b&gt; old chips: {gain} times as fast; stages {new} new, {old} old, layers {fresh} and {aged}</source>
        <translation>&lt;b&gt;{chips}&lt;/b&gt; 顆舊晶片：速度為 {gain} 倍；新晶片 {new} 段、舊晶片 {old} 段，每段 {fresh} 與 {aged} 層</translation>
    </message>
    <message>
        <source>by number of new chips, log scale</source>
        <translation>依新晶片數量，對數刻度</translation>
    </message>
    <message>
        <source>&lt;b&gt;{chips}&lt;/b&gt; old chips: only together do they hold the model</source>
        <translation>&lt;b&gt;{chips}&lt;/b&gt; 顆舊晶片：新舊合用才放得下模型</translation>
    </message>
    <message>
        <source>If the old chips were joined better</source>
        <translation>如果舊晶片連得更好</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>較少</translation>
    </message>
    <message>
        <source>{value}, as on paper</source>
        <translation>{value}，與紙面上相同</translation>
    </message>
    <message>
        <source>more</source>
        <translation>較多</translation>
    </message>
    <message>
        <source>&lt;b&gt;{worth}&lt;/b&gt; {old} for one {new}: network {network}, domains of {domain}</source>
        <translation>一顆 {new} 抵 &lt;b&gt;{worth}&lt;/b&gt; 顆 {old}：網路 {network}，每網域 {domain} 顆</translation>
    </message>
    <message>
        <source>No number of {old} suffices: network {network}, domains of {domain}</source>
        <translation>再多 {old} 也不夠：網路 {network}，每網域 {domain} 顆</translation>
    </message>
    <message>
        <source>New and old chips together</source>
        <translation>新舊晶片合用</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合用</translation>
    </message>
    <message>
        <source>network between domains, times the catalogue&apos;s</source>
        <translation>網域之間的網路，為型錄值的倍數</translation>
    </message>
    <message>
        <source>No pipeline of such stages fits on the new chips alone</source>
        <translation>只用新晶片放不下這樣的管線</translation>
    </message>
    <message>
        <source>&lt;b&gt;{chips}&lt;/b&gt; old chips: the model does not fit</source>
        <translation>&lt;b&gt;{chips}&lt;/b&gt; 顆舊晶片：放不下這個模型</translation>
    </message>
    <message>
        <source>{chip} in a domain</source>
        <translation>每個網域的 {chip} 數量</translation>
    </message>
    <message>
        <source>Click a coloured figure to type another one.</source>
        <translation>點選有顏色的數字即可輸入別的值。</translation>
    </message>
    <message>
        <source>Figures of both chips</source>
        <translation>兩種晶片的規格</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parameters that a token visits</source>
        <translation>每個詞元用到的參數</translation>
    </message>
    <message>
        <source>Estimated from chips that were measured</source>
        <translation>由實測過的晶片推估</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Precision in training</source>
        <translation>訓練精度</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>Changed; the catalogue has {value}</source>
        <translation>已更動；型錄值為 {value}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Rests on a figure of the chip that is an estimate</source>
        <translation>依據的晶片規格為估計值</translation>
    </message>
    <message>
        <source>The run, from the first step to the last</source>
        <translation>整個訓練，從第一步到最後一步</translation>
    </message>
    <message>
        <source>Where wall-clock time goes</source>
        <translation>實際時間花在哪裡</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>花費</translation>
    </message>
    <message>
        <source>USD, at street prices of chips</source>
        <translation>美元，晶片以市價計</translation>
    </message>
    <message>
        <source>No number of {old} is as fast: {wall}</source>
        <translation>再多 {old} 也沒有那麼快：{wall}</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>永無止境</translation>
    </message>
    <message>
        <source>endless: chips fail faster than the run advances</source>
        <translation>永無止境：晶片故障得比訓練進展還快</translation>
    </message>
    <message>
        <source>not known: the catalogue lacks its price or its power</source>
        <translation>未知：型錄缺少價格或功率</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>hardware {amount}</source>
        <translation>硬體 {amount}</translation>
    </message>
    <message>
        <source>energy {amount}</source>
        <translation>能源 {amount}</translation>
    </message>
    <message>
        <source>limit: {wall}</source>
        <translation>極限：{wall}</translation>
    </message>
    <message>
        <source>one chip</source>
        <translation>一顆晶片</translation>
    </message>
    <message>
        <source>{chips} {chip}; click a layout to keep it, again to let it go</source>
        <translation>{chips} 顆 {chip}；點選一種配置即可釘選，再點一次取消</translation>
    </message>
    <message>
        <source>in practice</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋頂線</translation>
    </message>
    <message>
        <source>Memory of the fullest chip</source>
        <translation>最滿的晶片的記憶體</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>其餘</translation>
    </message>
    <message>
        <source>A step, part by part</source>
        <translation>一步的各部分</translation>
    </message>
    <message>
        <source>memory {rate} TB/s</source>
        <translation>記憶體 {rate} TB/s</translation>
    </message>
    <message>
        <source>{rate} TFLOP/s, {share} % of paper, {intensity} FLOP/B</source>
        <translation>{rate} TFLOP/s，紙面上的 {share} %，{intensity} FLOP/B</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>a chip has {capacity}</source>
        <translation>晶片容量 {capacity}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>觀察角度</translation>
    </message>
    <message>
        <source>Inside a step</source>
        <translation>一步之內</translation>
    </message>
    <message>
        <source>Old for new</source>
        <translation>以舊抵新</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>整個訓練</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>useful work {amount}</source>
        <translation>有效工作 {amount}</translation>
    </message>
    <message>
        <source>writing checkpoints {amount}</source>
        <translation>寫入檢查點 {amount}</translation>
    </message>
    <message>
        <source>work done again {amount}</source>
        <translation>重做的工作 {amount}</translation>
    </message>
    <message>
        <source>restarts {amount}</source>
        <translation>重新啟動 {amount}</translation>
    </message>
    <message>
        <source>waiting for repair {amount}</source>
        <translation>等待維修 {amount}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>optimizer state</source>
        <translation>最佳化器狀態</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>活化值</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>輸出值</translation>
    </message>
    <message>
        <source>room to work in</source>
        <translation>工作空間</translation>
    </message>
    <message>
        <source>dense, tensors split</source>
        <translation>密集模型，張量切分</translation>
    </message>
    <message>
        <source>dense, weights sharded</source>
        <translation>密集模型，權重分片</translation>
    </message>
    <message>
        <source>mixture of experts</source>
        <translation>混合專家模型</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>用於擬合</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>保留檢驗</translation>
    </message>
    <message>
        <source>One microbatch per pipeline: fixed costs of each step dominate, which the kernel knows only as one constant.</source>
        <translation>每條管線只有一個微批次：每步的固定成本占大部分，而運算核心只用一個常數代表。</translation>
    </message>
    <message>
        <source>Sharded experts: the run hides their gathering almost wholly.</source>
        <translation>專家分片：這次訓練幾乎把收集權重的時間完全藏住。</translation>
    </message>
    <message>
        <source>First delivered</source>
        <translation>首次出貨</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>製程</translation>
    </message>
    <message>
        <source>16-bit peak</source>
        <translation>16 位元峰值</translation>
    </message>
    <message>
        <source>8-bit peak</source>
        <translation>8 位元峰值</translation>
    </message>
    <message>
        <source>4-bit peak</source>
        <translation>4 位元峰值</translation>
    </message>
    <message>
        <source>Best 16-bit product measured</source>
        <translation>16 位元乘法實測最佳值</translation>
    </message>
    <message>
        <source>Bandwidth of the memory</source>
        <translation>記憶體頻寬</translation>
    </message>
    <message>
        <source>Chips in a domain</source>
        <translation>每個網域的晶片數</translation>
    </message>
    <message>
        <source>Links within a domain</source>
        <translation>網域內的連結</translation>
    </message>
    <message>
        <source>Network between domains</source>
        <translation>網域之間的網路</translation>
    </message>
    <message>
        <source>Design power</source>
        <translation>設計功率</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層數</translation>
    </message>
    <message>
        <source>Width of the hidden state</source>
        <translation>隱藏狀態寬度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力頭數</translation>
    </message>
    <message>
        <source>Heads of keys and values</source>
        <translation>鍵與值的頭數</translation>
    </message>
    <message>
        <source>Width of the feed-forward block</source>
        <translation>前饋區塊寬度</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>專家數</translation>
    </message>
    <message>
        <source>Experts that a token visits</source>
        <translation>每個詞元用到的專家數</translation>
    </message>
    <message>
        <source>Width of an expert</source>
        <translation>專家寬度</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>詞彙量</translation>
    </message>
    <message>
        <source>Tokens in a sequence</source>
        <translation>每個序列的詞元數</translation>
    </message>
    <message>
        <source>work</source>
        <translation>運算</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>通訊</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Queries, keys, values</source>
        <translation>查詢、鍵、值</translation>
    </message>
    <message>
        <source>Attention output</source>
        <translation>注意力輸出</translation>
    </message>
    <message>
        <source>Feed-forward, up</source>
        <translation>前饋，升維</translation>
    </message>
    <message>
        <source>Feed-forward, down</source>
        <translation>前饋，降維</translation>
    </message>
    <message>
        <source>One expert, up</source>
        <translation>單一專家，升維</translation>
    </message>
    <message>
        <source>CP</source>
        <translation>CP</translation>
    </message>
    <message>
        <source>context-parallel size</source>
        <translation>上下文平行的份數</translation>
    </message>
    <message>
        <source>EP</source>
        <translation>EP</translation>
    </message>
    <message>
        <source>expert-parallel size</source>
        <translation>專家平行的份數</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>分攤</translation>
    </message>
    <message>
        <source>what the data-parallel group shares out instead of each chip holding it whole</source>
        <translation>資料平行群組分攤存放的內容，不必每顆晶片各存一份</translation>
    </message>
    <message>
        <source>A whole run</source>
        <translation>整個訓練</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>on the new chips</source>
        <translation>使用新晶片</translation>
    </message>
    <message>
        <source>on the smallest number of old chips whose steps are as fast</source>
        <translation>使用每步同樣快所需的最少舊晶片</translation>
    </message>
    <message>
        <source>old / new</source>
        <translation>舊／新</translation>
    </message>
    <message>
        <source>how many times as much on old chips</source>
        <translation>使用舊晶片時是新晶片的幾倍</translation>
    </message>
    <message>
        <source>Published runs</source>
        <translation>公開的訓練</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>runs that were predicted from their own layout</source>
        <translation>依其本身配置預測的訓練次數</translation>
    </message>
    <message>
        <source>off by %</source>
        <translation>誤差 %</translation>
    </message>
    <message>
        <source>mean error without its sign</source>
        <translation>不計正負的平均誤差</translation>
    </message>
    <message>
        <source>bias %</source>
        <translation>偏差 %</translation>
    </message>
    <message>
        <source>mean error with its sign; negative is too optimistic</source>
        <translation>計入正負的平均誤差；負值表示過於樂觀</translation>
    </message>
    <message>
        <source>largest %</source>
        <translation>最大 %</translation>
    </message>
    <message>
        <source>largest error without its sign</source>
        <translation>不計正負的最大誤差</translation>
    </message>
    <message>
        <source>run</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>name of the run in the table of evidence</source>
        <translation>這次訓練在證據表中的名稱</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>the same, predicted</source>
        <translation>同一數值的預測</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>規格項目</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>estimated or changed figures are slanted and marked ≈; a coloured one can be changed</source>
        <translation>估計或更動過的數字以斜體與 ≈ 標示；有顏色的可以更動</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>how sure the figure is</source>
        <translation>這個數字有多可信</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>where the figure was taken from</source>
        <translation>這個數字取自何處</translation>
    </message>
    <message>
        <source>Chips at work</source>
        <translation>使用的晶片</translation>
    </message>
    <message>
        <source>Chips that the fastest layout occupies.</source>
        <translation>最快的配置所占用的晶片。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Spare chips</source>
        <translation>備用晶片</translation>
    </message>
    <message>
        <source>Chips kept to replace failed ones.</source>
        <translation>留著替換故障晶片的晶片。</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>每步時間</translation>
    </message>
    <message>
        <source>Seconds from one update of the weights to the next.</source>
        <translation>從一次權重更新到下一次的秒數。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{unit}; the tick is the fastest</source>
        <translation>{unit}；短線為最快的配置</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步數</translation>
    </message>
    <message>
        <source>Updates of the weights until the model is trained.</source>
        <translation>模型訓練完成所需的權重更新次數。</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>讀取的詞元</translation>
    </message>
    <message>
        <source>A larger batch learns less from each, so more are needed.</source>
        <translation>批次越大，從每個詞元學到的越少，因此需要更多詞元。</translation>
    </message>
    <message>
        <source>Loss at the end</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>Expected loss after training; lower is better.</source>
        <translation>訓練後的預期損失；越低越好。</translation>
    </message>
    <message>
        <source>nat / token</source>
        <translation>nat／詞元</translation>
    </message>
    <message>
        <source>Length of the run</source>
        <translation>訓練時間</translation>
    </message>
    <message>
        <source>Wall-clock time with all failures.</source>
        <translation>計入所有故障的實際時間。</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>有效時間比例</translation>
    </message>
    <message>
        <source>Share of wall-clock time that advances training.</source>
        <translation>實際時間中推進訓練的比例。</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障次數</translation>
    </message>
    <message>
        <source>Failures expected that stop the run.</source>
        <translation>預期會中斷訓練的故障次數。</translation>
    </message>
    <message>
        <source>Between checkpoints</source>
        <translation>檢查點間隔</translation>
    </message>
    <message>
        <source>Time of work between two checkpoints.</source>
        <translation>兩個檢查點之間的工作時間。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Energy taken from the grid.</source>
        <translation>取自電網的能源。</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>二氧化碳</translation>
    </message>
    <message>
        <source>Emitted where the energy is made.</source>
        <translation>產生這些能源時的排放量。</translation>
    </message>
    <message>
        <source>t</source>
        <translation>公噸</translation>
    </message>
    <message>
        <source>Cost of energy</source>
        <translation>能源費用</translation>
    </message>
    <message>
        <source>Energy at the price of electricity.</source>
        <translation>能源用量乘以電價。</translation>
    </message>
    <message>
        <source>Wear of hardware</source>
        <translation>硬體折舊</translation>
    </message>
    <message>
        <source>What chips, hosts and network lose in value.</source>
        <translation>晶片、主機與網路減損的價值。</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>總費用</translation>
    </message>
    <message>
        <source>Hardware and energy together.</source>
        <translation>硬體與能源合計。</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>模型本身的精度</translation>
    </message>
    <message>
        <source>Year of first delivery.</source>
        <translation>首次出貨的年份。</translation>
    </message>
    <message>
        <source>Name of the process.</source>
        <translation>製程的名稱。</translation>
    </message>
    <message>
        <source>Peak rate of dense 16-bit matrix products.</source>
        <translation>密集 16 位元矩陣乘法的峰值速率。</translation>
    </message>
    <message>
        <source>Peak rate of dense 8-bit floating-point matrix products.</source>
        <translation>密集 8 位元浮點矩陣乘法的峰值速率。</translation>
    </message>
    <message>
        <source>Peak rate of dense 4-bit floating-point matrix products.</source>
        <translation>密集 4 位元浮點矩陣乘法的峰值速率。</translation>
    </message>
    <message>
        <source>Best 16-bit matrix product that was measured.</source>
        <translation>實測到的最佳 16 位元矩陣乘法速率。</translation>
    </message>
    <message>
        <source>Capacity of the memory.</source>
        <translation>記憶體容量。</translation>
    </message>
    <message>
        <source>Bandwidth of the memory.</source>
        <translation>記憶體頻寬。</translation>
    </message>
    <message>
        <source>Chips joined by the fast links.</source>
        <translation>以高速連結相連的晶片數。</translation>
    </message>
    <message>
        <source>Bandwidth of the fast links per chip and direction.</source>
        <translation>每顆晶片單一方向的高速連結頻寬。</translation>
    </message>
    <message>
        <source>Bandwidth of the network between domains per chip.</source>
        <translation>每顆晶片分得的網域間網路頻寬。</translation>
    </message>
    <message>
        <source>Design power of one chip.</source>
        <translation>一顆晶片的設計功率。</translation>
    </message>
    <message>
        <source>Price of one chip.</source>
        <translation>一顆晶片的價格。</translation>
    </message>
    <message>
        <source>Epoch AI, machine learning hardware table, December 2025 (CC BY 4.0)</source>
        <translation>Epoch AI，機器學習硬體表，2025 年 12 月（CC BY 4.0）</translation>
    </message>
    <message>
        <source>S. Bekman, Machine Learning Engineering, accelerator tables and benchmarks, August 2026</source>
        <translation>S. Bekman，Machine Learning Engineering，加速器表與效能測試，2026 年 8 月</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference systems, as recalled</source>
        <translation>廠商的參考系統，憑記憶</translation>
    </message>
    <message>
        <source>Street price, an estimate; not a list price</source>
        <translation>市價，估計值；並非定價</translation>
    </message>
    <message>
        <source>Export variant of the A100 with fewer NVLink lanes.</source>
        <translation>A100 的出口版，NVLink 通道較少。</translation>
    </message>
    <message>
        <source>General knowledge, not checked against a document</source>
        <translation>一般常識，未與文件核對</translation>
    </message>
    <message>
        <source>A node meshes its chips in fours.</source>
        <translation>節點內每四顆晶片互連成網。</translation>
    </message>
    <message>
        <source>The B2 variant, full mesh of eight. B1 has 400, B3 313 and B4 280 TFLOP/s; B4 has 32 GB.</source>
        <translation>B2 版，八顆全互連。B1 為 400、B3 為 313、B4 為 280 TFLOP/s；B4 有 32 GB。</translation>
    </message>
    <message>
        <source>Two dies per package; CloudMatrix384 joins 384 packages in one all-to-all domain. Figures of 752 to 800 TFLOP/s are in circulation.</source>
        <translation>每個封裝兩顆晶粒；CloudMatrix384 把 384 個封裝連成一個全互連網域。流傳的數字介於 752 與 800 TFLOP/s 之間。</translation>
    </message>
    <message>
        <source>Press pages on CloudMatrix384 that quote SemiAnalysis and Huawei</source>
        <translation>引述 SemiAnalysis 與華為的 CloudMatrix384 新聞報導</translation>
    </message>
    <message>
        <source>The direction of the link figure is not stated.</source>
        <translation>連結數字未註明是單向還是雙向。</translation>
    </message>
    <message>
        <source>Press figures.</source>
        <translation>新聞報導的數字。</translation>
    </message>
    <message>
        <source>Press figures, as recalled</source>
        <translation>新聞報導的數字，憑記憶</translation>
    </message>
    <message>
        <source>Ethernet: 21 of 24 ports of 100 Gbit/s stay in the node.</source>
        <translation>乙太網路：24 個 100 Gbit/s 連接埠中有 21 個留在節點內。</translation>
    </message>
    <message>
        <source>Ethernet: ports of 200 Gbit/s.</source>
        <translation>乙太網路：200 Gbit/s 的連接埠。</translation>
    </message>
    <message>
        <source>72 chips in one NVLink domain.</source>
        <translation>一個 NVLink 網域有 72 顆晶片。</translation>
    </message>
    <message>
        <source>A gaming card without 16-bit arithmetic, for the question whether old hardware in any number would do; the 16-bit rate is its FP32 rate.</source>
        <translation>沒有 16 位元運算的遊戲顯示卡，用來回答舊硬體再多是否也行得通；16 位元速率取其 FP32 速率。</translation>
    </message>
    <message>
        <source>Shah et al. 2024, FlashAttention 3, section 1</source>
        <translation>Shah 等人 2024，FlashAttention 3，第 1 節</translation>
    </message>
    <message>
        <source>Export variant with a low matrix rate, full links and fast memory.</source>
        <translation>出口版，矩陣運算速率低，連結完整，記憶體快。</translation>
    </message>
    <message>
        <source>Export variant of the H100 with fewer NVLink lanes.</source>
        <translation>H100 的出口版，NVLink 通道較少。</translation>
    </message>
    <message>
        <source>A board of two chips without tensor cores or fast FP16: the 16-bit rate is its FP32 rate.</source>
        <translation>一張卡兩顆晶片，沒有張量核心，FP16 也不快：16 位元速率取其 FP32 速率。</translation>
    </message>
    <message>
        <source>A package of two dies; the link figure adds up all its links.</source>
        <translation>一個封裝兩顆晶粒；連結數字為所有連結的總和。</translation>
    </message>
    <message>
        <source>Linked point to point, seven times 64 GB/s, so groups of fewer than eight chips get less.</source>
        <translation>點對點連結，七條各 64 GB/s，因此少於八顆的群組頻寬較低。</translation>
    </message>
    <message>
        <source>Linked point to point, seven times 64 GB/s.</source>
        <translation>點對點連結，七條各 64 GB/s。</translation>
    </message>
    <message>
        <source>Linked point to point, seven times 76.5 GB/s.</source>
        <translation>點對點連結，七條各 76.5 GB/s。</translation>
    </message>
    <message>
        <source>Announced figures for a rack of 72.</source>
        <translation>72 顆一櫃的公布數字。</translation>
    </message>
    <message>
        <source>Announced by the vendor; no product measured yet</source>
        <translation>廠商公布；尚無產品實測</translation>
    </message>
    <message>
        <source>No tensor cores; nodes of eight are linked as a cube.</source>
        <translation>沒有張量核心；八顆一節點，連成立方體。</translation>
    </message>
    <message>
        <source>Announced figures.</source>
        <translation>公布的數字。</translation>
    </message>
    <message>
        <source>A guess from earlier generations</source>
        <translation>由先前世代推測</translation>
    </message>
    <message>
        <source>Three-dimensional torus; the measured power maximum is 192 W, far below the listed figure.</source>
        <translation>三維環面網路；實測最大功率 192 W，遠低於列出的數字。</translation>
    </message>
    <message>
        <source>Two-dimensional torus.</source>
        <translation>二維環面網路。</translation>
    </message>
    <message>
        <source>Three-dimensional torus.</source>
        <translation>三維環面網路。</translation>
    </message>
    <message>
        <source>Torus of 16; the Ultra variant joins 64.</source>
        <translation>16 顆的環面網路；Ultra 版連接 64 顆。</translation>
    </message>
    <message>
        <source>Meshed in nodes of eight; some systems put sixteen behind switches. A published benchmark of matrix products, 95 TFLOP/s, is left out: training runs sustained nearly as much over whole steps.</source>
        <translation>八顆一節點互連成網；有些系統在交換器後接十六顆。一項公開的矩陣乘法測試為 95 TFLOP/s，此處不採用：實際訓練整步的平均就幾乎有那麼快。</translation>
    </message>
    <message>
        <source>Trained on V100 and A100 with the same code, so it tells how much a newer chip is worth.</source>
        <translation>以相同程式碼在 V100 與 A100 上訓練過，因此能看出新晶片值多少。</translation>
    </message>
    <message>
        <source>126 layers: with the embedding and the output head each standing in for one, 128 places divide into pipeline stages.</source>
        <translation>126 層：嵌入與輸出頭各當作一層，共 128 個位置，可均分成管線階段。</translation>
    </message>
    <message>
        <source>94 layers: with the embedding and the output head each standing in for one, 96 places divide into pipeline stages.</source>
        <translation>94 層：嵌入與輸出頭各當作一層，共 96 個位置，可均分成管線階段。</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>最佳化器</translation>
    </message>
    <message>
        <source>very old</source>
        <translation>非常老舊</translation>
    </message>
    <message>
        <source>Volume cap</source>
        <translation>數量上限</translation>
    </message>
    <message>
        <source>Largest share of a rival&apos;s market that may be supplied.</source>
        <translation>對手市場可獲供應的最高比率。</translation>
    </message>
    <message>
        <source>The January 2026 rule caps H200 sales at half of US customers&apos; volume.</source>
        <translation>2026 年 1 月的規定將 H200 銷量限制為美國客戶購買量的一半。</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>幾乎沒有</translation>
    </message>
    <message>
        <source>small</source>
        <translation>少量</translation>
    </message>
    <message>
        <source>half and more</source>
        <translation>一半以上</translation>
    </message>
    <message>
        <source>Export levy</source>
        <translation>出口費</translation>
    </message>
    <message>
        <source>Levy on licensed exports, paid to the exporter&apos;s state.</source>
        <translation>對獲准的出口課徵的費用，繳給出口方的國家。</translation>
    </message>
    <message>
        <source>25 % on H200 (January 2026), 15 % on H20 (2025).</source>
        <translation>H200 為 25 %（2026 年 1 月），H20 為 15 %（2025 年）。</translation>
    </message>
    <message>
        <source>Imitation closed</source>
        <translation>關閉的學習管道</translation>
    </message>
    <message>
        <source>Share of rivals&apos; learning channel that is closed (people, entity lists).</source>
        <translation>對手學習管道中遭關閉的比率（人員、實體清單）。</translation>
    </message>
    <message>
        <source>No direct measurement; slider. The sign of the whole policy depends on it.</source>
        <translation>無直接量測；由滑桿設定。整個政策的正負效果取決於此。</translation>
    </message>
    <message>
        <source>some</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>much</source>
        <translation>大半</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>幾乎全部</translation>
    </message>
    <message>
        <source>Tools closed</source>
        <translation>關閉的工具</translation>
    </message>
    <message>
        <source>Share of rivals&apos; access to tools that is closed.</source>
        <translation>對手取得工具的管道中遭關閉的比率。</translation>
    </message>
    <message>
        <source>Buyer refusal</source>
        <translation>買方拒收</translation>
    </message>
    <message>
        <source>Share of a rival&apos;s licensed goods that one&apos;s own buyers are told to refuse.</source>
        <translation>對手獲准出口的產品中，本國買方被要求拒收的比率。</translation>
    </message>
    <message>
        <source>The lukewarm reception of H20 in 2025; slider.</source>
        <translation>2025 年 H20 反應冷淡；由滑桿設定。</translation>
    </message>
    <message>
        <source>Snapback year</source>
        <translation>突然斷供年</translation>
    </message>
    <message>
        <source>Year of a sudden cut-off from then on.</source>
        <translation>突然斷供的年份，自此持續。</translation>
    </message>
    <message>
        <source>Snapback lag</source>
        <translation>斷供後世代落差</translation>
    </message>
    <message>
        <source>Tier lag after the cut-off.</source>
        <translation>斷供之後的世代落差。</translation>
    </message>
    <message>
        <source>Snapback cap</source>
        <translation>斷供後數量上限</translation>
    </message>
    <message>
        <source>Volume cap after the cut-off.</source>
        <translation>斷供之後的數量上限。</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Share of household spending on the strategic sector, long before the midpoint.</source>
        <translation>遠在中點之前，家戶支出用於戰略產業的比率。</translation>
    </message>
    <message>
        <source>World chip sales are 0.5 to 0.6 % of world GDP; with cloud and AI more.</source>
        <translation>全球晶片銷售額為全球 GDP 的 0.5 至 0.6 %；加上雲端與 AI 則更高。</translation>
    </message>
    <message>
        <source>Share of household spending on the strategic sector, long after the midpoint.</source>
        <translation>遠在中點之後，家戶支出用於戰略產業的比率。</translation>
    </message>
    <message>
        <source>Slider.</source>
        <translation>由滑桿設定。</translation>
    </message>
    <message>
        <source>Spending midpoint</source>
        <translation>支出上升中點</translation>
    </message>
    <message>
        <source>Year in which half of the rise in the spending share is done.</source>
        <translation>支出比率上升到一半的年份。</translation>
    </message>
    <message>
        <source>Spending spread</source>
        <translation>支出上升緩度</translation>
    </message>
    <message>
        <source>Slowness of that rise.</source>
        <translation>該上升過程的緩慢程度。</translation>
    </message>
    <message>
        <source>Third market start</source>
        <translation>第三市場期初規模</translation>
    </message>
    <message>
        <source>Strategic purchases of the third market at the start.</source>
        <translation>期初第三市場的戰略採購。</translation>
    </message>
    <message>
        <source>Set by each scenario.</source>
        <translation>由各情境設定。</translation>
    </message>
    <message>
        <source>Third market growth</source>
        <translation>第三市場成長率</translation>
    </message>
    <message>
        <source>Growth of the third market, beyond the rise in the spending share.</source>
        <translation>除支出比率上升之外，第三市場的成長率。</translation>
    </message>
    <message>
        <source>World GDP grew about 3 % a year from 1990 to 2020.</source>
        <translation>1990 至 2020 年全球 GDP 每年成長約 3 %。</translation>
    </message>
    <message>
        <source>Quality taste</source>
        <translation>品質偏好</translation>
    </message>
    <message>
        <source>How much buyers care for a nat of capability.</source>
        <translation>買方有多在意一 nat 的技術能力。</translation>
    </message>
    <message>
        <source>High in frontier goods, low in commodities; slider.</source>
        <translation>前沿產品高，大宗商品低；由滑桿設定。</translation>
    </message>
    <message>
        <source>Lag beyond which being worse still makes little further difference.</source>
        <translation>落後超過此值後，再差也幾乎沒有分別。</translation>
    </message>
    <message>
        <source>Price sensitivity</source>
        <translation>價格敏感度</translation>
    </message>
    <message>
        <source>Elasticity of market share to price.</source>
        <translation>市場占有率對價格的彈性。</translation>
    </message>
    <message>
        <source>Trade elasticities of commodities are 4 to 8; frontier goods far less.</source>
        <translation>大宗商品的貿易彈性為 4 至 8；前沿產品則低得多。</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生態系</translation>
    </message>
    <message>
        <source>Pull of the installed base; above two it alone can lock a market in.</source>
        <translation>安裝基礎的拉力；高於二時，單憑它就能鎖定市場。</translation>
    </message>
    <message>
        <source>Katz and Shapiro 1985; Arthur 1989.</source>
        <translation>Katz 與 Shapiro 1985；Arthur 1989。</translation>
    </message>
    <message>
        <source>Share adjustment</source>
        <translation>占有率調整時間</translation>
    </message>
    <message>
        <source>Time in which market shares follow preferences.</source>
        <translation>市場占有率跟上偏好所需的時間。</translation>
    </message>
    <message>
        <source>About one replacement cycle of equipment; slider.</source>
        <translation>約為設備的一次汰換週期；由滑桿設定。</translation>
    </message>
    <message>
        <source>Home preference</source>
        <translation>國貨偏好</translation>
    </message>
    <message>
        <source>Preference of buyers for home supply; mandates raise it.</source>
        <translation>買方對國內供應的偏好；強制採購規定會提高它。</translation>
    </message>
    <message>
        <source>Slider; zero means indifferent.</source>
        <translation>由滑桿設定；零表示沒有偏好。</translation>
    </message>
    <message>
        <source>Market closure</source>
        <translation>市場封閉</translation>
    </message>
    <message>
        <source>Barrier against foreign supply in the home market; 8 is closed.</source>
        <translation>國內市場對外國供應的障礙；8 即完全封閉。</translation>
    </message>
    <message>
        <source>Policy lever, in units of the choice model.</source>
        <translation>政策操作桿，單位同選擇模型。</translation>
    </message>
    <message>
        <source>Third market barrier</source>
        <translation>第三市場障礙</translation>
    </message>
    <message>
        <source>Barrier a bloc meets in third markets; 8 is shut out.</source>
        <translation>陣營在第三市場遇到的障礙；8 即完全被排除在外。</translation>
    </message>
    <message>
        <source>Embargo, trust or standards; slider, in units of the choice model.</source>
        <translation>禁運、信任或標準；由滑桿設定，單位同選擇模型。</translation>
    </message>
    <message>
        <source>Initial home share</source>
        <translation>期初國內占有率</translation>
    </message>
    <message>
        <source>Share of the home market served by own suppliers at the start.</source>
        <translation>期初國內市場由本國供應商供應的比率。</translation>
    </message>
    <message>
        <source>Initial reach</source>
        <translation>期初觸及力</translation>
    </message>
    <message>
        <source>Weight in foreign and third markets at the start, relative to other blocs.</source>
        <translation>期初在外國市場與第三市場的權重，相對於其他陣營。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>Wright exponent</source>
        <translation>萊特指數</translation>
    </message>
    <message>
        <source>Fall of cost with experience: a doubling costs 1 - 2^-b less.</source>
        <translation>成本隨經驗下降：經驗每倍增一次，成本減少 1 - 2^-b。</translation>
    </message>
    <message>
        <source>87 technologies: median 17.5 % per doubling (0.28), quartiles 10 and 23 %; solar modules 22.6 %, lithium cells 20 to 24 %, DRAM 39 %; nuclear power negative.</source>
        <translation>87 項技術：每次倍增的中位數為 17.5 %（0.28），四分位數為 10 與 23 %；太陽能模組 22.6 %，鋰電池芯 20 至 24 %，DRAM 39 %；核能為負值。</translation>
    </message>
    <message>
        <source>Experience spillover</source>
        <translation>經驗外溢</translation>
    </message>
    <message>
        <source>Share of others&apos; experience that counts as one&apos;s own.</source>
        <translation>他人經驗中可視同自身經驗的比率。</translation>
    </message>
    <message>
        <source>Irwin and Klenow 1994: own experience counts about three times rivals&apos; (from general knowledge, not re-read).</source>
        <translation>Irwin 與 Klenow 1994：自身經驗的作用約為對手經驗的三倍（依一般知識，未重新查閱原文）。</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>遺忘</translation>
    </message>
    <message>
        <source>Share of experience lost each year.</source>
        <translation>每年流失的經驗比率。</translation>
    </message>
    <message>
        <source>Benkard 2000 about 0.4 in aircraft; Thompson 2007 far less for ships: contested.</source>
        <translation>Benkard 2000 估計飛機約為 0.4；Thompson 2007 估計船舶遠低於此：尚有爭議。</translation>
    </message>
    <message>
        <source>Agglomeration</source>
        <translation>群聚</translation>
    </message>
    <message>
        <source>Fall of cost with the size of the local industry.</source>
        <translation>成本隨本地產業規模擴大而下降的幅度。</translation>
    </message>
    <message>
        <source>Combes and Gobillon 2015: 0.04 to 0.07.</source>
        <translation>Combes 與 Gobillon 2015：0.04 至 0.07。</translation>
    </message>
    <message>
        <source>Initial experience</source>
        <translation>期初經驗</translation>
    </message>
    <message>
        <source>Experience at the start, in years of the sales at the start.</source>
        <translation>期初累積的經驗，以期初年銷售量的年數表示。</translation>
    </message>
    <message>
        <source>Ten years is a rounded guess for an industry that is growing.</source>
        <translation>對成長中的產業，十年是取整數的猜測。</translation>
    </message>
    <message>
        <source>Input cost</source>
        <translation>投入成本</translation>
    </message>
    <message>
        <source>Cost of labour and inputs at the start, relative to par.</source>
        <translation>期初的勞動與投入品成本，相對於均等水準。</translation>
    </message>
    <message>
        <source>Input cost convergence</source>
        <translation>投入成本收斂</translation>
    </message>
    <message>
        <source>Speed at which input costs approach par.</source>
        <translation>投入成本趨近均等水準的速度。</translation>
    </message>
    <message>
        <source>Slow catching-up of wages; slider.</source>
        <translation>工資追趕緩慢；由滑桿設定。</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利潤</translation>
    </message>
    <message>
        <source>Margin floor</source>
        <translation>利潤率下限</translation>
    </message>
    <message>
        <source>Operating margin far behind the leader.</source>
        <translation>遠落後於領先者時的營業利益率。</translation>
    </message>
    <message>
        <source>Price wars make it negative; slider.</source>
        <translation>價格戰會使它轉為負值；由滑桿設定。</translation>
    </message>
    <message>
        <source>Margin ceiling</source>
        <translation>利潤率上限</translation>
    </message>
    <message>
        <source>Operating margin far ahead of everyone else.</source>
        <translation>遙遙領先所有對手時的營業利益率。</translation>
    </message>
    <message>
        <source>A leader in accelerators earns about 0.7 gross; solar modules 0.1 to 0.3.</source>
        <translation>加速器的領先者毛利率約 0.7；太陽能模組為 0.1 至 0.3。</translation>
    </message>
    <message>
        <source>Lead that moves the margin appreciably.</source>
        <translation>足以使利潤率明顯變動的領先幅度。</translation>
    </message>
    <message>
        <source>Step-by-step competition, Aghion and others 2005; slider.</source>
        <translation>逐步競爭，Aghion 等人 2005；由滑桿設定。</translation>
    </message>
    <message>
        <source>Imported input share</source>
        <translation>進口投入比率</translation>
    </message>
    <message>
        <source>Share of revenue spent on inputs bought from rivals.</source>
        <translation>營收中用於向對手購買投入品的比率。</translation>
    </message>
    <message>
        <source>Equipment, design tools and materials; set by each scenario.</source>
        <translation>設備、設計工具與材料；由各情境設定。</translation>
    </message>
    <message>
        <source>Price subsidy rate</source>
        <translation>價格補貼率</translation>
    </message>
    <message>
        <source>Share of the price that the state pays.</source>
        <translation>價格中由政府支付的比率。</translation>
    </message>
    <message>
        <source>Price subsidy start</source>
        <translation>價格補貼起始年</translation>
    </message>
    <message>
        <source>First year of the price subsidy, in which it is phased in.</source>
        <translation>價格補貼的第一年，在該年內逐步實施。</translation>
    </message>
    <message>
        <source>Price subsidy end</source>
        <translation>價格補貼結束年</translation>
    </message>
    <message>
        <source>Last year of the price subsidy, which fades over the five years before.</source>
        <translation>價格補貼的最後一年，補貼在此前五年間逐漸減少。</translation>
    </message>
    <message>
        <source>Strategic firms</source>
        <translation>戰略企業</translation>
    </message>
    <message>
        <source>Profit tax rate</source>
        <translation>利潤稅率</translation>
    </message>
    <message>
        <source>Tax on profit after research, interest and depreciation.</source>
        <translation>對扣除研發、利息與折舊後的利潤課徵的稅。</translation>
    </message>
    <message>
        <source>Statutory rates 15 to 25 %.</source>
        <translation>法定稅率 15 至 25 %。</translation>
    </message>
    <message>
        <source>Firm interest rate</source>
        <translation>企業利率</translation>
    </message>
    <message>
        <source>Real interest on firms&apos; debt.</source>
        <translation>企業債務的實質利率。</translation>
    </message>
    <message>
        <source>Usual corporate spreads over the public rate.</source>
        <translation>企業利率高於公債利率的通常利差。</translation>
    </message>
    <message>
        <source>Debt finance</source>
        <translation>債務融資</translation>
    </message>
    <message>
        <source>Share of construction paid with debt.</source>
        <translation>興建費用中以債務支付的比率。</translation>
    </message>
    <message>
        <source>Usual gearing of industrial projects, 0.3 to 0.6.</source>
        <translation>工業專案通常的負債比率，0.3 至 0.6。</translation>
    </message>
    <message>
        <source>Debt repayment</source>
        <translation>債務償還</translation>
    </message>
    <message>
        <source>Share of firms&apos; debt repaid each year.</source>
        <translation>每年償還的企業債務比率。</translation>
    </message>
    <message>
        <source>Ten-year loans.</source>
        <translation>十年期貸款。</translation>
    </message>
    <message>
        <source>Cash buffer</source>
        <translation>現金緩衝</translation>
    </message>
    <message>
        <source>Deposits that firms hold, in years of revenue.</source>
        <translation>企業持有的存款，以營收的年數表示。</translation>
    </message>
    <message>
        <source>About two months of revenue.</source>
        <translation>約兩個月的營收。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>產能</translation>
    </message>
    <message>
        <source>Capital output</source>
        <translation>資本產出比</translation>
    </message>
    <message>
        <source>Capital needed for a unit of sales a year.</source>
        <translation>每單位年銷售額所需的資本。</translation>
    </message>
    <message>
        <source>Chip fabs need about one to two years of their sales.</source>
        <translation>晶圓廠所需的資本約為一至兩年的銷售額。</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折舊</translation>
    </message>
    <message>
        <source>Share of capacity that wears out or is overtaken each year.</source>
        <translation>每年因耗損或被超越而失效的產能比率。</translation>
    </message>
    <message>
        <source>Accounting practice for fabs.</source>
        <translation>晶圓廠的會計慣例。</translation>
    </message>
    <message>
        <source>Permitting time</source>
        <translation>許可審查時間</translation>
    </message>
    <message>
        <source>Construction time</source>
        <translation>興建時間</translation>
    </message>
    <message>
        <source>Time to build.</source>
        <translation>興建所需的時間。</translation>
    </message>
    <message>
        <source>CSET: fabs took 736 days in the US (918 in the 2010s), 654 in Taiwan, 701 in China.</source>
        <translation>CSET：晶圓廠在美國需 736 天（2010 年代為 918 天），台灣 654 天，中國 701 天。</translation>
    </message>
    <message>
        <source>Capacity buffer</source>
        <translation>產能緩衝</translation>
    </message>
    <message>
        <source>Spare capacity that firms aim at, against growth and cycles.</source>
        <translation>企業為因應成長與景氣循環而打算保有的備用產能。</translation>
    </message>
    <message>
        <source>Utilisation of 75 to 85 % is usual in chip making; slider.</source>
        <translation>晶片製造業的利用率通常為 75 至 85 %；由滑桿設定。</translation>
    </message>
    <message>
        <source>Initial trend</source>
        <translation>期初趨勢</translation>
    </message>
    <message>
        <source>Growth of sales that firms are used to at the start.</source>
        <translation>期初時企業所習慣的銷售成長率。</translation>
    </message>
    <message>
        <source>Sector limit</source>
        <translation>產業規模上限</translation>
    </message>
    <message>
        <source>Largest sales of the sector over GDP before people, land and power run out.</source>
        <translation>在人力、土地與電力耗盡之前，該產業銷售額占 GDP 的最高比率。</translation>
    </message>
    <message>
        <source>Chip making is about a fifth of Taiwan&apos;s GDP; slider.</source>
        <translation>晶片製造約占台灣 GDP 的五分之一；由滑桿設定。</translation>
    </message>
    <message>
        <source>Capacity adjustment</source>
        <translation>產能調整時間</translation>
    </message>
    <message>
        <source>Time in which firms mean to close a gap in capacity.</source>
        <translation>企業打算補足產能差距的時間。</translation>
    </message>
    <message>
        <source>Hurdle rate</source>
        <translation>要求報酬率</translation>
    </message>
    <message>
        <source>Renewal chance</source>
        <translation>續約機率</translation>
    </message>
    <message>
        <source>annual budgets</source>
        <translation>年度預算</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>long contracts</source>
        <translation>長期合約</translation>
    </message>
    <message>
        <source>Market finance</source>
        <translation>市場融資</translation>
    </message>
    <message>
        <source>How far investment must pay: 0 builds whatever is wanted, 1 only what is worth it.</source>
        <translation>投資必須划算到什麼程度：0 為想要的都興建，1 為只興建值得的。</translation>
    </message>
    <message>
        <source>Civil economy</source>
        <translation>民間經濟</translation>
    </message>
    <message>
        <source>Initial output</source>
        <translation>期初產出</translation>
    </message>
    <message>
        <source>GDP at the start.</source>
        <translation>期初的 GDP。</translation>
    </message>
    <message>
        <source>World Bank or Maddison series; set by each scenario.</source>
        <translation>世界銀行或 Maddison 數列；由各情境設定。</translation>
    </message>
    <message>
        <source>Initial capital output</source>
        <translation>期初資本產出比</translation>
    </message>
    <message>
        <source>Civil capital per GDP at the start.</source>
        <translation>期初民間資本與 GDP 之比。</translation>
    </message>
    <message>
        <source>National accounts, 2 to 3.</source>
        <translation>國民所得帳，2 至 3。</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Population at the start; labour moves with it.</source>
        <translation>期初人口；勞動隨之變動。</translation>
    </message>
    <message>
        <source>Maddison series; set by each scenario.</source>
        <translation>Maddison 數列；由各情境設定。</translation>
    </message>
    <message>
        <source>Population growth</source>
        <translation>人口成長率</translation>
    </message>
    <message>
        <source>Growth of population and labour.</source>
        <translation>人口與勞動的成長率。</translation>
    </message>
    <message>
        <source>Capital share</source>
        <translation>資本份額</translation>
    </message>
    <message>
        <source>Share of capital in output.</source>
        <translation>資本在產出中所占的份額。</translation>
    </message>
    <message>
        <source>Standard value of growth accounting.</source>
        <translation>成長核算的標準值。</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>要素替代</translation>
    </message>
    <message>
        <source>Elasticity of substitution between capital and labour.</source>
        <translation>資本與勞動之間的替代彈性。</translation>
    </message>
    <message>
        <source>Easterly and Fischer 1995: about 0.4 for the USSR, contested by Beare 2008.</source>
        <translation>Easterly 與 Fischer 1995：蘇聯約為 0.4，Beare 2008 對此有異議。</translation>
    </message>
    <message>
        <source>Productivity growth</source>
        <translation>生產力成長率</translation>
    </message>
    <message>
        <source>Growth of civil productivity apart from convergence and spillover.</source>
        <translation>除收斂與外溢之外的民間生產力成長率。</translation>
    </message>
    <message>
        <source>Total factor productivity grew about 1 % a year in rich countries.</source>
        <translation>富裕國家的總要素生產力每年約成長 1 %。</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收斂</translation>
    </message>
    <message>
        <source>Speed at which civil productivity approaches its ceiling below the frontier.</source>
        <translation>民間生產力趨近其上限（低於前沿）的速度。</translation>
    </message>
    <message>
        <source>Conditional convergence is about 2 % a year (Barro).</source>
        <translation>條件收斂約為每年 2 %（Barro）。</translation>
    </message>
    <message>
        <source>Convergence ceiling</source>
        <translation>收斂上限</translation>
    </message>
    <message>
        <source>Ceiling of civil productivity relative to the frontier.</source>
        <translation>民間生產力相對於前沿的上限。</translation>
    </message>
    <message>
        <source>Institutions set how far convergence goes; set by each scenario.</source>
        <translation>制度決定收斂能走多遠；由各情境設定。</translation>
    </message>
    <message>
        <source>Civil depreciation</source>
        <translation>民間折舊</translation>
    </message>
    <message>
        <source>Depreciation of civil capital.</source>
        <translation>民間資本的折舊。</translation>
    </message>
    <message>
        <source>National accounts.</source>
        <translation>國民所得帳。</translation>
    </message>
    <message>
        <source>Subsidy misallocation</source>
        <translation>補貼的資源錯置</translation>
    </message>
    <message>
        <source>Log of civil productivity lost per unit of aid over GDP.</source>
        <translation>補助占 GDP 的比率每增加一單位，民間生產力對數值的損失。</translation>
    </message>
    <message>
        <source>IMF WP 25/155: 1.2 % lost at aid of 4.4 % of GDP.</source>
        <translation>IMF WP 25/155：補助為 GDP 的 4.4 % 時，損失 1.2 %。</translation>
    </message>
    <message>
        <source>Capability spillover</source>
        <translation>技術能力外溢</translation>
    </message>
    <message>
        <source>Gain in log civil productivity per nat of capability.</source>
        <translation>技術能力每增加 1 nat，民間生產力對數值的增幅。</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>家戶</translation>
    </message>
    <message>
        <source>Saving rate</source>
        <translation>儲蓄率</translation>
    </message>
    <message>
        <source>Share of disposable income that households and civil firms save.</source>
        <translation>家戶與民間企業將可支配所得用於儲蓄的比率。</translation>
    </message>
    <message>
        <source>National accounts; set by each scenario.</source>
        <translation>國民所得帳；由各情境設定。</translation>
    </message>
    <message>
        <source>Subsistence</source>
        <translation>最低生活</translation>
    </message>
    <message>
        <source>Consumption below which households cannot be squeezed, as a share of GDP.</source>
        <translation>家戶消費無法再壓縮的最低水準，以占 GDP 的比率表示。</translation>
    </message>
    <message>
        <source>Lowest peacetime shares on record are about a third of GDP.</source>
        <translation>有紀錄以來，承平時期的最低比率約為 GDP 的三分之一。</translation>
    </message>
    <message>
        <source>Investment floor</source>
        <translation>投資下限</translation>
    </message>
    <message>
        <source>Civil investment that is defended by rationing households, as a share of GDP.</source>
        <translation>以限制家戶消費來保住的民間投資，以占 GDP 的比率表示。</translation>
    </message>
    <message>
        <source>Balanced trade</source>
        <translation>貿易平衡</translation>
    </message>
    <message>
        <source>How far the strategic trade balance is offset by civil trade.</source>
        <translation>戰略貿易餘額由民間貿易抵銷的程度。</translation>
    </message>
    <message>
        <source>Slider; one keeps trade balanced.</source>
        <translation>由滑桿設定；1 表示貿易保持平衡。</translation>
    </message>
    <message>
        <source>Public purse</source>
        <translation>公共財政</translation>
    </message>
    <message>
        <source>Tax share</source>
        <translation>稅收占比</translation>
    </message>
    <message>
        <source>Taxes on civil income, as a share of GDP.</source>
        <translation>對民間所得課的稅，以占 GDP 的比率表示。</translation>
    </message>
    <message>
        <source>Purchases share</source>
        <translation>政府購買占比</translation>
    </message>
    <message>
        <source>Civil government purchases, as a share of GDP.</source>
        <translation>民用的政府購買，以占 GDP 的比率表示。</translation>
    </message>
    <message>
        <source>Initial debt</source>
        <translation>期初債務</translation>
    </message>
    <message>
        <source>Public debt over GDP at the start, and where fiscal reaction steers to.</source>
        <translation>期初公共債務占 GDP 的比率，也是財政反應要回到的水準。</translation>
    </message>
    <message>
        <source>IMF; set by each scenario.</source>
        <translation>IMF；由各情境設定。</translation>
    </message>
    <message>
        <source>Base interest</source>
        <translation>基礎利率</translation>
    </message>
    <message>
        <source>Real interest rate on public debt while it is small.</source>
        <translation>公共債務尚小時的實質利率。</translation>
    </message>
    <message>
        <source>Blanchard 2019.</source>
        <translation>Blanchard 2019。</translation>
    </message>
    <message>
        <source>Risk premium</source>
        <translation>風險溢酬</translation>
    </message>
    <message>
        <source>Rise of the rate per unit of debt over GDP beyond the threshold.</source>
        <translation>債務占 GDP 的比率超過門檻後，每增加一單位使利率上升的幅度。</translation>
    </message>
    <message>
        <source>Laubach 2009: 3 to 4 basis points per point of debt.</source>
        <translation>Laubach 2009：債務比每增加 1 個百分點，上升 3 至 4 個基點。</translation>
    </message>
    <message>
        <source>Risk threshold</source>
        <translation>風險門檻</translation>
    </message>
    <message>
        <source>Debt over GDP beyond which lenders ask for a premium.</source>
        <translation>債務占 GDP 的比率超過此值後，貸方會要求溢酬。</translation>
    </message>
    <message>
        <source>The Maastricht figure, for want of a better.</source>
        <translation>採用馬斯垂克條約的數字，因為沒有更好的。</translation>
    </message>
    <message>
        <source>Fiscal reaction</source>
        <translation>財政反應</translation>
    </message>
    <message>
        <source>Rise of the primary balance per unit of debt.</source>
        <translation>債務每增加一單位，基本財政餘額上升的幅度。</translation>
    </message>
    <message>
        <source>Bohn 1998: 0.03 to 0.05 in the United States.</source>
        <translation>Bohn 1998：美國為 0.03 至 0.05。</translation>
    </message>
    <message>
        <source>Debt limit</source>
        <translation>債務上限</translation>
    </message>
    <message>
        <source>Debt over GDP around which the room for subsidies closes.</source>
        <translation>債務占 GDP 的比率到此值附近時，補貼的空間便告關閉。</translation>
    </message>
    <message>
        <source>No agreed figure; slider.</source>
        <translation>沒有公認的數字；由滑桿設定。</translation>
    </message>
    <message>
        <source>Debt limit width</source>
        <translation>債務上限寬度</translation>
    </message>
    <message>
        <source>Width of that limit.</source>
        <translation>該上限的過渡寬度。</translation>
    </message>
    <message>
        <source>Emergency effort</source>
        <translation>緊急財政措施</translation>
    </message>
    <message>
        <source>Extra taxes per unit of debt beyond the limit.</source>
        <translation>債務超過上限後，每單位超額債務所加徵的稅。</translation>
    </message>
    <message>
        <source>Slider; zero means nobody acts.</source>
        <translation>由滑桿設定；零表示無人採取行動。</translation>
    </message>
    <message>
        <source>Write down threshold</source>
        <translation>債務減記門檻</translation>
    </message>
    <message>
        <source>Debt over GDP beyond which savers lose part of their claims.</source>
        <translation>債務占 GDP 的比率超過此值後，儲蓄者會損失部分債權。</translation>
    </message>
    <message>
        <source>Japan carries about 2.5 in its own currency; most defaults come earlier.</source>
        <translation>日本以本國貨幣負擔約 2.5 的債務；多數違約發生得更早。</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>國防</translation>
    </message>
    <message>
        <source>Defence baseline</source>
        <translation>國防基準線</translation>
    </message>
    <message>
        <source>Defence burden without a rival.</source>
        <translation>沒有對手時的國防負擔。</translation>
    </message>
    <message>
        <source>United States 5 to 6 % of GDP in the 1980s, 3 to 4 % now; China about 2 %.</source>
        <translation>美國在 1980 年代為 GDP 的 5 至 6 %，現為 3 至 4 %；中國約 2 %。</translation>
    </message>
    <message>
        <source>Arms reaction</source>
        <translation>軍備反應</translation>
    </message>
    <message>
        <source>Defence added per unit that rivals spend; one means parity.</source>
        <translation>對手每支出一單位所增加的國防支出；1 表示旗鼓相當。</translation>
    </message>
    <message>
        <source>Richardson 1960; the arms race as a cause of Soviet decline is a hypothesis.</source>
        <translation>Richardson 1960；軍備競賽是蘇聯衰落的原因之一，這只是假說。</translation>
    </message>
    <message>
        <source>Defence adjustment</source>
        <translation>國防調整時間</translation>
    </message>
    <message>
        <source>Time in which defence budgets move.</source>
        <translation>國防預算變動所需的時間。</translation>
    </message>
    <message>
        <source>A budget cycle or two.</source>
        <translation>一至兩個預算週期。</translation>
    </message>
    <message>
        <source>Defence ceiling</source>
        <translation>國防負擔上限</translation>
    </message>
    <message>
        <source>Highest burden that can be borne.</source>
        <translation>所能承受的最高負擔。</translation>
    </message>
    <message>
        <source>Soviet burden of the 1980s: 15 to 17 % of output; wartime more.</source>
        <translation>蘇聯 1980 年代的負擔為產出的 15 至 17 %；戰時更高。</translation>
    </message>
    <message>
        <source>Initial defence</source>
        <translation>期初國防</translation>
    </message>
    <message>
        <source>Defence burden at the start.</source>
        <translation>期初的國防負擔。</translation>
    </message>
    <message>
        <source>Defence shares of GDP; set by each scenario.</source>
        <translation>國防占 GDP 的比率；由各情境設定。</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Accelerator share</source>
        <translation>加速器比率</translation>
    </message>
    <message>
        <source>Share of strategic purchases that goes to accelerators.</source>
        <translation>戰略採購中用於加速器的比率。</translation>
    </message>
    <message>
        <source>Compute per spending</source>
        <translation>單位支出算力</translation>
    </message>
    <message>
        <source>Compute per money at zero capability, in thousands of H100 equivalents per bn USD.</source>
        <translation>技術能力為零時每單位金額的算力，以每十億美元千個 H100 當量計。</translation>
    </message>
    <message>
        <source>An H100 cost about 30,000 USD in 2023; set by each scenario for its first year.</source>
        <translation>2023 年一顆 H100 約 30,000 美元；由各情境就其第一年設定。</translation>
    </message>
    <message>
        <source>Chips per spending</source>
        <translation>單位支出晶片數</translation>
    </message>
    <message>
        <source>Chips per money, in thousands per bn USD.</source>
        <translation>每單位金額的晶片數，以每十億美元千顆計。</translation>
    </message>
    <message>
        <source>Accelerators sold at 12,000 to 34,000 USD from 2018 to 2024.</source>
        <translation>2018 至 2024 年加速器售價為 12,000 至 34,000 美元。</translation>
    </message>
    <message>
        <source>Chip life</source>
        <translation>晶片壽命</translation>
    </message>
    <message>
        <source>Service life of an accelerator.</source>
        <translation>加速器的使用年限。</translation>
    </message>
    <message>
        <source>Operators write servers off over four to six years.</source>
        <translation>營運商以四至六年攤提伺服器。</translation>
    </message>
    <message>
        <source>Scaling loss</source>
        <translation>規模效率損失</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>晶片數</translation>
    </message>
    <message>
        <source>New chips installed.</source>
        <translation>安裝的新晶片數。</translation>
    </message>
    <message>
        <source>Published dense training runs used 32 to 16,384.</source>
        <translation>已發表的稠密模型訓練使用 32 至 16,384 顆。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Sequences per training step; larger ones learn less from each.</source>
        <translation>每個訓練步的序列數；批次愈大，從每條序列學到的愈少。</translation>
    </message>
    <message>
        <source>Llama 3 405B: 2048 sequences of 8192 tokens; GPT-3: 1536 of 2048.</source>
        <translation>Llama 3 405B：2048 條序列，每條 8192 個 token；GPT-3：1536 條序列，每條 2048 個。</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>新晶片網路</translation>
    </message>
    <message>
        <source>Slider; one is the catalogue&apos;s figure.</source>
        <translation>由滑桿設定；1 即型錄上的數字。</translation>
    </message>
    <message>
        <source>Old network</source>
        <translation>舊晶片網路</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>運算</translation>
    </message>
    <message>
        <source>Matmul efficiency</source>
        <translation>矩陣乘法效率</translation>
    </message>
    <message>
        <source>Rate of matrix products in a long run over the best that was measured.</source>
        <translation>長時間執行時，矩陣乘法的速率與實測最佳值之比。</translation>
    </message>
    <message>
        <source>Unmeasured ceiling</source>
        <translation>未實測晶片上限</translation>
    </message>
    <message>
        <source>Best matrix product over peak at 1000 TFLOP/s, for chips nobody measured.</source>
        <translation>峰值為 1000 TFLOP/s 時，最佳矩陣乘法速率與峰值之比，用於無人實測的晶片。</translation>
    </message>
    <message>
        <source>Power law through measured chips; they scatter from 0.51 to 0.97.</source>
        <translation>由已實測晶片擬合的冪律；各晶片散布於 0.51 至 0.97。</translation>
    </message>
    <message>
        <source>How much of the gain in peak rate 8-bit matrix products keep.</source>
        <translation>8 位元矩陣乘法能保有峰值速率增益的多少。</translation>
    </message>
    <message>
        <source>Scaling and casting cost time: published H100 and GB200 runs in both precisions.</source>
        <translation>縮放與型別轉換需要時間：依據已發表的 H100 與 GB200 在兩種精度下的訓練。</translation>
    </message>
    <message>
        <source>FP4 gain</source>
        <translation>FP4 增益</translation>
    </message>
    <message>
        <source>Attention efficiency</source>
        <translation>注意力效率</translation>
    </message>
    <message>
        <source>Rate of fused attention over the best matrix product.</source>
        <translation>融合注意力的速率與最佳矩陣乘法之比。</translation>
    </message>
    <message>
        <source>Attention score bytes</source>
        <translation>注意力分數位元組數</translation>
    </message>
    <message>
        <source>Bytes moved per attention score; zero is fused attention.</source>
        <translation>每個注意力分數所搬移的位元組數；零即融合注意力。</translation>
    </message>
    <message>
        <source>Matmul half output</source>
        <translation>矩陣乘法半速輸出量</translation>
    </message>
    <message>
        <source>Outputs at which a matrix product runs at half its rate.</source>
        <translation>矩陣乘法以一半速率執行時的輸出元素數。</translation>
    </message>
    <message>
        <source>Memory efficiency</source>
        <translation>記憶體效率</translation>
    </message>
    <message>
        <source>Memory bandwidth that operations reach over the figure on paper.</source>
        <translation>運算實際達到的記憶體頻寬與紙面數字之比。</translation>
    </message>
    <message>
        <source>Streaming benchmarks reach 0.8 to 0.93 on A100 and H100 (general knowledge).</source>
        <translation>串流基準測試在 A100 與 H100 上達到 0.8 至 0.93（一般知識）。</translation>
    </message>
    <message>
        <source>Kernel launch</source>
        <translation>運算核心啟動</translation>
    </message>
    <message>
        <source>Time lost between two kernels.</source>
        <translation>兩個運算核心之間損失的時間。</translation>
    </message>
    <message>
        <source>Launch and drain of 2 to 10 µs on current accelerators (general knowledge).</source>
        <translation>目前的加速器上，啟動與排空需 2 至 10 µs（一般知識）。</translation>
    </message>
    <message>
        <source>Counting tokens by expert takes a trip to the host: fitted on public recipes of 2025 and early 2026. The first lost ten times as much, the newest nothing.</source>
        <translation>按專家計數 token 須往返主機一趟：依 2025 年與 2026 年初的公開配方擬合。最早的配方損失達十倍之多，最新的則完全沒有。</translation>
    </message>
    <message>
        <source>Sparse launch</source>
        <translation>稀疏層啟動時間</translation>
    </message>
    <message>
        <source>Time in which the host hands out the kernels of a layer with experts and pass.</source>
        <translation>主機在每個含專家的層每次傳遞中，派發運算程式所需的時間。</translation>
    </message>
    <message>
        <source>Some hundred kernels of 5 to 10 µs each; none where they are captured ahead.</source>
        <translation>約數百個運算程式，每個 5 至 10 微秒；預先擷取時為零。</translation>
    </message>
    <message>
        <source>Sparse traffic</source>
        <translation>稀疏層資料流量</translation>
    </message>
    <message>
        <source>Bytes moved around the products of experts over those of fused kernels.</source>
        <translation>專家乘積前後所搬移的位元組，與融合運算程式之比。</translation>
    </message>
    <message>
        <source>Sorting, padding, narrowing and weighting tokens in kernels of their own; fitted on published runs.</source>
        <translation>token 的排序、填補、降低精度與加權各用獨立的運算程式；依已公布的訓練擬合。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Scaleup efficiency</source>
        <translation>縱向擴充效率</translation>
    </message>
    <message>
        <source>Bandwidth of collectives inside a domain over that of the links.</source>
        <translation>網域內集合通訊的頻寬與鏈路頻寬之比。</translation>
    </message>
    <message>
        <source>Gather and scatter on H200 and B200 nodes reach 0.80 to 0.81; meshes of MI300X 0.70.</source>
        <translation>H200 與 B200 節點上的收集與散布達到 0.80 至 0.81；MI300X 的網狀連接為 0.70。</translation>
    </message>
    <message>
        <source>Scaleup latency</source>
        <translation>縱向擴充延遲</translation>
    </message>
    <message>
        <source>Latency of each doubling of a group inside a domain.</source>
        <translation>網域內群組每倍增一次的延遲。</translation>
    </message>
    <message>
        <source>All-reduce over eight H200 takes 39 µs however little it moves: three doublings, there and back.</source>
        <translation>八顆 H200 的全歸約無論資料量多小都需 39 µs：三次倍增，一去一回。</translation>
    </message>
    <message>
        <source>Scaleout efficiency</source>
        <translation>橫向擴充效率</translation>
    </message>
    <message>
        <source>Bandwidth of collectives between domains over that of the network.</source>
        <translation>網域間集合通訊的頻寬與網路頻寬之比。</translation>
    </message>
    <message>
        <source>All-reduce of 16 GiB over four nodes of eight B200 takes 87 ms: 0.74.</source>
        <translation>16 GiB 的全歸約在四個節點、每節點八顆 B200 上需 87 ms：0.74。</translation>
    </message>
    <message>
        <source>Scaleout latency</source>
        <translation>橫向擴充延遲</translation>
    </message>
    <message>
        <source>Latency of each doubling of a group between domains.</source>
        <translation>網域間群組每倍增一次的延遲。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>Tensor overlap</source>
        <translation>張量平行重疊</translation>
    </message>
    <message>
        <source>Tensor-parallel communication that hides behind matrix products.</source>
        <translation>可隱藏在矩陣乘法之後的張量平行通訊比率。</translation>
    </message>
    <message>
        <source>Pipeline overlap</source>
        <translation>管線平行重疊</translation>
    </message>
    <message>
        <source>Transfers between pipeline stages that hide behind other microbatches.</source>
        <translation>可隱藏在其他微批次之後的管線階段間傳輸比率。</translation>
    </message>
    <message>
        <source>None until 2022; interleaved schedules in current software hide most of it.</source>
        <translation>2022 年以前沒有；目前軟體的交錯排程可隱藏其中大部分。</translation>
    </message>
    <message>
        <source>Data overlap</source>
        <translation>資料平行重疊</translation>
    </message>
    <message>
        <source>Data-parallel communication that may hide while pipelines fill and drain.</source>
        <translation>在管線填充與排空期間可隱藏的資料平行通訊比率。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖動</translation>
    </message>
    <message>
        <source>Spread of step times among chips, as a standard deviation.</source>
        <translation>各晶片每步時間的離散程度，以標準差表示。</translation>
    </message>
    <message>
        <source>Chips of one type differ by several per cent (Sinha et al. 2022, from general knowledge); weak scaling from 128 to 2048 H100 loses 2 to 6 %.</source>
        <translation>同型晶片之間相差數個百分點（Sinha 等人 2022，依一般知識）；從 128 到 2048 顆 H100 的弱擴展損失 2 至 6 %。</translation>
    </message>
    <message>
        <source>Step overhead</source>
        <translation>每步額外時間</translation>
    </message>
    <message>
        <source>Time per step for loading data, logging and synchronising.</source>
        <translation>每步用於載入資料、記錄與同步的時間。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Gradient bytes</source>
        <translation>梯度位元組數</translation>
    </message>
    <message>
        <source>Bytes in which a gradient is summed, kept and reduced.</source>
        <translation>梯度加總、保存與歸約時所用的位元組數。</translation>
    </message>
    <message>
        <source>Megatron-LM sums gradients in 32 bits; 16 bits are an option.</source>
        <translation>Megatron-LM 以 32 位元加總梯度；也可選用 16 位元。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空間</translation>
    </message>
    <message>
        <source>Slider; a few GB on current software.</source>
        <translation>由滑桿設定；在目前軟體上為數 GB。</translation>
    </message>
    <message>
        <source>New chip</source>
        <translation>新晶片</translation>
    </message>
    <message>
        <source>Chip that is compared.</source>
        <translation>要比較的晶片。</translation>
    </message>
    <message>
        <source>Old chip</source>
        <translation>舊晶片</translation>
    </message>
    <message>
        <source>{chip}: {note}</source>
        <translation>{chip}：{note}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <source>{amount} USD</source>
        <translation>{amount}美元</translation>
    </message>
    <message>
        <source>With the settings</source>
        <translation>相關設定</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>A click holds the year; a click on the mark lets it go.</source>
        <translation>按一下即停在該年；再按標記即放開。</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}（{unit}）</translation>
    </message>
    <message>
        <source>% of a step, {chip}: {families}</source>
        <translation>占一步時間的 %，{chip}：{families}</translation>
    </message>
    <message>
        <source>{unit}; kept: {layout}</source>
        <translation>{unit}；已釘選：{layout}</translation>
    </message>
    <message>
        <source>{unit}; fastest: {layout}</source>
        <translation>{unit}；最快：{layout}</translation>
    </message>
    <message>
        <source>generations added to the gap of {bloc} by {year}</source>
        <translation>到 {year} 年使 {bloc} 差距增加的世代數</translation>
    </message>
    <message>
        <source>Do controls hold?</source>
        <translation>管制撐得住嗎？</translation>
    </message>
    <message>
        <source>they backfire</source>
        <translation>適得其反</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>無效果</translation>
    </message>
    <message>
        <source>they hold</source>
        <translation>撐得住</translation>
    </message>
    <message>
        <source>controls widen the gap by &lt;b&gt;{size}&lt;/b&gt;: {across} {x}, {up} {y}</source>
        <translation>管制使差距擴大 &lt;b&gt;{size}&lt;/b&gt;：{across} {x}，{up} {y}</translation>
    </message>
    <message>
        <source>controls narrow the gap by &lt;b&gt;{size}&lt;/b&gt;: {across} {x}, {up} {y}</source>
        <translation>管制使差距縮小 &lt;b&gt;{size}&lt;/b&gt;：{across} {x}，{up} {y}</translation>
    </message>
    <message>
        <source>dots were fitted, rings held out (shaded); log scale</source>
        <translation>實心點參與擬合，空心點為保留年份（陰影）；對數尺度</translation>
    </message>
    <message>
        <source>{source} ({licence})</source>
        <translation>{source}（{licence}）</translation>
    </message>
    <message>
        <source>Held against history</source>
        <translation>與歷史對照</translation>
    </message>
    <message>
        <source>Model over data</source>
        <translation>模型與資料</translation>
    </message>
    <message>
        <source>What it shows, and what not</source>
        <translation>說明了什麼，沒說明什麼</translation>
    </message>
    <message>
        <source>parameters as they were fitted, and sources below</source>
        <translation>擬合所得的參數；來源列於下方</translation>
    </message>
    <message>
        <source>Policies that worked and failed</source>
        <translation>成功與失敗的政策</translation>
    </message>
    <message>
        <source>one figure each, sign and size only: the presets were made knowing the outcome</source>
        <translation>各一個數字，只看方向與大小：範例是在知道結果後製作的</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>naive</source>
        <translation>單純推估</translation>
    </message>
    <message>
        <source>data {data}, model {model}, off {error} %</source>
        <translation>資料 {data}，模型 {model}，誤差 {error} %</translation>
    </message>
    <message>
        <source>Fitted: {values}</source>
        <translation>擬合值：{values}</translation>
    </message>
    <message>
        <source>{bloc}, {year}: {unit}</source>
        <translation>{bloc}，{year}：{unit}</translation>
    </message>
    <message>
        <source>Who pays whom</source>
        <translation>誰付給誰</translation>
    </message>
    <message>
        <source>a click explains a line</source>
        <translation>按一下可看說明</translation>
    </message>
    <message>
        <source>Money between sectors</source>
        <translation>部門間的資金</translation>
    </message>
    <message>
        <source>Nothing is paid</source>
        <translation>沒有任何支付</translation>
    </message>
    <message>
        <source>USD, payers on the left</source>
        <translation>美元，左側為付款方</translation>
    </message>
    <message>
        <source>The state&apos;s dollar</source>
        <translation>政府的每一塊錢</translation>
    </message>
    <message>
        <source>cents of each dollar</source>
        <translation>每一元中的分數</translation>
    </message>
    <message>
        <source>Balances, and what does not add up</source>
        <translation>餘額與對不上的部分</translation>
    </message>
    <message>
        <source>USD; below, the largest residual of any year, of GDP</source>
        <translation>美元；下方為各年最大殘差，占 GDP 比例</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>went to</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>Revenue and spending</source>
        <translation>收入與支出</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>{bloc} reaches it in {count} years</source>
        <translation>{bloc} 再 {count} 年觸及上限</translation>
    </message>
    <message>
        <source>{bloc}, % of GDP: {sectors}</source>
        <translation>{bloc}，占 GDP 的 %：{sectors}</translation>
    </message>
    <message>
        <source>{bloc} reaches it in {year}</source>
        <translation>{bloc} 於 {year} 年觸及上限</translation>
    </message>
    <message>
        <source>who move in {year}, from left to right, people / yr</source>
        <translation>{year} 年的移動者，由左至右，人 / 年</translation>
    </message>
    <message>
        <source>Steps of the supply chain</source>
        <translation>供應鏈各環節</translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>無人移動</translation>
    </message>
    <message>
        <source>{bloc}, {year}: % choosing over % using its software</source>
        <translation>{bloc}，{year}：選擇自家軟體的 % 對照使用中的 %</translation>
    </message>
    <message>
        <source>Developers: one state or two</source>
        <translation>開發者：一種或兩種穩定狀態</translation>
    </message>
    <message>
        <source>Will a push last?</source>
        <translation>推一把能持久嗎？</translation>
    </message>
    <message>
        <source>they choose</source>
        <translation>其選擇</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>靜止點</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第三市場</translation>
    </message>
    <message>
        <source>enough chips to hold the model; {reason}</source>
        <translation>足以容納模型的晶片數；{reason}</translation>
    </message>
    <message>
        <source>a scenario of the training cluster</source>
        <translation>訓練叢集的情境</translation>
    </message>
    <message>
        <source>a whole year from {first} to {last}</source>
        <translation>{first} 至 {last} 之間的整數年份</translation>
    </message>
    <message>
        <source>a scenario of the world model</source>
        <translation>世界模型的情境</translation>
    </message>
    <message>
        <source>a whole number from {first} to {last}</source>
        <translation>{first} 至 {last} 之間的整數</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>它不是文字檔</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>一欄</translation>
    </message>
    <message>
        <source>a list of 1 to {most} cases</source>
        <translation>1 到 {most} 個案例的清單</translation>
    </message>
    <message>
        <source>less than term_tenor, {tenor}</source>
        <translation>小於 term_tenor（{tenor}）</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>{count} 項的清單</translation>
    </message>
    <message>
        <source>the name &apos;{name}&apos; stands twice in one table</source>
        <translation>名稱「{name}」在同一表格中出現兩次</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 的整數</translation>
    </message>
    <message>
        <source>a list of 1 to {most} numbers</source>
        <translation>1 到 {most} 個數字的清單</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 或 1</translation>
    </message>
    <message>
        <source>a list of one number, or of one for each year</source>
        <translation>只含一個數字的清單，或每年一個數字的清單</translation>
    </message>
    <message>
        <source>a stock: it remembers</source>
        <translation>存量：有記憶</translation>
    </message>
    <message>
        <source>a flow: it changes stocks</source>
        <translation>流量：改變存量</translation>
    </message>
    <message>
        <source>follows at once</source>
        <translation>輔助變數：即時決定</translation>
    </message>
    <message>
        <source>thousand people</source>
        <translation>千人</translation>
    </message>
    <message>
        <source>thousand people / yr</source>
        <translation>千人 / 年</translation>
    </message>
    <message>
        <source>people / yr</source>
        <translation>人 / 年</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>管制</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Self-reliance</source>
        <translation>技術自主</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>帳本</translation>
    </message>
    <message>
        <source>generations, each a doubling</source>
        <translation>世代，每一代為一次倍增</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>扣住了什麼</translation>
    </message>
    <message>
        <source>generations that goods for rivals lag behind</source>
        <translation>賣給對手的產品落後的世代數</translation>
    </message>
    <message>
        <source>No generation is withheld</source>
        <translation>沒有扣住任何世代</translation>
    </message>
    <message>
        <source>cap on volume; learning and tools closed, %</source>
        <translation>數量上限；關閉的學習與工具，%</translation>
    </message>
    <message>
        <source>No cap, and nothing is closed</source>
        <translation>沒有上限，也未關閉任何管道</translation>
    </message>
    <message>
        <source>{bloc} cap</source>
        <translation>{bloc} 上限</translation>
    </message>
    <message>
        <source>{bloc} learning</source>
        <translation>{bloc} 學習</translation>
    </message>
    <message>
        <source>{bloc} tools</source>
        <translation>{bloc} 工具</translation>
    </message>
    <message>
        <source>Compute in place, and the lead</source>
        <translation>現有算力與領先倍數</translation>
    </message>
    <message>
        <source>H100 equivalents, simply added up, log scale</source>
        <translation>H100 當量，直接加總，對數尺度</translation>
    </message>
    <message>
        <source>times a rival&apos;s; dashed: effective; log scale</source>
        <translation>對手的倍數；虛線：有效算力；對數尺度</translation>
    </message>
    <message>
        <source>{first} / {bloc}</source>
        <translation>{first} / {bloc}</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>有效算力</translation>
    </message>
    <message>
        <source>Demand that nobody serves</source>
        <translation>無人供應的需求</translation>
    </message>
    <message>
        <source>Exports, and what controls cost</source>
        <translation>出口與管制的代價</translation>
    </message>
    <message>
        <source>exports, USD / yr; dashed: levy for the state</source>
        <translation>出口，美元 / 年；虛線：政府課徵</translation>
    </message>
    <message>
        <source>{bloc} exports</source>
        <translation>{bloc} 出口</translation>
    </message>
    <message>
        <source>{bloc} levy</source>
        <translation>{bloc} 課徵</translation>
    </message>
    <message>
        <source>sales forgone; dashed: research they would pay</source>
        <translation>放棄的銷售；虛線：原可支應的研發</translation>
    </message>
    <message>
        <source>No sale is forgone</source>
        <translation>沒有放棄任何銷售</translation>
    </message>
    <message>
        <source>{bloc} sales</source>
        <translation>{bloc} 銷售</translation>
    </message>
    <message>
        <source>Accelerators that can be made</source>
        <translation>可製造的加速器</translation>
    </message>
    <message>
        <source>chips / yr by wafers; dashed: by memory; log scale</source>
        <translation>顆 / 年，受晶圓限制；虛線：受記憶體限制；對數尺度</translation>
    </message>
    <message>
        <source>Neither wafers nor memory limit anybody</source>
        <translation>晶圓與記憶體都未限制任何一方</translation>
    </message>
    <message>
        <source>{bloc} wafers</source>
        <translation>{bloc} 晶圓</translation>
    </message>
    <message>
        <source>{bloc} memory</source>
        <translation>{bloc} 記憶體</translation>
    </message>
    <message>
        <source>From permit to capacity</source>
        <translation>從許可到產能</translation>
    </message>
    <message>
        <source>productive capacity at cost, USD</source>
        <translation>生產產能，按成本計，美元</translation>
    </message>
    <message>
        <source>being built (dashed), in permitting (dotted), USD</source>
        <translation>興建中（虛線）與許可審查中（點線），美元</translation>
    </message>
    <message>
        <source>Use of capacity</source>
        <translation>產能的使用</translation>
    </message>
    <message>
        <source>Cost and experience</source>
        <translation>成本與經驗</translation>
    </message>
    <message>
        <source>cost of a unit, the average bloc&apos;s is one</source>
        <translation>單位成本，陣營平均為 1</translation>
    </message>
    <message>
        <source>experience, USD sold so far, log scale</source>
        <translation>經驗，累計銷售額，美元，對數尺度</translation>
    </message>
    <message>
        <source>Does it pay to build?</source>
        <translation>興建划算嗎？</translation>
    </message>
    <message>
        <source>value of a project over its cost; above one it does</source>
        <translation>專案價值除以成本；大於 1 即划算</translation>
    </message>
    <message>
        <source>share of wanted investment that finds money, %</source>
        <translation>想做的投資中找到資金的 %</translation>
    </message>
    <message>
        <source>All wanted investment finds money</source>
        <translation>想做的投資都找得到資金</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>利潤率</translation>
    </message>
    <message>
        <source>operating profit before research, % of revenue</source>
        <translation>研發前的營業利益，占營收 %</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>人力</translation>
    </message>
    <message>
        <source>% of posts that are filled</source>
        <translation>已補足的職缺 %</translation>
    </message>
    <message>
        <source>Every post is filled</source>
        <translation>職缺全數補足</translation>
    </message>
    <message>
        <source>engineers, and technicians (dashed)</source>
        <translation>工程師與技術員（虛線）</translation>
    </message>
    <message>
        <source>Return and cost of capital</source>
        <translation>報酬率與資金成本</translation>
    </message>
    <message>
        <source>return of a project, % / yr; dashed: what its capital costs</source>
        <translation>專案報酬率，% / 年；虛線：資金成本</translation>
    </message>
    <message>
        <source>debt that a project can carry, % of its cost</source>
        <translation>專案能承受的債務，占成本 %</translation>
    </message>
    <message>
        <source>What the chain can do</source>
        <translation>供應鏈的能耐</translation>
    </message>
    <message>
        <source>% of a chain without gaps; dashed: weakest step</source>
        <translation>無缺口供應鏈的 %；虛線：最弱環節</translation>
    </message>
    <message>
        <source>{bloc} chain</source>
        <translation>{bloc} 供應鏈</translation>
    </message>
    <message>
        <source>{bloc} weakest</source>
        <translation>{bloc} 最弱</translation>
    </message>
    <message>
        <source>Learned from others</source>
        <translation>向他人學來的部分</translation>
    </message>
    <message>
        <source>% of a bloc&apos;s progress; nought is decoupled</source>
        <translation>占陣營進步的 %；0 表示脫鉤</translation>
    </message>
    <message>
        <source>Share of the home market</source>
        <translation>國內市場占有率</translation>
    </message>
    <message>
        <source>% of demand at home; dashed: of the third market</source>
        <translation>占國內需求的 %；虛線：占第三市場</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>interest on public debt, % of GDP</source>
        <translation>公共債務利息，占 GDP 的 %</translation>
    </message>
    <message>
        <source>real interest rate, % / yr</source>
        <translation>實質利率，% / 年</translation>
    </message>
    <message>
        <source>Purchasing power</source>
        <translation>購買力</translation>
    </message>
    <message>
        <source>consumption denied to households, % of GDP</source>
        <translation>家戶被迫放棄的消費，占 GDP 的 %</translation>
    </message>
    <message>
        <source>Households are denied nothing</source>
        <translation>家戶沒有被迫放棄任何消費</translation>
    </message>
    <message>
        <source>Aid to the strategic sector</source>
        <translation>對策略產業的補助</translation>
    </message>
    <message>
        <source>% of GDP, by kind</source>
        <translation>占 GDP 的 %，依種類</translation>
    </message>
    <message>
        <source>No aid is paid</source>
        <translation>沒有支付任何補助</translation>
    </message>
    <message>
        <source>{bloc} research</source>
        <translation>{bloc} 研發</translation>
    </message>
    <message>
        <source>{bloc} prices</source>
        <translation>{bloc} 價格</translation>
    </message>
    <message>
        <source>{bloc} bailouts</source>
        <translation>{bloc} 紓困</translation>
    </message>
    <message>
        <source>{bloc} capital</source>
        <translation>{bloc} 資本</translation>
    </message>
    <message>
        <source>Foundry capacity</source>
        <translation>晶圓代工產能</translation>
    </message>
    <message>
        <source>people of the strategic sector</source>
        <translation>策略產業的人數</translation>
    </message>
    <message>
        <source>Debt and its limit</source>
        <translation>債務與上限</translation>
    </message>
    <message>
        <source>% of GDP; dashed: where aid ends</source>
        <translation>占 GDP 的 %；虛線：補助止於此</translation>
    </message>
    <message>
        <source>Where new compute comes from</source>
        <translation>新增算力從何而來</translation>
    </message>
    <message>
        <source>{bloc}, % of what is bought</source>
        <translation>{bloc}，占購入量的 %</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自製</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>獲准進口</translation>
    </message>
    <message>
        <source>smuggled</source>
        <translation>走私</translation>
    </message>
    <message>
        <source>Compute by vintage</source>
        <translation>各代算力</translation>
    </message>
    <message>
        <source>{bloc}, % of compute in place</source>
        <translation>{bloc}，占現有算力的 %</translation>
    </message>
    <message>
        <source>current</source>
        <translation>當代</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>前一代</translation>
    </message>
    <message>
        <source>older</source>
        <translation>更舊</translation>
    </message>
    <message>
        <source>own design</source>
        <translation>自行設計</translation>
    </message>
    <message>
        <source>households</source>
        <translation>家戶</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>state</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>國外</translation>
    </message>
    <message>
        <source>opening + flows = closing</source>
        <translation>期初 + 流量 = 期末</translation>
    </message>
    <message>
        <source>payments = net lending</source>
        <translation>收支 = 淨貸放</translation>
    </message>
    <message>
        <source>third market</source>
        <translation>第三市場</translation>
    </message>
    <message>
        <source>exports = imports</source>
        <translation>出口 = 進口</translation>
    </message>
    <message>
        <source>new debt, net</source>
        <translation>新增債務（淨額）</translation>
    </message>
    <message>
        <source>worse than naive</source>
        <translation>不如單純推估</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>沿用最後值</translation>
    </message>
    <message>
        <source>last value, at the mean growth so far</source>
        <translation>最後值依平均成長率延伸</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>steady growth</source>
        <translation>固定成長率</translation>
    </message>
    <message>
        <source>from</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>誰付錢</translation>
    </message>
    <message>
        <source>to</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>who receives</source>
        <translation>誰收錢</translation>
    </message>
    <message>
        <source>for</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>line of the ledger; a click shows its equation</source>
        <translation>帳本的一列；按一下可看方程式</translation>
    </message>
    <message>
        <source>paid within the year</source>
        <translation>該年內支付</translation>
    </message>
    <message>
        <source>amount over the bloc&apos;s GDP</source>
        <translation>金額占該陣營 GDP</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>USD within the year</source>
        <translation>該年內，美元</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>received less paid, USD within the year</source>
        <translation>收入減支出，該年內，美元</translation>
    </message>
    <message>
        <source>net worth</source>
        <translation>淨值</translation>
    </message>
    <message>
        <source>what it owns less what it owes at the end of the year, USD</source>
        <translation>年底資產減負債，美元</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>a click shows it</source>
        <translation>按一下即顯示</translation>
    </message>
    <message>
        <source>years that the fit never saw</source>
        <translation>擬合未曾用到的年份</translation>
    </message>
    <message>
        <source>naive %</source>
        <translation>單純推估 %</translation>
    </message>
    <message>
        <source>mean error of a naive forecast, chosen before those years</source>
        <translation>單純推估的平均誤差，推估方式在這些年份之前選定</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>figure of history; its source on hover</source>
        <translation>歷史數字；游標停留可看來源</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>whether the policy worked</source>
        <translation>政策是否成功</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>觀測值</translation>
    </message>
    <message>
        <source>the figure</source>
        <translation>該數字</translation>
    </message>
    <message>
        <source>what a stylised preset gives for it</source>
        <translation>簡化範例給出的值</translation>
    </message>
    <message>
        <source>USD of 2019 per W</source>
        <translation>2019 年美元 / W</translation>
    </message>
    <message>
        <source>Lafond and others 2017 and IRENA, in the compilation of Our World in Data</source>
        <translation>Lafond 等 2017 與 IRENA，Our World in Data 彙編</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>CC BY 4.0</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>USD of 2024 per kWh</source>
        <translation>2024 年美元 / kWh</translation>
    </message>
    <message>
        <source>Way 2026, on Ziegler and Trancik 2021, BloombergNEF and Avicenne Energy, published by Our World in Data and read in a public copy</source>
        <translation>Way 2026，依 Ziegler 與 Trancik 2021、BloombergNEF 與 Avicenne Energy，由 Our World in Data 發布，讀自公開副本</translation>
    </message>
    <message>
        <source>GWh</source>
        <translation>GWh</translation>
    </message>
    <message>
        <source>Own estimate from cell counts of the 1990s and market sizes since 2000, as recalled (78 GWh in 2016, about 700 GWh in 2022); agrees with the 20 % per doubling of Ziegler and Trancik 2021</source>
        <translation>依 1990 年代電池數量與 2000 年後市場規模自行估計，憑記憶（2016 年 78 GWh，2022 年約 700 GWh）；與 Ziegler 與 Trancik 2021 每倍增 20 % 相符</translation>
    </message>
    <message>
        <source>own table</source>
        <translation>自編表格</translation>
    </message>
    <message>
        <source>USD of 2005 per kbit</source>
        <translation>2005 年美元 / kbit</translation>
    </message>
    <message>
        <source>Santa Fe Performance Curve Database, in the copy of the repository carnegie/clab_experience_curve</source>
        <translation>Santa Fe Performance Curve Database，取自 carnegie/clab_experience_curve 儲存庫的副本</translation>
    </message>
    <message>
        <source>MIT (repository)</source>
        <translation>MIT（儲存庫）</translation>
    </message>
    <message>
        <source>Tbit</source>
        <translation>Tbit</translation>
    </message>
    <message>
        <source>DKK per kW</source>
        <translation>丹麥克朗 / kW</translation>
    </message>
    <message>
        <source>USD of 2004 per W</source>
        <translation>2004 年美元 / W</translation>
    </message>
    <message>
        <source>bn USD of 2011</source>
        <translation>十億 2011 年美元</translation>
    </message>
    <message>
        <source>Maddison Project 2020, in the compilation of Our World in Data</source>
        <translation>Maddison Project 2020，Our World in Data 彙編</translation>
    </message>
    <message>
        <source>million</source>
        <translation>百萬</translation>
    </message>
    <message>
        <source>World Bank, World Development Indicators</source>
        <translation>世界銀行，世界發展指標</translation>
    </message>
    <message>
        <source>Maddison Project 2020 to 2018, carried on with growth rates of the World Bank as recalled</source>
        <translation>Maddison Project 2020 至 2018 年，之後依世界銀行成長率延伸，憑記憶</translation>
    </message>
    <message>
        <source>million USD</source>
        <translation>百萬美元</translation>
    </message>
    <message>
        <source>Epoch AI, training cost trends: hardware written off and energy, running maximum</source>
        <translation>Epoch AI，訓練成本趨勢：硬體攤提與能源，至今最高值</translation>
    </message>
    <message>
        <source>CC BY 4.0 by its site; its repository names no licence</source>
        <translation>網站標示 CC BY 4.0；儲存庫未載明授權</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Epoch AI, largest training computation of models from the United States</source>
        <translation>Epoch AI，美國模型的最大訓練運算量</translation>
    </message>
    <message>
        <source>IBS, as cited by the press</source>
        <translation>IBS，引自媒體</translation>
    </message>
    <message>
        <source>facts; own table</source>
        <translation>事實；自編表格</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>Year of first production, own table</source>
        <translation>首次量產年份，自編表格</translation>
    </message>
    <message>
        <source>Mt</source>
        <translation>百萬噸</translation>
    </message>
    <message>
        <source>World Steel Association yearbooks as recalled; equal to Correlates of War, National Material Capabilities 6.0, up to 1975 and from 1993</source>
        <translation>世界鋼鐵協會年鑑，憑記憶；1975 年以前與 1993 年以後與 Correlates of War、National Material Capabilities 6.0 相同</translation>
    </message>
    <message>
        <source>SEMI and SEAJ, yearly releases; 2012 and 2013 by region as recalled</source>
        <translation>SEMI 與 SEAJ 年度發布；2012 與 2013 年分區數字憑記憶</translation>
    </message>
    <message>
        <source>Epoch AI, owners of AI chips, version of September 2026, Nvidia chips of five US clouds (Microsoft, Meta, Amazon, Google, Oracle)</source>
        <translation>Epoch AI，AI 晶片持有者，2026 年 9 月版，美國五大雲端業者（Microsoft、Meta、Amazon、Google、Oracle）的 Nvidia 晶片</translation>
    </message>
    <message>
        <source>CC BY 4.0 by its site</source>
        <translation>網站標示 CC BY 4.0</translation>
    </message>
    <message>
        <source>Epoch AI, owners of AI chips, version of September 2026, Nvidia chips sold to China openly</source>
        <translation>Epoch AI，AI 晶片持有者，2026 年 9 月版，公開售予中國的 Nvidia 晶片</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開啟時</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示為</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>{name}, as opened</source>
        <translation>{name}，開啟時</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Grey lines are the scenario as it was opened.</source>
        <translation>灰線為情境開啟時的樣子。</translation>
    </message>
    <message>
        <source>Not replayed in other engines for this report; “tenfold prove” does that.</source>
        <translation>這份報告未在其他引擎中重算；「tenfold prove」可以重算。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>變數</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>最大差異</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳目</translation>
    </message>
    <message>
        <source>Largest residual, as a share of GDP</source>
        <translation>最大殘差，占 GDP 的比例</translation>
    </message>
    <message>
        <source>Every one of the futures passes every reality check.</source>
        <translation>每一種未來都通過所有現實檢核。</translation>
    </message>
    <message>
        <source>Tenfold {version}, kernel {kernel}, model version {model}</source>
        <translation>Tenfold {version}，運算核心 {kernel}，模型版本 {model}</translation>
    </message>
    <message>
        <source>Levers that differ from their defaults</source>
        <translation>與預設值不同的操作桿</translation>
    </message>
    <message>
        <source>Assumptions that differ from their defaults</source>
        <translation>與預設值不同的假設</translation>
    </message>
    <message>
        <source>Changed since it was opened</source>
        <translation>開啟後的更動</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Plots: {lens}</source>
        <translation>圖表：{lens}</translation>
    </message>
    <message>
        <source>Each line is the median of {count} futures of seed {seed}; the bands hold half and nine in ten of them. Grey lines are the scenario as it was opened.</source>
        <translation>每條線為種子 {seed} 的 {count} 種未來的中位數；色帶分別包含其中一半與十分之九。灰線為情境開啟時的樣子。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>證明</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>How to make it again</source>
        <translation>如何重做</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>{place}: {value}</source>
        <translation>{place}：{value}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選定的項目</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢核</translation>
    </message>
    <message>
        <source>Reality check</source>
        <translation>現實檢核</translation>
    </message>
    <message>
        <source>Futures that fail it</source>
        <translation>未通過的未來</translation>
    </message>
    <message>
        <source>Share code</source>
        <translation>分享碼</translation>
    </message>
    <message>
        <source>The scenario as a file</source>
        <translation>情境檔案全文</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑桿</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>名詞</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>變數</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>名詞解釋</translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <translation>沒有這個名稱</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>First to tenth view</source>
        <translation>第一至第十個檢視</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>在滑桿上</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>在時間軸上</translation>
    </message>
    <message>
        <source>On a plot</source>
        <translation>在圖上</translation>
    </message>
    <message>
        <source>On a map</source>
        <translation>在地圖上</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>十步</translation>
    </message>
    <message>
        <source>Either end</source>
        <translation>兩端</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>按住 Shift 拖曳</translation>
    </message>
    <message>
        <source>Ten times finer</source>
        <translation>精細十倍</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滾輪</translation>
    </message>
    <message>
        <source>One step, once it has the focus</source>
        <translation>取得焦點後移動一步</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>十年</translation>
    </message>
    <message>
        <source>First and last year</source>
        <translation>第一年與最後一年</translation>
    </message>
    <message>
        <source>Let go of the year</source>
        <translation>放開該年</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>按兩下</translation>
    </message>
    <message>
        <source>Enlarge; Esc brings the others back</source>
        <translation>放大；按 Esc 回到全部</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>按右鍵</translation>
    </message>
    <message>
        <source>Copy or save its picture or its numbers</source>
        <translation>複製或儲存其圖片或數字</translation>
    </message>
    <message>
        <source>Move the crosshair, and with it both sliders</source>
        <translation>移動十字線，同時移動兩支滑桿</translation>
    </message>
    <message>
        <source>Farther at a time</source>
        <translation>一次移動較遠</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>尋找並執行</translation>
    </message>
    <message>
        <source>A command, lever, variable, preset or term</source>
        <translation>指令、操作桿、變數、範例或名詞</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的項目</translation>
    </message>
    <message>
        <source>Begin with a case</source>
        <translation>從案例開始</translation>
    </message>
    <message>
        <source>Each preset is a story with numbers and sources. Choose one here; it tells what to try and what to watch.</source>
        <translation>每個範例都是附有數字與來源的故事。在這裡選一個，它會告訴你可以試什麼、該看什麼。</translation>
    </message>
    <message>
        <source>Move a lever</source>
        <translation>移動操作桿</translation>
    </message>
    <message>
        <source>Everything is computed again while you drag. What somebody decides is under Levers, what nobody knows for sure under Assumptions.</source>
        <translation>拖曳時一切即時重新計算。由人決定的在「操作桿」，無人確知的在「假設」。</translation>
    </message>
    <message>
        <source>Read the plots</source>
        <translation>閱讀圖表</translation>
    </message>
    <message>
        <source>Solid lines are now, thin ones the baseline you began with. Bands show a thousand futures; a right click copies or saves a plot.</source>
        <translation>實線是目前的結果，細線是一開始的基準線。區間帶呈現一千種未來；按右鍵可複製或儲存圖表。</translation>
    </message>
    <message>
        <source>Look from another side</source>
        <translation>換個角度看</translation>
    </message>
    <message>
        <source>Each view shows another part of the same run: who pays, who leads, why, and what would flip it.</source>
        <translation>每個檢視呈現同一次執行的不同面向：誰付錢、誰領先、為什麼，以及什麼會使它翻轉。</translation>
    </message>
    <message>
        <source>Ask where a number is from</source>
        <translation>追問數字的來處</translation>
    </message>
    <message>
        <source>A click on a name explains it here: meaning, unit, range, source, equation, and how sure we are.</source>
        <translation>點一下名稱，這裡就會說明：意義、單位、範圍、來源、方程式，以及我們有多確定。</translation>
    </message>
    <message>
        <source>Three models</source>
        <translation>三個模型</translation>
    </message>
    <message>
        <source>The race of blocs, the cluster of chips and the finance of a project are models of their own, each with its presets.</source>
        <translation>陣營的競賽、晶片的叢集與專案的融資，各是獨立的模型，也各有自己的範例。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>尋找任何東西</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type: commands, levers, variables, presets and terms, in English or Chinese. Nothing is ever lost: undo takes back every step.</source>
        <translation>按 Ctrl+K 後輸入：指令、操作桿、變數、範例與名詞，中英文皆可。什麼都不會遺失：每一步都能復原。</translation>
    </message>
    <message>
        <source>A look around</source>
        <translation>導覽</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 個，共 {count} 個</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} 秒</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} 毫秒</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}，已釘選</translation>
    </message>
    <message>
        <source>Baseline: {title}</source>
        <translation>基準線：{title}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>What is the question, and what did you see?</source>
        <translation>問題是什麼？您看到了什麼？</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開啟時的樣子</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>如何解讀</translation>
    </message>
    <message>
        <source>{basis}. Its sector builds upon: {source}</source>
        <translation>{basis}。所屬部分的依據：{source}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>{sure}, as its setting {setting} is</source>
        <translation>{sure}，與其設定「{setting}」相同</translation>
    </message>
    <message>
        <source>{year} {place}: {what}</source>
        <translation>{year} {place}：{what}</translation>
    </message>
    <message>
        <source>“{name}” was changed by another window or program since you opened it.</source>
        <translation>「{name}」在您開啟之後，被其他視窗或程式變更過。</translation>
    </message>
    <message>
        <source>“{title}” was not saved when Tenfold ended; its last change is of {when}.</source>
        <translation>Tenfold 結束時，「{title}」尚未儲存；最後一次變更在 {when}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Title of the scenario</source>
        <translation>情境的名稱</translation>
    </message>
    <message>
        <source>Saving here replaces what was written there.</source>
        <translation>在此儲存會取代已寫入的內容。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>救回</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丟棄</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Documents and scenarios</source>
        <translation>文件與情境</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Its file was saved after that. Recovering leaves it alone.</source>
        <translation>檔案在那之後又儲存過。救回不會更動該檔案。</translation>
    </message>
    <message>
        <source>What is not saved cannot be kept for a crash: {reason}</source>
        <translation>無法為當機保留尚未儲存的內容：{reason}</translation>
    </message>
    <message>
        <source>History and notes</source>
        <translation>歷史紀錄與筆記</translation>
    </message>
    <message>
        <source>“{name}” was changed by another window or program. Read it again?</source>
        <translation>「{name}」被其他視窗或程式變更過。要重新讀取嗎？</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>“{name}” is gone; saving writes it anew</source>
        <translation>「{name}」已不存在；儲存會重新寫入</translation>
    </message>
    <message>
        <source>Undo brings your changes back.</source>
        <translation>復原可以找回您的變更。</translation>
    </message>
    <message>
        <source>This share code cannot be opened. What was open stays as it was.</source>
        <translation>無法開啟這個分享碼。原本開啟的內容維持不變。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>儲存資料</translation>
    </message>
    <message>
        <source>To make it again: {command}</source>
        <translation>重做的指令：{command}</translation>
    </message>
    <message>
        <source>This scenario has no share code.</source>
        <translation>這個情境沒有分享碼。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>無法儲存「{name}」。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>{paths} paths in {time}</source>
        <translation>{paths} 條路徑，{time}</translation>
    </message>
    <message>
        <source>One run in {time}</source>
        <translation>執行一次 {time}</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>複製表格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number} tokens/s</source>
        <translation>每秒 {number} 詞元</translation>
    </message>
    <message>
        <source>{old} for one {new}; framed: as it is</source>
        <translation>一顆 {new} 抵多少顆 {old}；框線為現況</translation>
    </message>
    <message>
        <source>speed over {chips} new chips alone, by old ones added</source>
        <translation>相對於只用 {chips} 顆新晶片的速度，依加入的舊晶片數量</translation>
    </message>
    <message>
        <source>beyond, no number is enough</source>
        <translation>再往後，多少顆都不夠</translation>
    </message>
    <message>
        <source>{model}; the fewest old chips that keep up, {share} % faster</source>
        <translation>{model}；跟得上所需的最少舊晶片，快 {share} %</translation>
    </message>
    <message>
        <source>{model}; the fewest old chips that keep up</source>
        <translation>{model}；跟得上所需的最少舊晶片</translation>
    </message>
    <message>
        <source>half lost: {part}</source>
        <translation>半數虛耗：{part}</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>矩陣乘法</translation>
    </message>
    <message>
        <source>TFLOP/s by FLOP per byte, log</source>
        <translation>TFLOP/s，依 FLOP/B，對數</translation>
    </message>
    <message>
        <source>{chips} {chip} cannot hold this model; at least {enough} are needed.</source>
        <translation>{chips} 顆 {chip} 放不下這個模型，至少需要 {enough} 顆。</translation>
    </message>
    <message>
        <source>over {paths} paths; the meaning on hover</source>
        <translation>{paths} 條路徑；游標停留可看說明</translation>
    </message>
    <message>
        <source>USD if it closes; tick: one in twenty above</source>
        <translation>若成立，美元；刻線：二十條路徑有一條更高</translation>
    </message>
    <message>
        <source>public USD per USD of capacity in use</source>
        <translation>每一美元運轉中產能的公共成本，美元</translation>
    </message>
    <message>
        <source>USD if it closes, discounted; in no budget</source>
        <translation>若成立，折現，美元；不在任何預算裡</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>運轉中</translation>
    </message>
    <message>
        <source>Owners expect {earned} and ask for {hurdle};</source>
        <translation>業主預期報酬 {earned}，要求 {hurdle}；</translation>
    </message>
    <message>
        <source>lenders give {debt} of the plant&apos;s cost at {spread} basis points.</source>
        <translation>放款人以 {spread} 個基點貸給工廠成本的 {debt}。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>橫軸</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>縱軸</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>比較依據</translation>
    </message>
    <message>
        <source>in</source>
        <translation>於</translation>
    </message>
    <message>
        <source>Compiling the kernel for many runs; the answer follows</source>
        <translation>正在編譯多次模擬用的運算核心，完成後即顯示答案</translation>
    </message>
    <message>
        <source>Computing… {percent} %</source>
        <translation>計算中… {percent} %</translation>
    </message>
    <message>
        <source>{year}: all rest</source>
        <translation>{year}：所有迴路皆靜止</translation>
    </message>
    <message>
        <source>{year}: {loop} dominates in {percent} % of {count} futures</source>
        <translation>{year}：在 {count} 個未來中，{loop} 主導了 {percent} %</translation>
    </message>
    <message>
        <source>Which loop drives</source>
        <translation>哪個迴路在驅動</translation>
    </message>
    <message>
        <source>Along the loop</source>
        <translation>沿著迴路</translation>
    </message>
    <message>
        <source>Which loop drives, in many futures</source>
        <translation>在眾多未來中，哪個迴路在驅動</translation>
    </message>
    <message>
        <source>holds in {year}</source>
        <translation>{year} 年成立</translation>
    </message>
    <message>
        <source>does not hold in {year}</source>
        <translation>{year} 年不成立</translation>
    </message>
    <message>
        <source>Regime: {name}</source>
        <translation>狀態：{name}</translation>
    </message>
    <message>
        <source>click to apply all moves of answer {number}: the outcome is then {value}</source>
        <translation>點擊以套用第 {number} 組答案的所有移動：結果將為 {value}</translation>
    </message>
    <message>
        <source>Reach a target</source>
        <translation>達成目標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>type a value that {outcome} should have in {year}</source>
        <translation>輸入 {outcome} 在 {year} 年應有的數值</translation>
    </message>
    <message>
        <source>{now} → {target} in {year}; click an answer to apply it</source>
        <translation>{year} 年 {now} → {target}；點擊一組答案即可套用</translation>
    </message>
    <message>
        <source>{before} → {after} in {year}; {difference} in all</source>
        <translation>{year} 年 {before} → {after}；合計 {difference}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}; without this move the outcome is {undone}</source>
        <translation>{name}：{before} → {after}；若無此移動，結果為 {undone}</translation>
    </message>
    <message>
        <source>Take this slider back to the baseline</source>
        <translation>將此滑桿移回基準線</translation>
    </message>
    <message>
        <source>Why did it change</source>
        <translation>為何改變</translation>
    </message>
    <message>
        <source>{before} → {after} in {year}; {difference} in all, shares sampled</source>
        <translation>{year} 年 {before} → {after}；合計 {difference}，貢獻為抽樣估計</translation>
    </message>
    <message>
        <source>standard error of the share: {error}</source>
        <translation>貢獻的標準誤：{error}</translation>
    </message>
    <message>
        <source>the line joins settings that give the present value</source>
        <translation>線上各點的設定都得到目前的數值</translation>
    </message>
    <message>
        <source>Where it flips</source>
        <translation>何處翻轉</translation>
    </message>
    <message>
        <source>not: {name}</source>
        <translation>非：{name}</translation>
    </message>
    <message>
        <source>{count} assumptions vary; share of the outcome&apos;s variance</source>
        <translation>{count} 個假設會變動；占結果變異數的比例</translation>
    </message>
    <message>
        <source>nine cases of ten lie from {low} to {high}</source>
        <translation>十個案例中有九個介於 {low} 與 {high} 之間</translation>
    </message>
    <message>
        <source>known exactly, it would shrink the variance by {variance} % and the 90 % interval by {width} %, on average</source>
        <translation>若確知其值，平均可使變異數縮小 {variance} %，90 % 區間縮窄 {width} %</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>什麼重要</translation>
    </message>
    <message>
        <source>{name}: total {total} ± {total_error}, first order {first} ± {first_error}</source>
        <translation>{name}：總指數 {total} ± {total_error}，一階 {first} ± {first_error}</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得查明</translation>
    </message>
    <message>
        <source>what narrows the distance to the flip</source>
        <translation>哪些資訊能縮小與翻轉點距離的不確定性</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>何時發生</translation>
    </message>
    <message>
        <source>“this”: {name} above {value} in {year}</source>
        <translation>「此事」：{name} 在 {year} 年高於 {value}</translation>
    </message>
    <message>
        <source>all others together</source>
        <translation>其餘全部合計</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>“this”: {name}, {year}</source>
        <translation>「此事」：{name}，{year}</translation>
    </message>
    <message>
        <source>a scenario of project finance</source>
        <translation>專案融資的情境</translation>
    </message>
    <message>
        <source>it is not a table of cells</source>
        <translation>它不是由儲存格組成的表格</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} 欄</translation>
    </message>
    <message>
        <source>at most {count} columns; CSV and Parquet hold more</source>
        <translation>最多 {count} 欄；CSV 與 Parquet 可容納更多</translation>
    </message>
    <message>
        <source>half a character in {name}</source>
        <translation>{name} 含有不完整的字元</translation>
    </message>
    <message>
        <source>a part of it is missing or changed</source>
        <translation>其中一部分遺失或遭更動</translation>
    </message>
    <message>
        <source>it holds more than {most} bytes</source>
        <translation>內容超過 {most} 位元組</translation>
    </message>
    <message>
        <source>it begins with {found}, not with {allowed}</source>
        <translation>開頭是 {found}，而不是 {allowed}</translation>
    </message>
    <message>
        <source>a .tenfold file, for there is more here than one scenario</source>
        <translation>副檔名為 .tenfold 的檔案，因為這裡不只一個情境</translation>
    </message>
    <message>
        <source>{count} hexadecimal digits</source>
        <translation>{count} 個十六進位數字</translation>
    </message>
    <message>
        <source>each scenario once</source>
        <translation>每個情境各一次</translation>
    </message>
    <message>
        <source>a list of {least} to {most}</source>
        <translation>含 {least} 至 {most} 項的清單</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>每個代號各一次</translation>
    </message>
    <message>
        <source>Duplicate the scenario</source>
        <translation>複製情境</translation>
    </message>
    <message>
        <source>Rename the scenario…</source>
        <translation>重新命名情境…</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>移除情境</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>設為基準線</translation>
    </message>
    <message>
        <source>Exchange with the baseline</source>
        <translation>與基準線對調</translation>
    </message>
    <message>
        <source>Pin or unpin the scenario</source>
        <translation>釘選或取消釘選情境</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>下一個情境</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>上一個情境</translation>
    </message>
    <message>
        <source>Find and do…</source>
        <translation>尋找並執行…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>圖片另存為…</translation>
    </message>
    <message>
        <source>Save data as…</source>
        <translation>資料另存為…</translation>
    </message>
    <message>
        <source>{name}: {before} at {start}, {after} at {stop}.</source>
        <translation>{name}：{start} 為 {before}，{stop} 為 {after}。</translation>
    </message>
    <message>
        <source>{name} rises the most.</source>
        <translation>上升最多的是{name}。</translation>
    </message>
    <message>
        <source>{name} falls the most.</source>
        <translation>下降最多的是{name}。</translation>
    </message>
    <message>
        <source>{column} from {low} ({lowest}) to {high} ({highest}).</source>
        <translation>{column}介於 {low}（{lowest}）與 {high}（{highest}）之間。</translation>
    </message>
    <message>
        <source>{title}, {unit}.</source>
        <translation>{title}，{unit}。</translation>
    </message>
    <message>
        <source>{count} rows.</source>
        <translation>共 {count} 列。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>發生錯誤</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your document is kept; you can go on.</source>
        <translation>發生了不該發生的錯誤。您的文件仍然保留，可以繼續使用。</translation>
    </message>
    <message>
        <source>If it happens again, save your document and start Tenfold anew.</source>
        <translation>如果再次發生，請儲存文件並重新啟動 Tenfold。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資訊</translation>
    </message>
    <message>
        <source>Save details…</source>
        <translation>儲存詳細資訊…</translation>
    </message>
    <message>
        <source>Save the document as…</source>
        <translation>另存文件…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>To start as if for the first time: {command}</source>
        <translation>若要像第一次使用一樣啟動：{command}</translation>
    </message>
    <message>
        <source>{title}: results changed since it was pinned</source>
        <translation>{title}：釘選後結果已改變</translation>
    </message>
    <message>
        <source>{value}, from {low} to {high}</source>
        <translation>{value}，範圍 {low} 至 {high}</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <source>A desktop modelling tool about technology competition over decades.</source>
        <translation>模擬數十年科技競爭的桌面建模工具。</translation>
    </message>
    <message>
        <source>MIT licence. It is made with:</source>
        <translation>採用 MIT 授權。本程式使用：</translation>
    </message>
    <message>
        <source>About Tenfold</source>
        <translation>關於 Tenfold</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>複製版本資訊</translation>
    </message>
    <message>
        <source>Ctrl+T shows it as a table.</source>
        <translation>按 Ctrl+T 以表格顯示。</translation>
    </message>
    <message>
        <source>Reset “{title}” to what was loaded? Undo brings your values back.</source>
        <translation>將「{title}」重設為載入時的內容？復原可找回你的數值。</translation>
    </message>
    <message>
        <source>Reset “{title}” to the baseline? Undo brings your values back.</source>
        <translation>將「{title}」重設為基準線？復原可找回你的數值。</translation>
    </message>
    <message>
        <source>Remove “{title}”, which stands nowhere else? Undo brings it back.</source>
        <translation>移除「{title}」？別處沒有保存這個情境。復原可將它找回。</translation>
    </message>
    <message>
        <source>Make “{title}” the baseline? The baseline at hand, “{old}”, stands nowhere else. Undo brings it back.</source>
        <translation>將「{title}」設為基準線？目前的基準線「{old}」別處沒有保存。復原可將它找回。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A copy of the scenario at hand, as it stands</source>
        <translation>目前情境現狀的副本</translation>
    </message>
    <message>
        <source>Results of the pin “{title}” changed since it was saved</source>
        <translation>釘選「{title}」的結果自儲存後已改變</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>儲存詳細資訊</translation>
    </message>
    <message>
        <source>Kernels could not be compiled; slower ones go on</source>
        <translation>運算核心無法編譯；改用較慢的版本繼續</translation>
    </message>
    <message>
        <source>No program opens folders here.</source>
        <translation>這裡沒有可開啟資料夾的程式。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字檔</translation>
    </message>
    <message>
        <source>The details could not be saved.</source>
        <translation>無法儲存詳細資訊。</translation>
    </message>
    <message>
        <source>Compiled kernels cannot be kept: {reason}</source>
        <translation>編譯好的運算核心無法保存：{reason}</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Default settings; nothing is remembered</source>
        <translation>採用預設設定；不會記住任何變更</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>{title} · opens with {lens}</source>
        <translation>{title} · 以「{lens}」開啟</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>計時器</translation>
    </message>
    <message>
        <source>Compiling the kernels</source>
        <translation>正在編譯運算核心</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Step {count}</source>
        <translation>第 {count} 步</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>時間到</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>越好是</translation>
    </message>
    <message>
        <source>as low as can be</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>as high as can be</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>隊伍</translation>
    </message>
    <message>
        <source>Levers may change each turn</source>
        <translation>操作桿每一輪都可以改</translation>
    </message>
    <message>
        <source>Find the best in hindsight</source>
        <translation>尋找事後最佳</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hindsight</source>
        <translation>事後回顧</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <source>All teams together</source>
        <translation>所有隊伍一起</translation>
    </message>
    <message>
        <source>{year}: {played} as played, {best} in hindsight. By differential evolution, {runs} runs.</source>
        <translation>{year} 年：實際 {played}，事後最佳 {best}。以差分演化法搜尋，執行 {runs} 次。</translation>
    </message>
    <message>
        <source>The search was stopped; there may be better.</source>
        <translation>搜尋提前停止，也許還有更好的。</translation>
    </message>
    <message>
        <source>Branch {number} from {year}</source>
        <translation>分支 {number}，自 {year} 年</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>沒有移動任何操作桿</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Remove the branch</source>
        <translation>移除這個分支</translation>
    </message>
    <message>
        <source>Another plan…</source>
        <translation>另一個計畫…</translation>
    </message>
    <message>
        <source>Branch off in</source>
        <translation>由此年分支</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>The plan has ended in {year}</source>
        <translation>計畫已於 {year} 年結束</translation>
    </message>
    <message>
        <source>Turn {turn} of {last}: {start} to {stop}</source>
        <translation>第 {turn} 輪，共 {last} 輪：{start} 至 {stop} 年</translation>
    </message>
    <message>
        <source>Go on to {year}</source>
        <translation>前進到 {year} 年</translation>
    </message>
    <message>
        <source>The run stops every few years. Each team then sets the levers that it holds, and the years go on. Tick what each team holds; policies only.</source>
        <translation>模擬每隔幾年停下來，各隊設定自己掌握的操作桿，然後年份繼續前進。請勾選各隊掌握的操作桿；只限政策。</translation>
    </message>
    <message>
        <source>Years of a turn</source>
        <translation>每輪年數</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>隊伍名稱</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>開始計畫</translation>
    </message>
    <message>
        <source>Branch {number}</source>
        <translation>分支 {number}</translation>
    </message>
    <message>
        <source>Levers of {team}</source>
        <translation>{team}的操作桿</translation>
    </message>
    <message>
        <source>Hindsight {number}</source>
        <translation>事後最佳 {number}</translation>
    </message>
    <message>
        <source>Five-year plan</source>
        <translation>五年計畫</translation>
    </message>
    <message>
        <source>Back a year</source>
        <translation>退一年</translation>
    </message>
    <message>
        <source>Play the years (Space)</source>
        <translation>播放年份（空白鍵）</translation>
    </message>
    <message>
        <source>On a year</source>
        <translation>進一年</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>{times}×</source>
        <translation>{times} 倍</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暫停（空白鍵）</translation>
    </message>
    <message>
        <source>{count} drawn; others are shown once the model&apos;s curve is.</source>
        <translation>已畫 {count} 條；其他隊伍的曲線會和模型的曲線一起揭曉。</translation>
    </message>
    <message>
        <source>{team}: {words}</source>
        <translation>{team}：{words}</translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation>先預測，再揭曉</translation>
    </message>
    <message>
        <source>Hidden after</source>
        <translation>隱藏此年之後</translation>
    </message>
    <message>
        <source>Who draws</source>
        <translation>由誰畫</translation>
    </message>
    <message>
        <source>Another team…</source>
        <translation>另一隊…</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>重畫</translation>
    </message>
    <message>
        <source>Draw the curve that you expect, with the mouse, a finger or the arrow keys.</source>
        <translation>用滑鼠、手指或方向鍵畫出你預期的曲線。</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>另一隊</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭曉</translation>
    </message>
    <message>
        <source>What will come of</source>
        <translation>預測什麼</translation>
    </message>
    <message>
        <source>Team {number}</source>
        <translation>第 {number} 隊</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>再次隱藏</translation>
    </message>
    <message>
        <source>The direction was right.</source>
        <translation>方向正確。</translation>
    </message>
    <message>
        <source>The direction was wrong.</source>
        <translation>方向錯誤。</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>非常接近</translation>
    </message>
    <message>
        <source>Rather close</source>
        <translation>相當接近</translation>
    </message>
    <message>
        <source>Some way off</source>
        <translation>有些差距</translation>
    </message>
    <message>
        <source>Far off</source>
        <translation>差距很大</translation>
    </message>
    <message>
        <source>{degree}: {mean} off on average</source>
        <translation>{degree}：平均相差 {mean}</translation>
    </message>
    <message>
        <source>, too high</source>
        <translation>，偏高</translation>
    </message>
    <message>
        <source>, too low</source>
        <translation>，偏低</translation>
    </message>
    <message>
        <source>; most in {year}, by {largest}.</source>
        <translation>；{year} 年相差最多，達 {largest}。</translation>
    </message>
    <message>
        <source>What is presented</source>
        <translation>簡報內容</translation>
    </message>
    <message>
        <source>Sliders, {most} at most</source>
        <translation>滑桿，最多 {most} 個</translation>
    </message>
    <message>
        <source>Edit the story</source>
        <translation>編輯故事</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>步驟標題</translation>
    </message>
    <message>
        <source>What should people look at?</source>
        <translation>請大家看什麼？</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>步驟說明</translation>
    </message>
    <message>
        <source>Make this story the document&apos;s own</source>
        <translation>把這個故事收進文件</translation>
    </message>
    <message>
        <source>Add a step from here</source>
        <translation>由此新增一步</translation>
    </message>
    <message>
        <source>The sliders as they are now, the view and the year</source>
        <translation>目前的滑桿、檢視與年份</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Play this step again</source>
        <translation>重播這一步</translation>
    </message>
    <message>
        <source>{lever}: {before} → {after}</source>
        <translation>{lever}：{before} → {after}</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>第 {place} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Look at {year}</source>
        <translation>看 {year} 年</translation>
    </message>
    <message>
        <source>pieces too small</source>
        <translation>切得太細</translation>
    </message>
    <message>
        <source>{panel}: {curve}</source>
        <translation>{panel}：{curve}</translation>
    </message>
    <message>
        <source>% of peak, by number of chips, log scale</source>
        <translation>峰值的 %，依晶片數量，對數刻度</translation>
    </message>
    <message>
        <source>s, both axes log scale</source>
        <translation>秒，兩軸皆為對數刻度</translation>
    </message>
    <message>
        <source>New chips</source>
        <translation>新晶片</translation>
    </message>
    <message>
        <source>Old chips</source>
        <translation>舊晶片</translation>
    </message>
    <message>
        <source>% more or less than the baseline</source>
        <translation>比基準線多或少的 %</translation>
    </message>
    <message>
        <source>percentage points more or less than the baseline</source>
        <translation>比基準線多或少的百分點</translation>
    </message>
    <message>
        <source>more or less than the baseline</source>
        <translation>比基準線多或少</translation>
    </message>
    <message>
        <source>{unit}; more or less than the baseline</source>
        <translation>{unit}；比基準線多或少</translation>
    </message>
    <message>
        <source>USD a year, the middle path</source>
        <translation>美元/年，中位路徑</translation>
    </message>
    <message>
        <source>USD if it closes, discounted to the close</source>
        <translation>若成案，美元，折現至成案時</translation>
    </message>
    <message>
        <source>% chance, by % of output</source>
        <translation>機率 %，依產出的 %</translation>
    </message>
    <message>
        <source>Debt service</source>
        <translation>償債支出</translation>
    </message>
    <message>
        <source>USD a year</source>
        <translation>美元/年</translation>
    </message>
    <message>
        <source>times, the middle path</source>
        <translation>倍，中位路徑</translation>
    </message>
    <message>
        <source>{shown} of {count} scenarios find room side by side, in their order.</source>
        <translation>並排只容得下 {count} 個情境中的前 {shown} 個。</translation>
    </message>
    <message>
        <source>Thin and grey, behind: {name}</source>
        <translation>後方灰色細線：{name}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>對數刻度</translation>
    </message>
    <message>
        <source>{unit}, log scale</source>
        <translation>{unit}，對數刻度</translation>
    </message>
    <message>
        <source>baseline: {title}</source>
        <translation>基準線：{title}</translation>
    </message>
    <message>
        <source>{count} settings differ; bold: not as in the baseline; click to explain</source>
        <translation>{count} 項設定不同；粗體：與基準線不同；點選可看說明</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>{name}: how sure it is</source>
        <translation>{name}：可信程度</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>沒有不同之處</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Nothing is pinned yet: Add… brings scenarios in, and Ctrl+M pins the one at hand.</source>
        <translation>尚未釘選任何情境：「加入…」可帶入其他情境，Ctrl+M 釘選目前的情境。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Pin another scenario beside this one</source>
        <translation>在旁邊釘選另一個情境</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>回到工作區</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>誰的曲線</translation>
    </message>
    <message>
        <source>{name}, {year}</source>
        <translation>{name}，{year}</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>高於</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>一個年份</translation>
    </message>
    <message>
        <source>scenarios of one kernel</source>
        <translation>同一運算核心的情境</translation>
    </message>
    <message>
        <source>a single scenario</source>
        <translation>只有一個情境</translation>
    </message>
    <message>
        <source>no scenario</source>
        <translation>沒有情境</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>兩個以上</translation>
    </message>
    <message>
        <source>a branch with a turn at least</source>
        <translation>至少走過一輪的分支</translation>
    </message>
    <message>
        <source>a variable of the model</source>
        <translation>模型的變數</translation>
    </message>
    <message>
        <source>a list of pairs, {most} at most</source>
        <translation>成對數字的清單，最多 {most} 對</translation>
    </message>
    <message>
        <source>years in their order</source>
        <translation>依序排列的年份</translation>
    </message>
    <message>
        <source>a policy; this is an assumption</source>
        <translation>政策；這是假設</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>每個名稱一次</translation>
    </message>
    <message>
        <source>each lever once; &apos;{team}&apos; holds it</source>
        <translation>每個操作桿一次；「{team}」已掌握它</translation>
    </message>
    <message>
        <source>policies, by name</source>
        <translation>政策的名稱</translation>
    </message>
    <message>
        <source>Reset to the baseline</source>
        <translation>重設為基準線</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>比較情境</translation>
    </message>
    <message>
        <source>Plot in a window of its own</source>
        <translation>圖表移至獨立視窗</translation>
    </message>
    <message>
        <source>Levers in a window of their own</source>
        <translation>操作桿移至獨立視窗</translation>
    </message>
    <message>
        <source>Inspector in a window of its own</source>
        <translation>檢視器移至獨立視窗</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主題：依系統設定</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主題：淺色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主題：深色</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>主題：高對比</translation>
    </message>
    <message>
        <source>Size: 100%</source>
        <translation>大小：100%</translation>
    </message>
    <message>
        <source>Size: 125%</source>
        <translation>大小：125%</translation>
    </message>
    <message>
        <source>Size: 150%</source>
        <translation>大小：150%</translation>
    </message>
    <message>
        <source>Size: 175%</source>
        <translation>大小：175%</translation>
    </message>
    <message>
        <source>Size: 200%</source>
        <translation>大小：200%</translation>
    </message>
    <message>
        <source>Size: 250%</source>
        <translation>大小：250%</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Save all plots as…</source>
        <translation>全部圖表另存為…</translation>
    </message>
    <message>
        <source>Save all data as…</source>
        <translation>全部資料另存為…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>Copy share code</source>
        <translation>複製分享碼</translation>
    </message>
    <message>
        <source>Open share code…</source>
        <translation>開啟分享碼…</translation>
    </message>
    <message>
        <source>Play or pause the years</source>
        <translation>播放或暫停年份</translation>
    </message>
    <message>
        <source>Next step of the story</source>
        <translation>故事的下一步</translation>
    </message>
    <message>
        <source>Step back in the story</source>
        <translation>故事的上一步</translation>
    </message>
    <message>
        <source>Five-year plan…</source>
        <translation>五年計畫…</translation>
    </message>
    <message>
        <source>Predict, then reveal…</source>
        <translation>先預測，再揭曉…</translation>
    </message>
    <message>
        <source>Choose what is presented…</source>
        <translation>選擇簡報內容…</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>開啟記錄資料夾</translation>
    </message>
    <message>
        <source>reset to the baseline</source>
        <translation>重設為基準線</translation>
    </message>
    <message>
        <source>several sliders</source>
        <translation>多個滑桿</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>救回</translation>
    </message>
    <message>
        <source>new scenario</source>
        <translation>新增情境</translation>
    </message>
    <message>
        <source>copy of a scenario</source>
        <translation>複製情境</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>removal of a scenario</source>
        <translation>移除情境</translation>
    </message>
    <message>
        <source>order of the scenarios</source>
        <translation>情境的順序</translation>
    </message>
    <message>
        <source>new baseline</source>
        <translation>新的基準線</translation>
    </message>
    <message>
        <source>exchange with the baseline</source>
        <translation>與基準線對調</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>step of the story</source>
        <translation>故事的一步</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>pin taken away</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>five-year plan</source>
        <translation>五年計畫</translation>
    </message>
    <message>
        <source>turn of the plan</source>
        <translation>計畫的一輪</translation>
    </message>
    <message>
        <source>branch of the plan</source>
        <translation>計畫的分支</translation>
    </message>
    <message>
        <source>hindsight</source>
        <translation>事後最佳</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>branch taken away</source>
        <translation>移除分支</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>疊圖</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>settings changed since it was pinned</source>
        <translation>釘選後設定已改變</translation>
    </message>
    <message>
        <source>results of this pin changed since it was saved</source>
        <translation>此釘選的結果自儲存後已改變</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準線</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>結束年</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tipping</source>
        <translation>臨界</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Epoch AI, owners of AI chips, version of September 2026, from both</source>
        <translation>Epoch AI，AI 晶片持有者，2026 年 9 月版，由兩者推算</translation>
    </message>
    <message>
        <source>Mbit</source>
        <translation>Mbit</translation>
    </message>
    <message>
        <source>Samsung Electronics, dates of development; Kim 1997 as recalled</source>
        <translation>三星電子，開發日期；Kim 1997，憑記憶</translation>
    </message>
    <message>
        <source>Dates of leading Japanese and US makers, as recalled</source>
        <translation>日本與美國領先業者的日期，憑記憶</translation>
    </message>
    <message>
        <source>thousand a year</source>
        <translation>千人／年</translation>
    </message>
    <message>
        <source>Ministry of Education of China, yearly releases for 2003 and 2005 to 2019, which add up to the totals it gives since 1978; 2000 to 2002 and 2004 from China Statistical Yearbook as recalled</source>
        <translation>中國教育部 2003 年及 2005 至 2019 年的年度發布，與其自 1978 年起的累計數相符；2000 至 2002 年及 2004 年憑記憶引自《中國統計年鑑》</translation>
    </message>
    <message>
        <source>Maddison Project 2020 to 2018, carried on with growth rates of the World Bank as recalled; the United States stands for abroad</source>
        <translation>Maddison Project 2020 至 2018 年，之後依記憶中的世界銀行成長率延伸；以美國代表國外</translation>
    </message>
    <message>
        <source>Maddison Project 2020 to 2018, carried on as recalled; the United States stands for abroad</source>
        <translation>Maddison Project 2020 至 2018 年，之後憑記憶延伸；以美國代表國外</translation>
    </message>
    <message>
        <source>Maddison Project 2020 to 2018, carried on as recalled</source>
        <translation>Maddison Project 2020 至 2018 年，之後憑記憶延伸</translation>
    </message>
    <message>
        <source>Annual reports: TSMC and UMC, converted from Taiwan dollars at each year&apos;s mean rate, and SMIC in USD; own compilation, years before 2011 as recalled</source>
        <translation>年報：台積電與聯電以各年平均匯率自新臺幣換算，中芯國際以美元計；自行彙整，2011 年以前憑記憶</translation>
    </message>
    <message>
        <source>Industry tallies as recalled: 7 % in 2005, 70 % in 2020</source>
        <translation>產業統計，憑記憶：2005 年 7 %，2020 年 70 %</translation>
    </message>
    <message>
        <source>IEA 2022, Solar PV Global Supply Chains: more than 80 % of every stage in 2021</source>
        <translation>IEA 2022，《太陽光電全球供應鏈》：2021 年每一階段皆超過 80 %</translation>
    </message>
    <message>
        <source>share GDP</source>
        <translation>占 GDP 比例</translation>
    </message>
    <message>
        <source>End of the central feed-in subsidy for new plants in 2021, as recalled</source>
        <translation>2021 年起新電廠不再有中央電價補貼，憑記憶</translation>
    </message>
    <message>
        <source>Secondary reports: 83 % of the cells made in 2023</source>
        <translation>二手報導：2023 年所產電池芯的 83 %</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>Barwick, Kalouptsidi and Zahur 2025: subsidies of 2006 to 2013 more than doubled the Chinese share</source>
        <translation>Barwick、Kalouptsidi 與 Zahur 2025：2006 至 2013 年的補貼使中國占比增加一倍以上</translation>
    </message>
    <message>
        <source>Lane 2025, as summarised: output of targeted industries up 128 % against others by 1986</source>
        <translation>Lane 2025，依摘要：到 1986 年，受扶植產業的產出相對其他產業增加 128 %</translation>
    </message>
    <message>
        <source>Press on NIO China: 7 bn CNY for 24.1 % in 2020, sold for up to 5.5 times within two years; one success, while the preset is a portfolio with failures</source>
        <translation>媒體報導蔚來中國：2020 年以 70 億人民幣取得 24.1 %，兩年內以最高 5.5 倍售出；這是單一成功案例，而範例是包含失敗的投資組合</translation>
    </message>
    <message>
        <source>Caixin: 128 bn CNY planned in Wuhan (HSMC) in 2017, closed in 2021 without a wafer; NPR: six such failures in two years</source>
        <translation>財新：武漢弘芯（HSMC）2017 年規劃 1280 億人民幣，2021 年未產出一片晶圓即關閉；NPR：兩年內六起類似失敗</translation>
    </message>
    <message>
        <source>No commercial product came of the Fifth Generation by 1992, as recalled</source>
        <translation>到 1992 年，第五代電腦計畫未產生任何商品，憑記憶</translation>
    </message>
    <message>
        <source>About 54 bn JPY in ten years (ICOT, as recalled) over a GDP of about 340,000 bn JPY</source>
        <translation>十年約 540 億日圓（ICOT，憑記憶），相對於約 340 兆日圓的 GDP</translation>
    </message>
    <message>
        <source>ES EVM series produced from 1972, IBM System/360 shipped in 1965; a generation is taken as two years</source>
        <translation>ES EVM 系列自 1972 年生產，IBM System/360 於 1965 年出貨；一個世代以兩年計</translation>
    </message>
    <message>
        <source>US government estimates of 15 to 17 % of GNP; the preset was set to give 14 to 19 %</source>
        <translation>美國政府估計占 GNP 的 15 至 17 %；範例設定為 14 至 19 %</translation>
    </message>
    <message>
        <source>IEA forecast for refining of magnet rare earths, 92 % in 2023; magnets themselves are not forecast</source>
        <translation>IEA 對磁石用稀土精煉的預測，2023 年為 92 %；磁石本身並無預測</translation>
    </message>
    <message>
        <source>MacroPolo, Global AI Talent Tracker 1 and 2: of authors at NeurIPS 59 % worked in the United States and 11 % in China in 2019, 42 and 28 % in 2022</source>
        <translation>MacroPolo 全球 AI 人才追蹤第 1 與第 2 版：NeurIPS 論文作者 2019 年有 59 % 在美國、11 % 在中國工作，2022 年為 42 % 與 28 %</translation>
    </message>
    <message>
        <source>Choose an outcome and a year above, or click a curve of any lens. A bar to the right says that a moved slider raises the outcome over the baseline, one to the left that it lowers it, and all bars together are the whole difference. Type a target, or pull a curve up or down with the mouse, to see which few sliders would bring the outcome there.</source>
        <translation>在上方選擇結果與年份，或在任一視角點擊曲線。向右的長條表示移動過的滑桿使結果高於基準線，向左表示使其低於基準線，所有長條加總即為全部差異。輸入目標，或用滑鼠上下拉動曲線，即可看到移動哪幾個滑桿能達成目標。</translation>
    </message>
    <message>
        <source>Each point of the map is one run with the two sliders set to that place, and all else as it is. On the drawn line the outcome flips, or has the value that it has now; its two sides are named as well as coloured. Drag the crosshair, or move it with the arrow keys, to set both sliders at once.</source>
        <translation>地圖上每一點都是一次模擬：兩個滑桿設在該處，其餘不變。結果在所畫的線上翻轉，或等於目前的數值；線的兩側除了顏色也標有名稱。拖曳十字線，或用方向鍵移動，即可同時設定兩個滑桿。</translation>
    </message>
    <message>
        <source>Each ribbon is a feedback loop of the bloc that is looked at, thick while it drives much of what changes: above its line where it reinforces, below it where it works against. The strip at the top names the loop that dominates in each year. Click a ribbon to see what causes what along that loop, with wide arrows for strong links in the year of the cursor.</source>
        <translation>每條色帶是所檢視陣營的一個回饋迴路，驅動越多變化時越粗：在線上方表示增強，在線下方表示抑制。頂端的長條標出每一年主導的迴路。點擊色帶可看到該迴路沿途的因果關係，箭頭越寬表示游標所在年份的連結越強。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>The score is the one published for the method; along a loop it multiplies over every stock, so that loops with many stocks outweigh others. The rate takes the root of it that belongs to the number of stocks: how fast each loop would grow by itself.</source>
        <translation>分數是該方法發表的定義；它沿著迴路逐一乘過每個存量，因此存量多的迴路會壓過其他迴路。速率則依存量的數目取其方根：即每個迴路單獨成長的速度。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動項目</translation>
    </message>
    <message>
        <source>click a row to see what it is</source>
        <translation>點擊一列以了解其內容</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>in the baseline</source>
        <translation>在基準線中</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>in the scenario</source>
        <translation>在情境中</translation>
    </message>
    <message>
        <source>lowers · raises</source>
        <translation>降低 · 提高</translation>
    </message>
    <message>
        <source>to the right: raises the outcome; to the left: lowers it</source>
        <translation>向右：提高結果；向左：降低結果</translation>
    </message>
    <message>
        <source>of the difference, in its unit; all shares add up to it</source>
        <translation>占差異的部分，以其單位表示；全部加總即為差異</translation>
    </message>
    <message>
        <source>a click, or the delete key, takes one slider back to the baseline</source>
        <translation>點擊或按 Delete 鍵，可將一個滑桿移回基準線</translation>
    </message>
    <message>
        <source>click an answer to apply it, as one step that undo takes back</source>
        <translation>點擊一組答案即可套用，並可用一次復原取消</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>操作桿</translation>
    </message>
    <message>
        <source>what moves</source>
        <translation>移動的項目</translation>
    </message>
    <message>
        <source>where the answer puts it</source>
        <translation>答案所設的位置</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>滑桿</translation>
    </message>
    <message>
        <source>how far it moves, in % of its slider</source>
        <translation>移動幅度，占滑桿長度的 %</translation>
    </message>
    <message>
        <source>share of variance</source>
        <translation>占變異數比例</translation>
    </message>
    <message>
        <source>wide bar: the total index, the share of the variance that stays if all others are known; narrow bar: the first-order one, the share that goes if this one is known; lines: their 95 % intervals</source>
        <translation>寬長條：總指數，即其餘皆確知時仍留下的變異數比例；窄長條：一階指數，即確知此項時消失的變異數比例；線段：95 % 信賴區間</translation>
    </message>
    <message>
        <source>total</source>
        <translation>總指數</translation>
    </message>
    <message>
        <source>share of the variance that stays if all others are known</source>
        <translation>其餘皆確知時仍留下的變異數比例</translation>
    </message>
    <message>
        <source>if it were known</source>
        <translation>若能確知</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>變異數</translation>
    </message>
    <message>
        <source>by how much the variance of the outcome would shrink, in %</source>
        <translation>結果的變異數會縮小多少，以 % 計</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>by how much its 90 % interval would narrow, in %</source>
        <translation>其 90 % 區間會縮窄多少，以 % 計</translation>
    </message>
    <message>
        <source>The first share is the coverage of the rule, the second one its density; the rule was found by the patient rule induction method among cases drawn from what is known of the assumptions.</source>
        <translation>第一個比例是規則的涵蓋率，第二個是其密度；規則是以耐心規則歸納法（PRIM），在依各假設已知程度抽出的案例中找到的。</translation>
    </message>
    <message>
        <source>Coverage {coverage} %, density {density} %</source>
        <translation>涵蓋率 {coverage} %，密度 {density} %</translation>
    </message>
    <message>
        <source>“It” happens where the outcome lies above this value; while the field is empty, above the value that it has in this scenario.</source>
        <translation>結果高於此值即為「發生」；欄位空白時，以它在此情境中的值為準。</translation>
    </message>
    <message>
        <source>Each row is an assumption, drawn at random together with all others from what is known of it. The wide bar is the share of the outcome&apos;s variance that would remain if all others were known, the narrow bar the share that would go if this one were, and the lines are their 95 % intervals. Where the wide bar is much longer than the narrow one, the assumption acts together with others.</source>
        <translation>每一列是一個假設，依目前所知的範圍，與其他假設一起隨機抽取。寬條是其他假設全部已知時結果變異數仍會留下的比例，窄條是只要知道這個假設就會消失的比例，線段是各自的 95 % 區間。寬條遠長於窄條，表示這個假設與其他假設共同起作用。</translation>
    </message>
    <message>
        <source>Each row says what would be gained if one assumption were known exactly. The first number is by how much the variance of the outcome would shrink on average, the second by how much the interval that holds nine cases of ten would narrow. What is not listed would narrow it by no more than chance does.</source>
        <translation>每一列說明若確切知道某個假設，能得到什麼。第一個數字是結果的變異數平均會縮小多少，第二個是涵蓋十分之九案例的區間會縮窄多少。未列出的假設，其縮窄不超過偶然。</translation>
    </message>
    <message>
        <source>Many cases are drawn from what is known of the assumptions, and the sentence names the few limits that tell those in which it happens from the others. Coverage is how many of these cases the rule catches, density how many of the cases that obey the rule are among them. Type another value to change what counts as happening.</source>
        <translation>依目前對假設的了解抽取許多案例，句子說出少數幾個界限，把發生此事的案例與其他案例分開。涵蓋率是這條規則抓到多少發生的案例，密度是符合規則的案例中有多少真的發生。輸入另一個值，即可改變何謂發生。</translation>
    </message>
    <message>
        <source>Type the value that the outcome should have, or pull its curve in another lens. Each answer is a set of slider moves that brings it there, those with the fewest sliders and the shortest ways first. A click applies an answer in one step, which undo takes back.</source>
        <translation>輸入結果應有的值，或在其他檢視中拉動它的曲線。每個答案是一組能達到該值的滑桿移動，滑桿最少、移動最短的排在最前。點一下即一步套用，並可復原。</translation>
    </message>
    <message>
        <source>Each row is a slider that was moved, policies and assumptions apart. Its bar is its share in the difference from the baseline, counted over all orders in which the sliders could have been moved, and all shares add up to the whole difference. A click on the arrow takes one slider back, and undo brings it forth again.</source>
        <translation>每一列是一個移動過的滑桿，政策與假設分開列出。橫條是它在與基準線差異中的份額，考慮了所有可能的移動順序，全部份額相加正好是整個差異。點一下箭頭可把單一滑桿退回，復原則再放回去。</translation>
    </message>
    <message>
        <source>Arrows lead from a cause to its effect along one loop, with the stocks in frames. The width of an arrow is the strength of the link in the year of the cursor, and its colour and sign say whether the effect moves with the cause or against it. Move the cursor over the years to see links grow, fade and change sign.</source>
        <translation>箭頭沿著一個迴路由原因指向結果，存量有外框。箭頭的寬度是該連結在游標所在年份的強度，顏色與正負號表示結果與原因同向或反向變動。沿著年份移動游標，可看到連結增強、減弱、改變正負號。</translation>
    </message>
    <message>
        <source>Many futures are drawn from what is known of the assumptions, and in each year and future one loop contributes most. Each ribbon is the share of the futures in which that is this loop. The strip at the top names the loop that leads in most of them.</source>
        <translation>依目前對假設的了解抽取許多未來，在每一年、每個未來中都有一個迴路貢獻最大。每條帶是以該迴路為最大者的未來所占比例。頂端的色條標出在最多未來中領先的迴路。</translation>
    </message>
    <message>
        <source>Each cell compares two runs with the same settings, one with the controls and one without. The number is by how many generations the controls widen the gap, and it is negative where they backfire. The line marks where the sign flips, and the framed cell is the scenario.</source>
        <translation>每一格比較設定相同的兩次執行，一次有管制，一次沒有。數字是管制使差距擴大多少世代，適得其反時為負。線標出正負號翻轉之處，有框的格子是目前的情境。</translation>
    </message>
    <message>
        <source>The curve gives for each share of the third market the cost at which that share would rest: on its solid parts it stays, on the dashed part it runs away to one side. The dotted line is the way of the bloc through the years, and the filled point the year of the cursor. Beyond an open point, the fold, the market goes over to the other side and does not come back by itself.</source>
        <translation>曲線對第三市場的每個占有率給出能使它靜止的成本：在實線部分會停住，在虛線部分則往一側偏離。點線是該陣營歷年的路徑，實心點是游標所在的年份。越過空心點（摺點）之後，市場會倒向另一側，而且不會自行回來。</translation>
    </message>
    <message>
        <source>The curve says which share of developers would choose the own stack, if so many use it now. Where it crosses the diagonal the share rests: at filled points it returns after a push, at open ones it runs away. The named point is the year of the cursor.</source>
        <translation>曲線說明若目前有這麼多開發者使用自有軟體堆疊，會有多少比例的開發者選擇它。與對角線相交處即為靜止點：在實心點，推動之後會回來；在空心點則會偏離。有名稱的點是游標所在的年份。</translation>
    </message>
    <message>
        <source>Stopped; choose the view again, or move a slider, to go on</source>
        <translation>已停止；再次選擇檢視或移動滑桿即可繼續</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>低於 {value}</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>高於 {value}</translation>
    </message>
    <message>
        <source>rivals&apos;</source>
        <translation>對手的</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>國內市場</translation>
    </message>
    <message>
        <source>Flywheel</source>
        <translation>飛輪</translation>
    </message>
    <message>
        <source>Profit pays for all the research that a bloc requires.</source>
        <translation>利潤足以支付一個陣營所需的全部研發。</translation>
    </message>
    <message>
        <source>Subsidy trap</source>
        <translation>補貼陷阱</translation>
    </message>
    <message>
        <source>Firms live on aid and cannot pay for the research that is required.</source>
        <translation>企業靠補助維生，無力支付所需的研發。</translation>
    </message>
    <message>
        <source>Exhaustion</source>
        <translation>財政耗竭</translation>
    </message>
    <message>
        <source>Debt has taken at least half of the room for subsidies.</source>
        <translation>債務至少已占去補貼空間的一半。</translation>
    </message>
    <message>
        <source>A bloc is less than one generation behind the frontier.</source>
        <translation>一個陣營落後前沿不到一個世代。</translation>
    </message>
    <message>
        <source>Self reliance</source>
        <translation>自給自足</translation>
    </message>
    <message>
        <source>A bloc supplies more than nine tenths of its home market itself.</source>
        <translation>一個陣營的國內市場有九成以上由自己供應。</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>領先</translation>
    </message>
    <message>
        <source>A bloc&apos;s suppliers hold more than half of the third market.</source>
        <translation>一個陣營的供應商占有第三市場一半以上。</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>圍堵</translation>
    </message>
    <message>
        <source>Controls widen a bloc&apos;s distance to the frontier; outside they narrow it.</source>
        <translation>管制擴大一個陣營與前沿的差距；在此之外，管制反而縮小差距。</translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>A lead in the market keeps itself: the loops are past the fold.</source>
        <translation>市場上的領先會自我維持：迴路已越過摺點。</translation>
    </message>
    <message>
        <source>the outcome is {target} already</source>
        <translation>結果已經是 {target}</translation>
    </message>
    <message>
        <source>none of the levers moves the outcome</source>
        <translation>這些操作桿都動不了這項結果</translation>
    </message>
    <message>
        <source>the outcome jumps past {target}, from {low} to {high}</source>
        <translation>結果會由 {low} 直接跳到 {high}，越過 {target}</translation>
    </message>
    <message>
        <source>no setting that was tried gives {target}; the nearest value is {value}</source>
        <translation>試過的設定都達不到 {target}；最接近的數值是 {value}</translation>
    </message>
    <message>
        <source>{percent} % more {key}, {after} instead of {before}, and the outcome flips</source>
        <translation>{key} 增加 {percent} %（由 {before} 變為 {after}），結果就會翻轉</translation>
    </message>
    <message>
        <source>{percent} % less {key}, {after} instead of {before}, and the outcome flips</source>
        <translation>{key} 減少 {percent} %（由 {before} 變為 {after}），結果就會翻轉</translation>
    </message>
    <message>
        <source>{key} {years} years later, {after} instead of {before}, and the outcome flips</source>
        <translation>{key} 延後 {years} 年（由 {before} 變為 {after}），結果就會翻轉</translation>
    </message>
    <message>
        <source>{key} {years} years earlier, {after} instead of {before}, and the outcome flips</source>
        <translation>{key} 提前 {years} 年（由 {before} 變為 {after}），結果就會翻轉</translation>
    </message>
    <message>
        <source>{key} at {after} instead of 0, {percent} % of its slider, and the outcome flips</source>
        <translation>{key} 由 0 變為 {after}（滑桿的 {percent} %），結果就會翻轉</translation>
    </message>
    <message>
        <source>{key} has several values here, and no one move of it was looked for</source>
        <translation>「{key}」在此有多個不同的值，因此未尋找單一的移動</translation>
    </message>
    <message>
        <source>nowhere from {low} to {high} does {key} flip the outcome</source>
        <translation>{key} 由 {low} 到 {high} 都不會使結果翻轉</translation>
    </message>
    <message>
        <source>{key} is above {low}</source>
        <translation>{key} 高於 {low}</translation>
    </message>
    <message>
        <source>{key} is below {high}</source>
        <translation>{key} 低於 {high}</translation>
    </message>
    <message>
        <source>{key} is between {low} and {high}</source>
        <translation>{key} 介於 {low} 與 {high} 之間</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>({roles})</source>
        <translation>（{roles}）</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name}（{unit}）</translation>
    </message>
    <message>
        <source>{year}: {loop} makes {percent} % of all that the named loops do</source>
        <translation>{year}：{loop} 占所有列名迴路作用的 {percent} %</translation>
    </message>
    <message>
        <source>nothing differs from the baseline yet</source>
        <translation>目前與基準線沒有任何差異</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}，且 {second}</translation>
    </message>
    <message>
        <source>This happens mostly when {limits}: {coverage} % of the cases in which it happens are of this kind, and it happens in {density} % of the cases of this kind, against {share} % of all.</source>
        <translation>這種情形多半發生在{limits}的時候：發生的案例中有 {coverage} % 屬於這一類；這一類案例中有 {density} % 會發生，全部案例則為 {share} %。</translation>
    </message>
    <message>
        <source>This happens in none of {cases} cases.</source>
        <translation>{cases} 個案例中，沒有一個發生這種情形。</translation>
    </message>
    <message>
        <source>This happens in all of {cases} cases.</source>
        <translation>{cases} 個案例全都發生這種情形。</translation>
    </message>
    <message>
        <source>This happens in {share} % of the cases; no few assumptions tell them from the others.</source>
        <translation>這種情形發生在 {share} % 的案例；少數幾項假設無法把它們與其他案例區分開來。</translation>
    </message>
    <message>
        <source>The run captured its kernels ahead of time, and the host did not have to hand them out.</source>
        <translation>這次訓練事先擷取了運算核心，不必由主機逐一派送。</translation>
    </message>
    <message>
        <source>The row gives neither layout nor batch, and its authors optimised it later; the best layout stands in for theirs.</source>
        <translation>這一列既沒有佈局也沒有批次大小，作者之後才做最佳化；這裡改以最佳佈局代替。</translation>
    </message>
    <message>
        <source>predicted over measured time of a step, less one; negative is too optimistic</source>
        <translation>每步時間的預測值除以實測值，再減一；負值表示過於樂觀</translation>
    </message>
    <message>
        <source>time of a step, or throughput of a chip where nothing else was published</source>
        <translation>每步時間；若未公布其他數字，則為單顆晶片的吞吐量</translation>
    </message>
    <message>
        <source>BigScience Workshop 2022, Table 3</source>
        <translation>BigScience Workshop 2022，表 3</translation>
    </message>
    <message>
        <source>Liu et al. 2024, DeepSeek-V3 technical report, section 4.2</source>
        <translation>Liu 等人 2024，DeepSeek-V3 技術報告，第 4.2 節</translation>
    </message>
    <message>
        <source>Korthikanti et al. 2022, Table 3</source>
        <translation>Korthikanti 等人 2022，表 3</translation>
    </message>
    <message>
        <source>Brown et al. 2020, Table 2.1; padded vocabulary of Megatron-LM</source>
        <translation>Brown 等人 2020，表 2.1；詞彙表依 Megatron-LM 補齊</translation>
    </message>
    <message>
        <source>NVIDIA Megatron-LM scaling tables, September 2020</source>
        <translation>NVIDIA Megatron-LM 擴展表，2020 年 9 月</translation>
    </message>
    <message>
        <source>Moonshot AI 2025, Kimi K2 technical report, as recalled</source>
        <translation>Moonshot AI 2025，Kimi K2 技術報告，憑記憶引述</translation>
    </message>
    <message>
        <source>Touvron et al. 2023; published model configuration</source>
        <translation>Touvron 等人 2023；已公布的模型組態</translation>
    </message>
    <message>
        <source>Grattafiori et al. 2024, Table 3</source>
        <translation>Grattafiori 等人 2024，表 3</translation>
    </message>
    <message>
        <source>Narayanan et al. 2021, Table 1</source>
        <translation>Narayanan 等人 2021，表 1</translation>
    </message>
    <message>
        <source>Jiang et al. 2024, Mixtral of Experts, Table 1</source>
        <translation>Jiang 等人 2024，Mixtral of Experts，表 1</translation>
    </message>
    <message>
        <source>Parmar et al. 2024, Table 1</source>
        <translation>Parmar 等人 2024，表 1</translation>
    </message>
    <message>
        <source>Nemotron-4 340B technical report 2024, Table 1</source>
        <translation>Nemotron-4 340B 技術報告 2024，表 1</translation>
    </message>
    <message>
        <source>Pangu Ultra technical report 2025 (arXiv 2504.07866), as recalled</source>
        <translation>Pangu Ultra 技術報告 2025（arXiv 2504.07866），憑記憶引述</translation>
    </message>
    <message>
        <source>Tang et al. 2025, Pangu Ultra MoE, as recalled</source>
        <translation>Tang 等人 2025，Pangu Ultra MoE，憑記憶引述</translation>
    </message>
    <message>
        <source>Yang et al. 2025, Qwen3 technical report, Table 2</source>
        <translation>Yang 等人 2025，Qwen3 技術報告，表 2</translation>
    </message>
    <message>
        <source>Return, expected flows, %</source>
        <translation>預期金流報酬率，%</translation>
    </message>
    <message>
        <source>Rate of return on the money that owners can expect, the mean of all paths.</source>
        <translation>業主可預期金流（所有路徑的平均）的報酬率。</translation>
    </message>
    <message>
        <source>Median return, % a year</source>
        <translation>報酬率中位數，% / 年</translation>
    </message>
    <message>
        <source>Half of all paths bring owners less; the hurdle is held against the return on expected flows.</source>
        <translation>半數路徑帶給業主的報酬低於此值；與要求報酬比較的是預期金流的報酬率。</translation>
    </message>
    <message>
        <source>Loan life cover, times</source>
        <translation>貸款存續期間覆蓋率，倍</translation>
    </message>
    <message>
        <source>Cash that is expected if the plant works over the loan&apos;s years, discounted at its interest, over the debt.</source>
        <translation>工廠順利運轉時，貸款期間的預期現金，以貸款利率折現後除以債務。</translation>
    </message>
    <message>
        <source>Public cost times chance, USD</source>
        <translation>公共成本乘以成立機率，美元</translation>
    </message>
    <message>
        <source>Public cost if it closes, over the planned cost of the capacity that really runs.</source>
        <translation>若成立，公共成本除以真正運轉產能的規劃成本。</translation>
    </message>
    <message>
        <source>in USD there, if the project closes</source>
        <translation>屆時的金額，美元，若專案成立</translation>
    </message>
    <message>
        <source>buyers pay</source>
        <translation>買方負擔</translation>
    </message>
    <message>
        <source>in USD there, by a tariff, if the project closes; in no budget</source>
        <translation>屆時因關稅負擔的金額，美元，若專案成立；不在任何預算裡</translation>
    </message>
    <message>
        <source>private guarantor</source>
        <translation>民間保證人</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation>上下文平行</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>專家平行</translation>
    </message>
    <message>
        <source>Weight gathering</source>
        <translation>權重收集</translation>
    </message>
    <message>
        <source>controls lifted</source>
        <translation>管制解除</translation>
    </message>
    <message>
        <source>refusal eased</source>
        <translation>拒收放寬</translation>
    </message>
    <message>
        <source>investment aid begins</source>
        <translation>投資補助開始</translation>
    </message>
    <message>
        <source>investment aid ends</source>
        <translation>投資補助結束</translation>
    </message>
    <message>
        <source>green lane opens</source>
        <translation>綠色通道開放</translation>
    </message>
    <message>
        <source>training programme begins</source>
        <translation>培訓計畫開始</translation>
    </message>
    <message>
        <source>Design software</source>
        <translation>設計軟體</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Wafers</source>
        <translation>晶圓</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Fabrication</source>
        <translation>製造</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>封裝</translation>
    </message>
    <message>
        <source>the file is not valid JSON: {found}</source>
        <translation>檔案不是有效的 JSON：{found}</translation>
    </message>
    <message>
        <source>the code cannot be used: {found}</source>
        <translation>無法使用這個代碼：{found}</translation>
    </message>
    <message>
        <source>the code is of version {found}; this Tenfold reads version {allowed}</source>
        <translation>代碼的版本是 {found}；這個 Tenfold 讀取版本 {allowed}</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提早停止</translation>
    </message>
    <message>
        <source>How far a review narrows parallel paths down: 0 not at all, 1 to a single one.</source>
        <translation>審查把並行路線收窄到什麼程度：0 表示完全不收窄，1 表示只留一條。</translation>
    </message>
    <message>
        <source>Parallel paths until a review, Nelson 1961; policy lever. Zero pursues all to the end.</source>
        <translation>審查前並行多條路線，Nelson 1961；政策操作桿。零表示全部走到底。</translation>
    </message>
    <message>
        <source>none to few</source>
        <translation>不停止至少數</translation>
    </message>
    <message>
        <source>most</source>
        <translation>多數</translation>
    </message>
    <message>
        <source>Review point</source>
        <translation>審查時點</translation>
    </message>
    <message>
        <source>Part of a project&apos;s effort spent before its review.</source>
        <translation>審查之前已投入的計畫力量比例。</translation>
    </message>
    <message>
        <source>Stage reviews come anywhere between a tenth and most of the effort; slider.</source>
        <translation>階段審查可落在投入一成到大部分之間的任何時點；滑桿。</translation>
    </message>
    <message>
        <source>Misjudgement</source>
        <translation>誤判</translation>
    </message>
    <message>
        <source>Chance that a review at the very start stops a path that would have worked.</source>
        <translation>在最初就審查時，停掉一條本來會成功的路線的機率。</translation>
    </message>
    <message>
        <source>Errors of early reviews: Roberts and Weitzman 1981; size is a slider, zero is none.</source>
        <translation>早期審查的誤差：Roberts 與 Weitzman 1981；大小為滑桿，零表示沒有。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Initial researchers</source>
        <translation>期初研究人員</translation>
    </message>
    <message>
        <source>Researchers of the strategic sector at the start.</source>
        <translation>期初策略產業的研究人員。</translation>
    </message>
    <message>
        <source>Set by each scenario; only the change since the start acts.</source>
        <translation>由各情境設定；只有相對於期初的變化才有作用。</translation>
    </message>
    <message>
        <source>Training rate</source>
        <translation>培養率</translation>
    </message>
    <message>
        <source>Newly trained researchers each year over those there are.</source>
        <translation>每年新培養的研究人員占現有人數的比率。</translation>
    </message>
    <message>
        <source>Equal to careers of 25 years, which keeps the number steady.</source>
        <translation>與 25 年的職涯相當，使人數維持不變。</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>職涯</translation>
    </message>
    <message>
        <source>Years a researcher stays in the sector.</source>
        <translation>研究人員留在本產業的年數。</translation>
    </message>
    <message>
        <source>A working life after the doctorate, less those who change fields.</source>
        <translation>取得博士後的工作年限，扣除轉換領域者。</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>流動性</translation>
    </message>
    <message>
        <source>Share of researchers who consider going elsewhere each year; zero closes borders.</source>
        <translation>每年考慮前往他處的研究人員比率；零即封閉邊界。</translation>
    </message>
    <message>
        <source>Slider. Of top researchers with Chinese first degrees, 28 % worked in China in 2022 and 11 % in 2019 (MacroPolo).</source>
        <translation>由滑桿設定。第一學位在中國取得的頂尖研究人員，2022 年有 28 % 在中國工作，2019 年為 11 %（MacroPolo）。</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>開放程度</translation>
    </message>
    <message>
        <source>How open a bloc is to researchers from elsewhere.</source>
        <translation>陣營對外來研究人員的開放程度。</translation>
    </message>
    <message>
        <source>Policy lever: visas, entity lists, programmes to recruit.</source>
        <translation>政策槓桿：簽證、實體清單、攬才計畫。</translation>
    </message>
    <message>
        <source>Pay draw</source>
        <translation>待遇吸引力</translation>
    </message>
    <message>
        <source>Elasticity of a place&apos;s draw to output per head.</source>
        <translation>一地吸引力對每人產出的彈性。</translation>
    </message>
    <message>
        <source>Grogger and Hanson 2011 find that pay matters most for the educated; size is a slider.</source>
        <translation>Grogger 與 Hanson 2011 發現待遇對高學歷者最重要；大小由滑桿設定。</translation>
    </message>
    <message>
        <source>Frontier draw</source>
        <translation>前沿吸引力</translation>
    </message>
    <message>
        <source>How much a nat of capability adds to a place&apos;s draw.</source>
        <translation>每一 nat 的技術能力為一地增加多少吸引力。</translation>
    </message>
    <message>
        <source>Talent elasticity</source>
        <translation>人才彈性</translation>
    </message>
    <message>
        <source>Elasticity of research output to the number of researchers; zero removes it.</source>
        <translation>研發成果對研究人員人數的彈性；零則無作用。</translation>
    </message>
    <message>
        <source>One if people are what research consists of; slider.</source>
        <translation>若研發就是人，則為一；由滑桿設定。</translation>
    </message>
    <message>
        <source>Control end</source>
        <translation>管制結束</translation>
    </message>
    <message>
        <source>Year in which a bloc&apos;s controls begin to be lifted, as slowly as they were set up.</source>
        <translation>一個陣營的管制開始解除的年份；解除與建立一樣緩慢。</translation>
    </message>
    <message>
        <source>Policy lever; 2100 keeps them.</source>
        <translation>政策操作桿；2100 即維持不變。</translation>
    </message>
    <message>
        <source>Controlled market</source>
        <translation>受管制的市場</translation>
    </message>
    <message>
        <source>How far a bloc&apos;s controls apply to another bloc; zero spares an ally.</source>
        <translation>一個陣營的管制對另一個陣營的適用程度；零即豁免盟邦。</translation>
    </message>
    <message>
        <source>Policy lever. The chip rules of October 2022 name China; the rule of January 2025, since withdrawn, left eighteen allies free.</source>
        <translation>政策操作桿。2022 年 10 月的晶片規定點名中國；2025 年 1 月的規定（其後撤回）不限制十八個盟邦。</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>partly spared</source>
        <translation>部分豁免</translation>
    </message>
    <message>
        <source>mostly controlled</source>
        <translation>大致受管制</translation>
    </message>
    <message>
        <source>controlled</source>
        <translation>受管制</translation>
    </message>
    <message>
        <source>Tiers of export control</source>
        <translation>出口管制的層級</translation>
    </message>
    <message>
        <source>Release interval</source>
        <translation>推出間隔</translation>
    </message>
    <message>
        <source>Time between two generations of products.</source>
        <translation>兩代產品之間的時間。</translation>
    </message>
    <message>
        <source>A100, H100 and B200 came 2.3 and 2 years apart; since 2024 the leading vendor announces one a year.</source>
        <translation>A100、H100 與 B200 相隔 2.3 年與 2 年；2024 年起，領先供應商每年宣布一代。</translation>
    </message>
    <message>
        <source>Tier releases</source>
        <translation>落後的產品代數</translation>
    </message>
    <message>
        <source>Product generations that must lie between the newest goods and those exported.</source>
        <translation>最新產品與出口產品之間必須相隔的產品代數。</translation>
    </message>
    <message>
        <source>H200 is one behind Blackwell and two behind Rubin; works besides the tier lag.</source>
        <translation>H200 比 Blackwell 落後一代、比 Rubin 落後兩代；與世代落差並行。</translation>
    </message>
    <message>
        <source>Threshold rule</source>
        <translation>門檻規則</translation>
    </message>
    <message>
        <source>How far a threshold of performance decides what may be exported.</source>
        <translation>效能門檻在多大程度上決定什麼可以出口。</translation>
    </message>
    <message>
        <source>Policy lever; zero has no threshold. US rules have set one since October 2022.</source>
        <translation>政策操作桿；零即沒有門檻。美國規定自 2022 年 10 月起設有門檻。</translation>
    </message>
    <message>
        <source>Threshold headroom</source>
        <translation>門檻餘裕</translation>
    </message>
    <message>
        <source>Height of the threshold over the frontier when controls begin.</source>
        <translation>管制開始時門檻高出前沿的程度。</translation>
    </message>
    <message>
        <source>Total processing performance below 21,000 (January 2026) against 36,000 of a B200 with dense 8-bit arithmetic: three quarters of a doubling below.</source>
        <translation>總處理效能低於 21,000（2026 年 1 月），而 B200 以 8 位元稠密運算計為 36,000：低四分之三次倍增。</translation>
    </message>
    <message>
        <source>Threshold index</source>
        <translation>門檻連動</translation>
    </message>
    <message>
        <source>How far the threshold is raised with the frontier: 0 is fixed, 1 keeps the lag.</source>
        <translation>門檻隨前沿調高的程度：0 為固定，1 使落差不變。</translation>
    </message>
    <message>
        <source>The thresholds of 2022 and 2023 were written as fixed numbers.</source>
        <translation>2022 與 2023 年的門檻寫成固定數值。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Cap on home sales</source>
        <translation>以國內銷售為基準</translation>
    </message>
    <message>
        <source>How far the volume cap counts from home sales of the product, as the 2026 rule does.</source>
        <translation>數量上限在多大程度上以該產品的國內銷售為基準，如 2026 年的規定。</translation>
    </message>
    <message>
        <source>Slider: 0 caps the share of the rival&apos;s market, 1 caps at a multiple of home sales; then the rival gets at most cap / (1 + cap) of both.</source>
        <translation>滑桿：0 以對手市場的占比為上限，1 以國內銷售的倍數為上限；此時對手至多取得兩者合計的「上限／（1＋上限）」。</translation>
    </message>
    <message>
        <source>Licensed product share</source>
        <translation>獲准產品占比</translation>
    </message>
    <message>
        <source>Share of home sales that is of the product licensed for export.</source>
        <translation>國內銷售中屬於獲准出口產品的比例。</translation>
    </message>
    <message>
        <source>Buyers at home move on to the newest: about a tenth for the generation before last; a guess. Matters where the cap counts from home sales.</source>
        <translation>國內買方會改買最新產品：前兩代約占一成；為推測。僅在上限以國內銷售為基準時有影響。</translation>
    </message>
    <message>
        <source>Test delay</source>
        <translation>測試延遲</translation>
    </message>
    <message>
        <source>Time that each product spends in tests before it may be exported.</source>
        <translation>每項產品在出口前須接受測試的時間。</translation>
    </message>
    <message>
        <source>The January 2026 rule asks for tests in a US laboratory; one to six months, a guess.</source>
        <translation>2026 年 1 月的規定要求在美國實驗室測試；推測為一至六個月。</translation>
    </message>
    <message>
        <source>Refusal eased</source>
        <translation>拒收放寬幅度</translation>
    </message>
    <message>
        <source>Share of that refusal which is given up later on.</source>
        <translation>其後放棄的拒收比例。</translation>
    </message>
    <message>
        <source>Of two million H200 ordered, about 0.4 million were approved at first: a staged acceptance; slider.</source>
        <translation>兩百萬顆 H200 的訂單，起初約核准四十萬顆：分階段接受；滑桿。</translation>
    </message>
    <message>
        <source>Refusal easing start</source>
        <translation>拒收放寬開始</translation>
    </message>
    <message>
        <source>Year in which the refusal begins to be eased.</source>
        <translation>拒收開始放寬的年份。</translation>
    </message>
    <message>
        <source>Refusal easing time</source>
        <translation>拒收放寬時間</translation>
    </message>
    <message>
        <source>Time in which the refusal is eased.</source>
        <translation>拒收放寬所需的時間。</translation>
    </message>
    <message>
        <source>Reach of denial</source>
        <translation>封鎖的範圍</translation>
    </message>
    <message>
        <source>Allies joining</source>
        <translation>盟邦加入</translation>
    </message>
    <message>
        <source>Share of the foreign supply of tools and parts that follows a bloc&apos;s controls.</source>
        <translation>國外的工具與零件供應中，跟隨一個陣營之管制的比例。</translation>
    </message>
    <message>
        <source>Slider; what does not join can still be bought. Dutch and Japanese makers of equipment followed the US rules of 2022 in 2023. Suppliers that are blocs have their own.</source>
        <translation>滑桿；未加入者仍可買到。荷蘭與日本的設備廠商於 2023 年跟進美國 2022 年的規定。本身即為陣營的供應者自有其管制。</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>單獨</translation>
    </message>
    <message>
        <source>a few</source>
        <translation>少數</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Equipment withheld</source>
        <translation>扣住的設備</translation>
    </message>
    <message>
        <source>Share of rivals&apos; access to chip-making equipment that is closed.</source>
        <translation>對手取得晶片製造設備之管道被關閉的比例。</translation>
    </message>
    <message>
        <source>Policy lever; slows wafers and yield where packages limit supply.</source>
        <translation>政策操作桿；在封裝數量限制供給時，減緩晶圓與良率的成長。</translation>
    </message>
    <message>
        <source>Memory withheld</source>
        <translation>扣住的記憶體</translation>
    </message>
    <message>
        <source>Share of rivals&apos; imports of high-bandwidth memory that is closed.</source>
        <translation>對手進口高頻寬記憶體被關閉的比例。</translation>
    </message>
    <message>
        <source>Policy lever; the US rule of December 2024 covers it.</source>
        <translation>政策操作桿；美國 2024 年 12 月的規定涵蓋此項。</translation>
    </message>
    <message>
        <source>Innovation response</source>
        <translation>創新反應</translation>
    </message>
    <message>
        <source>Change of research productivity when fully cut off by a rival.</source>
        <translation>被對手完全切斷時研發生產力的變化。</translation>
    </message>
    <message>
        <source>The sign is contested: a World Bank panel finds 9.9 % fewer patents and 14 % less quality, others find more patents. The default is no effect.</source>
        <translation>正負號有爭議：世界銀行的追蹤資料發現專利減少 9.9 %、品質下降 14 %，其他研究則發現專利增加。預設為無影響。</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>供應鏈</translation>
    </message>
    <message>
        <source>Initial step ability</source>
        <translation>期初步驟能力</translation>
    </message>
    <message>
        <source>Share of a step that a bloc can do by itself at the start.</source>
        <translation>期初陣營能自行完成的步驟比率。</translation>
    </message>
    <message>
        <source>Set by each scenario. Chinese shares about 2022, after a government research paper: design software 1 %, equipment 2, wafers 13, design 16, fabrication 16, packaging 38.</source>
        <translation>由各情境設定。依一份政府委託研究，2022 年前後中國的占比：設計軟體 1 %、設備 2、晶圓 13、設計 16、製造 16、封裝 38。</translation>
    </message>
    <message>
        <source>Step weight</source>
        <translation>步驟權重</translation>
    </message>
    <message>
        <source>Weight of a step in the chain.</source>
        <translation>步驟在整條鏈中的權重。</translation>
    </message>
    <message>
        <source>Equal by default; slider.</source>
        <translation>預設相等；由滑桿設定。</translation>
    </message>
    <message>
        <source>Step withheld</source>
        <translation>步驟扣留</translation>
    </message>
    <message>
        <source>Share of a bloc&apos;s ability in a step that its controls withhold from rivals.</source>
        <translation>陣營的管制對對手扣留其步驟能力的比率。</translation>
    </message>
    <message>
        <source>Policy lever; follows the start and the ramp of controls.</source>
        <translation>政策槓桿；隨管制的起始年與漸進期而定。</translation>
    </message>
    <message>
        <source>Step elasticity</source>
        <translation>步驟替代彈性</translation>
    </message>
    <message>
        <source>Elasticity of substitution between steps: near zero the weakest one decides.</source>
        <translation>步驟之間的替代彈性：接近零時由最弱的一環決定。</translation>
    </message>
    <message>
        <source>Kremer 1993 has none; short-run estimates for inputs are 0.1 to 0.5.</source>
        <translation>Kremer 1993 為零；投入品的短期估計為 0.1 至 0.5。</translation>
    </message>
    <message>
        <source>Step learning</source>
        <translation>步驟學習</translation>
    </message>
    <message>
        <source>Speed at which a bloc learns a step it lacks while rivals withhold it all.</source>
        <translation>對手全部扣留時，陣營學會所缺步驟的速度。</translation>
    </message>
    <message>
        <source>No direct measurement; slider. Zero is no response to denial.</source>
        <translation>沒有直接量測；由滑桿設定。零代表對封鎖沒有反應。</translation>
    </message>
    <message>
        <source>Chain strength</source>
        <translation>供應鏈約束力</translation>
    </message>
    <message>
        <source>How far supply depends on the chain; zero removes it.</source>
        <translation>供應依賴整條鏈的程度；零則無作用。</translation>
    </message>
    <message>
        <source>Slider; one makes supply follow the chain in full.</source>
        <translation>由滑桿設定；一代表供應完全隨鏈而定。</translation>
    </message>
    <message>
        <source>Relative spending</source>
        <translation>相對支出</translation>
    </message>
    <message>
        <source>Spending share of a bloc&apos;s households on the sector, relative to the usual one.</source>
        <translation>一個陣營的家戶對該產業的支出占比，相對於一般水準。</translation>
    </message>
    <message>
        <source>One for all by default; set by scenarios of a single industry.</source>
        <translation>預設皆為一；由單一產業的情境設定。</translation>
    </message>
    <message>
        <source>Niche share</source>
        <translation>利基占有率</translation>
    </message>
    <message>
        <source>Share of each market that stays with a bloc whatever others offer.</source>
        <translation>無論他人提供什麼，各市場仍留給該陣營的比例。</translation>
    </message>
    <message>
        <source>Captive buyers: defence, language, installed systems; slider, zero means none.</source>
        <translation>被綁定的買方：國防、語言、既有系統；滑桿，零表示沒有。</translation>
    </message>
    <message>
        <source>Software ecosystem</source>
        <translation>軟體生態系</translation>
    </message>
    <message>
        <source>Initial stack share</source>
        <translation>期初堆疊占比</translation>
    </message>
    <message>
        <source>Share of a bloc&apos;s developers on its own software stack at the start.</source>
        <translation>期初使用自有軟體堆疊的開發者占比。</translation>
    </message>
    <message>
        <source>Stack loss</source>
        <translation>堆疊損失</translation>
    </message>
    <message>
        <source>Worth that own chips lack while hardly anyone uses their stack; zero is none.</source>
        <translation>幾乎無人使用自有堆疊時，自有晶片所欠缺的價值；零即沒有。</translation>
    </message>
    <message>
        <source>One test of a 910C in inference found about 60 % of an H100; slider.</source>
        <translation>一項推論測試發現 910C 約為 H100 的六成；滑桿。</translation>
    </message>
    <message>
        <source>Stack bias</source>
        <translation>堆疊傾向</translation>
    </message>
    <message>
        <source>Leaning of developers towards their own stack, other things equal.</source>
        <translation>其他條件相同時，開發者對自有堆疊的傾向。</translation>
    </message>
    <message>
        <source>Slider; at a pull of six there are two stable states between -3.415 and -2.585.</source>
        <translation>滑桿；牽引力為六時，在 -3.415 與 -2.585 之間有兩個穩定狀態。</translation>
    </message>
    <message>
        <source>Stack pull</source>
        <translation>堆疊牽引力</translation>
    </message>
    <message>
        <source>Pull of other developers on one&apos;s own stack; above four two states can be stable.</source>
        <translation>其他開發者對自有堆疊的牽引力；超過四時可能有兩個穩定狀態。</translation>
    </message>
    <message>
        <source>Form of Katz and Shapiro 1985, Arthur 1989; size is a slider.</source>
        <translation>形式取自 Katz 與 Shapiro 1985、Arthur 1989；大小為滑桿。</translation>
    </message>
    <message>
        <source>Stack performance</source>
        <translation>堆疊與效能</translation>
    </message>
    <message>
        <source>Leaning towards one&apos;s own stack per nat that own chips are ahead of those on offer.</source>
        <translation>自有晶片每領先市面供應者一奈特，對自有堆疊的傾向。</translation>
    </message>
    <message>
        <source>Stack restriction</source>
        <translation>堆疊與封鎖</translation>
    </message>
    <message>
        <source>Leaning towards one&apos;s own stack when fully cut off.</source>
        <translation>被完全切斷時對自有堆疊的傾向。</translation>
    </message>
    <message>
        <source>Slider; zero is no response to denial.</source>
        <translation>滑桿；零即對封鎖沒有反應。</translation>
    </message>
    <message>
        <source>Stack speed</source>
        <translation>堆疊轉換速度</translation>
    </message>
    <message>
        <source>Share of developers who choose anew each year.</source>
        <translation>每年重新選擇的開發者比例。</translation>
    </message>
    <message>
        <source>Code and people move in about three years; slider.</source>
        <translation>程式與人員約三年轉換一次；滑桿。</translation>
    </message>
    <message>
        <source>Answer to rivals</source>
        <translation>對對手的回應</translation>
    </message>
    <message>
        <source>Aspiration memory</source>
        <translation>期望的記憶</translation>
    </message>
    <message>
        <source>Time in which a bloc gets used to a smaller share.</source>
        <translation>陣營習慣較小占有率所需的時間。</translation>
    </message>
    <message>
        <source>Aspirations that adapt to performance: Cyert and March 1963; the time is a slider.</source>
        <translation>期望會隨表現調整：Cyert 與 March 1963；時間為滑桿。</translation>
    </message>
    <message>
        <source>Race response</source>
        <translation>競逐反應</translation>
    </message>
    <message>
        <source>Rise of the share of profit put into research while a rival is level.</source>
        <translation>對手並駕齊驅時，利潤投入研發比例的提高幅度。</translation>
    </message>
    <message>
        <source>Firms that are neck and neck research to escape competition: Aghion and others 2005; size is a slider, the default no effect.</source>
        <translation>並駕齊驅的企業以研發擺脫競爭：Aghion 等人 2005；大小為滑桿，預設為無作用。</translation>
    </message>
    <message>
        <source>Research response</source>
        <translation>研發反應</translation>
    </message>
    <message>
        <source>Rise of the share of profit put into research as the lost share of sales goes to one.</source>
        <translation>流失的銷售占有率趨近一時，利潤投入研發比例的提高幅度。</translation>
    </message>
    <message>
        <source>Search prompted by falling short of aspirations: Cyert and March 1963, Greve 2003; size is a slider, the default no effect.</source>
        <translation>未達期望會引發搜尋：Cyert 與 March 1963、Greve 2003；大小為滑桿，預設為無作用。</translation>
    </message>
    <message>
        <source>Price response</source>
        <translation>降價反應</translation>
    </message>
    <message>
        <source>Price cut as the lost share of sales goes to one; no deeper than the margin.</source>
        <translation>流失的銷售占有率趨近一時的降價幅度；不超過利潤率。</translation>
    </message>
    <message>
        <source>Limit pricing of incumbents; size is a slider, the default no effect.</source>
        <translation>既有業者的限制性定價；大小為滑桿，預設為無作用。</translation>
    </message>
    <message>
        <source>State response</source>
        <translation>國家反應</translation>
    </message>
    <message>
        <source>Rise of subsidy coverage as the lost share of sales goes to one.</source>
        <translation>流失的銷售占有率趨近一時，補貼覆蓋率的提高幅度。</translation>
    </message>
    <message>
        <source>Policy lever; the US aid to chip making of 2022 followed a falling share of output.</source>
        <translation>政策操作桿；2022 年美國對晶片製造的補助，緊接在產量占比下降之後。</translation>
    </message>
    <message>
        <source>Node classes</source>
        <translation>製程等級</translation>
    </message>
    <message>
        <source>Advanced at frontier</source>
        <translation>前沿的先進比例</translation>
    </message>
    <message>
        <source>Share of capacity that is advanced where a bloc is at the frontier.</source>
        <translation>陣營位於前沿時，產能中屬先進製程的比例。</translation>
    </message>
    <message>
        <source>TrendForce, December 2023: Taiwan had 46 % of all foundry capacity and 68 % of the advanced three tenths of it (16/14 nm and below), so 0.44 of its own.</source>
        <translation>TrendForce 2023 年 12 月：臺灣占全部晶圓代工產能的 46 %，占其中三成先進產能（16/14 奈米以下）的 68 %，即自身產能的 0.44。</translation>
    </message>
    <message>
        <source>Advanced fading</source>
        <translation>先進比例的消退</translation>
    </message>
    <message>
        <source>Lag behind the frontier at which the advanced share has fallen to 1/e of that.</source>
        <translation>先進比例降至前沿值 1/e 時，落後前沿的程度。</translation>
    </message>
    <message>
        <source>TrendForce, December 2023: China had 26 % of all and 8 % of advanced capacity, so 0.09 of its own, while it trailed by three to four generations.</source>
        <translation>TrendForce 2023 年 12 月：中國占全部產能的 26 %、先進產能的 8 %，即自身產能的 0.09，當時落後三至四個世代。</translation>
    </message>
    <message>
        <source>Permits and construction</source>
        <translation>許可與興建</translation>
    </message>
    <message>
        <source>Mean time to get a permit outside the green lane.</source>
        <translation>綠色通道以外取得許可的平均時間。</translation>
    </message>
    <message>
        <source>From design to permit for a fab (Exyte): 14 to 20 months in the US, 6 to 13 in Taiwan; environmental impact statements in the US took 4.5 years on average (CEQ).</source>
        <translation>晶圓廠從設計到許可（Exyte）：美國 14 至 20 個月，台灣 6 至 13 個月；美國環境影響評估平均需 4.5 年（CEQ）。</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>第二次審查</translation>
    </message>
    <message>
        <source>Share of projects that go through a second review as long as the first; the mean time stays. At one no permit comes early: an Erlang delay of two stages.</source>
        <translation>須經第二次審查的專案比例，兩次時間相同，平均時間不變。為一時沒有許可會提早下來：兩階段的 Erlang 延遲。</translation>
    </message>
    <message>
        <source>US impact statements: mean 4.5 and median 3.5 years (CEQ), between one stage (3.1) and two (3.8).</source>
        <translation>美國環境影響評估：平均 4.5 年，中位數 3.5 年（CEQ），介於一階段（3.1）與兩階段（3.8）之間。</translation>
    </message>
    <message>
        <source>Green lane share</source>
        <translation>綠色通道比例</translation>
    </message>
    <message>
        <source>Share of new projects that go through a green lane.</source>
        <translation>走綠色通道的新專案比例。</translation>
    </message>
    <message>
        <source>Policy lever; zero is no green lane.</source>
        <translation>政策槓桿；零表示沒有綠色通道。</translation>
    </message>
    <message>
        <source>Green lane time</source>
        <translation>綠色通道時間</translation>
    </message>
    <message>
        <source>Mean time to get a permit in the green lane.</source>
        <translation>在綠色通道取得許可的平均時間。</translation>
    </message>
    <message>
        <source>Taiwan gives permits for a fab in 6 to 13 months (Exyte).</source>
        <translation>台灣核發晶圓廠許可需 6 至 13 個月（Exyte）。</translation>
    </message>
    <message>
        <source>Green lane start</source>
        <translation>綠色通道起始年</translation>
    </message>
    <message>
        <source>Year in which the green lane opens.</source>
        <translation>綠色通道開放的年份。</translation>
    </message>
    <message>
        <source>Policy lever; without a share it does nothing.</source>
        <translation>政策槓桿；沒有比例就沒有作用。</translation>
    </message>
    <message>
        <source>Harm rate</source>
        <translation>損害率</translation>
    </message>
    <message>
        <source>Harm to others per year of review that is skipped, as a share of a project&apos;s cost.</source>
        <translation>每略過一年審查對他人造成的損害，占專案成本的比例。</translation>
    </message>
    <message>
        <source>No direct measurement; slider. Zero holds that review protects nobody.</source>
        <translation>沒有直接量測；為滑桿。零表示主張審查保護不了任何人。</translation>
    </message>
    <message>
        <source>Harm compensation</source>
        <translation>損害補償</translation>
    </message>
    <message>
        <source>Share of that harm for which firms pay households.</source>
        <translation>企業向家戶補償該損害的比例。</translation>
    </message>
    <message>
        <source>Staffing strength</source>
        <translation>人力限制強度</translation>
    </message>
    <message>
        <source>How far plant stands idle for lack of staff; zero removes it.</source>
        <translation>廠房因缺人而閒置的程度；零則移除此效果。</translation>
    </message>
    <message>
        <source>Slider; one makes supply follow the posts that are filled.</source>
        <translation>滑桿；為一時供給隨填補的職缺而定。</translation>
    </message>
    <message>
        <source>Jobs per capacity</source>
        <translation>單位產能職缺</translation>
    </message>
    <message>
        <source>Posts per capacity at the start, in thousands per bn USD.</source>
        <translation>期初每單位產能的職缺，每十億美元若干千人。</translation>
    </message>
    <message>
        <source>A fab of 20 bn USD employs 3,000 to 6,000; shipyards and assembly ten times more.</source>
        <translation>200 億美元的晶圓廠雇用 3,000 至 6,000 人；船廠與組裝廠多十倍。</translation>
    </message>
    <message>
        <source>Labour saving</source>
        <translation>勞力節省</translation>
    </message>
    <message>
        <source>Yearly fall in posts per capacity.</source>
        <translation>單位產能職缺每年減少的比率。</translation>
    </message>
    <message>
        <source>Productivity of labour in manufacturing grows 2 to 4 % a year.</source>
        <translation>製造業勞動生產力每年成長 2 至 4 %。</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>培訓時間</translation>
    </message>
    <message>
        <source>Time to train a technician.</source>
        <translation>培訓一名技術員的時間。</translation>
    </message>
    <message>
        <source>Two years for technicians, who are 39 % of the gap in US chip making (SIA 2023).</source>
        <translation>技術員需兩年，占美國晶片製造人力缺口的 39 %（SIA 2023）。</translation>
    </message>
    <message>
        <source>Mastery time</source>
        <translation>養成時間</translation>
    </message>
    <message>
        <source>Time in which a technician grows into an engineer.</source>
        <translation>技術員成長為工程師的時間。</translation>
    </message>
    <message>
        <source>Four to six years for bachelor&apos;s and master&apos;s degrees with practice.</source>
        <translation>學士與碩士學位加實務需四至六年。</translation>
    </message>
    <message>
        <source>Staff exit</source>
        <translation>人員離開率</translation>
    </message>
    <message>
        <source>Share of staff that leaves the sector each year.</source>
        <translation>每年離開此產業的人員比例。</translation>
    </message>
    <message>
        <source>Working lives of 30 years and some who change; slider.</source>
        <translation>職涯 30 年，另有部分轉行；為滑桿。</translation>
    </message>
    <message>
        <source>Engineer share</source>
        <translation>工程師比例</translation>
    </message>
    <message>
        <source>Share of posts that only an engineer can fill.</source>
        <translation>只有工程師能擔任的職位比例。</translation>
    </message>
    <message>
        <source>61 % of the gap in US chip making needs a degree (SIA 2023); zero makes all alike.</source>
        <translation>美國晶片製造人力缺口的 61 % 需要學位（SIA 2023）；零則所有職位都一樣。</translation>
    </message>
    <message>
        <source>Training intake</source>
        <translation>培訓招收</translation>
    </message>
    <message>
        <source>Trainees who begin each year over staff, without a public programme.</source>
        <translation>沒有公共計畫時，每年新進學員占人員的比例。</translation>
    </message>
    <message>
        <source>What replaces those who leave, and half as much again; slider.</source>
        <translation>足以補充離開者，再加一半；為滑桿。</translation>
    </message>
    <message>
        <source>Training programme</source>
        <translation>培訓計畫</translation>
    </message>
    <message>
        <source>Further trainees each year over staff, paid by the state.</source>
        <translation>國家付費每年增收的學員占人員的比例。</translation>
    </message>
    <message>
        <source>Training start</source>
        <translation>培訓起始年</translation>
    </message>
    <message>
        <source>Year in which the public programme begins.</source>
        <translation>公共計畫開始的年份。</translation>
    </message>
    <message>
        <source>Policy lever; without places it does nothing.</source>
        <translation>政策槓桿；沒有名額就沒有作用。</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>培訓成本</translation>
    </message>
    <message>
        <source>Public cost of training one person, in millions of USD.</source>
        <translation>培訓一人的公共成本，以百萬美元計。</translation>
    </message>
    <message>
        <source>Two to four years at 15,000 to 20,000 USD a year of tertiary education (OECD).</source>
        <translation>高等教育二至四年，每年 15,000 至 20,000 美元（OECD）。</translation>
    </message>
    <message>
        <source>Hiring time</source>
        <translation>招聘時間</translation>
    </message>
    <message>
        <source>Time in which firms mean to fill vacancies, where there are graduates.</source>
        <translation>有畢業生時，企業打算填補職缺的時間。</translation>
    </message>
    <message>
        <source>Entry and overcapacity</source>
        <translation>進入與產能過剩</translation>
    </message>
    <message>
        <source>Entry response</source>
        <translation>進入反應</translation>
    </message>
    <message>
        <source>Rise in the number of firms per share of construction paid to newcomers.</source>
        <translation>付給新進者的建廠費比例每增加一單位，廠商數的增加。</translation>
    </message>
    <message>
        <source>Slider: at five, a fifth of the cost doubles the number; Chinese yards more than doubled from 2006 to 2009. Zero draws nobody in.</source>
        <translation>滑桿：為五時，五分之一的成本使廠商數加倍；中國船廠 2006 至 2009 年增加一倍以上。零則引不來任何人。</translation>
    </message>
    <message>
        <source>Entry time</source>
        <translation>進入時間</translation>
    </message>
    <message>
        <source>Time in which firms come and go.</source>
        <translation>廠商進出所需的時間。</translation>
    </message>
    <message>
        <source>Slider; kept alive, firms leave slowly.</source>
        <translation>滑桿；靠補助維生的廠商離開得慢。</translation>
    </message>
    <message>
        <source>Entry overlap</source>
        <translation>進入重疊</translation>
    </message>
    <message>
        <source>Plant that twice the number of firms builds beyond need: each counts on customers that others count on too.</source>
        <translation>廠商數加倍時超出需要的廠房：每家都指望別家也在指望的客戶。</translation>
    </message>
    <message>
        <source>Slider; zero has firms share the market out among them.</source>
        <translation>滑桿；零表示廠商彼此分配市場。</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>分散程度</translation>
    </message>
    <message>
        <source>Rise of cost with twice the number of firms, each of which is smaller.</source>
        <translation>廠商數加倍、每家變小時成本的上升。</translation>
    </message>
    <message>
        <source>Slider; Barwick, Kalouptsidi and Zahur find the newcomers less efficient.</source>
        <translation>滑桿；Barwick、Kalouptsidi 與 Zahur 發現新進者效率較低。</translation>
    </message>
    <message>
        <source>Glut margin loss</source>
        <translation>過剩利潤損失</translation>
    </message>
    <message>
        <source>Margin lost per share of capacity that finds no buyers, beyond the buffer.</source>
        <translation>超出緩衝、找不到買方的產能，每一比例損失的利潤率。</translation>
    </message>
    <message>
        <source>Slider: makers of solar modules sold below cost when half of capacity stood idle in 2012 and 2024. Zero is no price war.</source>
        <translation>滑桿：2012 與 2024 年半數產能閒置時，太陽能模組廠商以低於成本出售。零表示沒有價格戰。</translation>
    </message>
    <message>
        <source>Project finance</source>
        <translation>專案融資</translation>
    </message>
    <message>
        <source>Data-centre leases of 15 years (Abilene), steps of 4 (Hyperion), price floor of 10 (MP Materials), budgets of one. The default stands for firms with customers of long standing.</source>
        <translation>資料中心租約 15 年（Abilene）、每期 4 年（Hyperion）、價格下限 10 年（MP Materials）、預算一年。預設值代表有長期客戶的企業。</translation>
    </message>
    <message>
        <source>Slider; zero removes the effect of finance on capacity, interest and default.</source>
        <translation>由滑桿設定；零表示去除融資對產能、利息與違約的影響。</translation>
    </message>
    <message>
        <source>Return that owners ask for where revenue is certain.</source>
        <translation>收入確定時業主要求的報酬率。</translation>
    </message>
    <message>
        <source>Usual cost of capital, 6 to 12 %.</source>
        <translation>一般資金成本，6 至 12 %。</translation>
    </message>
    <message>
        <source>Uncertainty premium</source>
        <translation>不確定溢酬</translation>
    </message>
    <message>
        <source>Further return that owners ask for where no revenue is certain.</source>
        <translation>完全沒有確定收入時，業主額外要求的報酬率。</translation>
    </message>
    <message>
        <source>Practice of infrastructure and venture investors: 10 against 20 %; slider.</source>
        <translation>基礎設施與創投投資人的慣例：10 比 20 %；為滑桿。</translation>
    </message>
    <message>
        <source>Contract length</source>
        <translation>合約年限</translation>
    </message>
    <message>
        <source>Years for which a new project&apos;s customers are bound; thereafter they renew or not.</source>
        <translation>新專案的客戶受合約約束的年數；其後可續約或不續約。</translation>
    </message>
    <message>
        <source>Chance each year that customers or budgets are renewed after the contract.</source>
        <translation>合約期滿後，客戶或預算每年續約的機率。</translation>
    </message>
    <message>
        <source>Guarantee share</source>
        <translation>保證比例</translation>
    </message>
    <message>
        <source>Share of firms&apos; bank debt that the state guarantees.</source>
        <translation>國家保證的企業銀行債務比例。</translation>
    </message>
    <message>
        <source>80 % in the loan programme of the US energy department; policy lever.</source>
        <translation>美國能源部貸款計畫為 80 %；政策槓桿。</translation>
    </message>
    <message>
        <source>Deadweight</source>
        <translation>無謂補助</translation>
    </message>
    <message>
        <source>Share of investment aid that pays for what would have been built anyway.</source>
        <translation>投資補助中用於原本就會興建者的比例。</translation>
    </message>
    <message>
        <source>Evaluations of investment aid find 0.1 to 0.9; at one aid changes no decision.</source>
        <translation>投資補助的評估結果為 0.1 至 0.9；為一時補助不改變任何決定。</translation>
    </message>
    <message>
        <source>Investor disagreement</source>
        <translation>投資者分歧</translation>
    </message>
    <message>
        <source>Width of the band of returns in which investors disagree.</source>
        <translation>投資者意見分歧的報酬率範圍寬度。</translation>
    </message>
    <message>
        <source>Investment aid</source>
        <translation>投資補助</translation>
    </message>
    <message>
        <source>Grant share</source>
        <translation>補助金比例</translation>
    </message>
    <message>
        <source>Share of construction that the state gives, paid when it begins.</source>
        <translation>國家給付的建廠費比例，動工時支付。</translation>
    </message>
    <message>
        <source>CHIPS awards: 7.9 bn USD to Intel, 6.6 bn of 65 bn to TSMC Arizona; policy lever.</source>
        <translation>晶片法案：英特爾 79 億美元，台積電亞利桑那 650 億中的 66 億；政策槓桿。</translation>
    </message>
    <message>
        <source>Investment credit</source>
        <translation>投資抵減</translation>
    </message>
    <message>
        <source>USD a year; middle, nine of ten; 0 after default</source>
        <translation>每年美元；中位數與九成路徑；違約後為零</translation>
    </message>
    <message>
        <source>times; below one reserves pay; 0 after default</source>
        <translation>倍；低於一時動用準備金；違約後為零</translation>
    </message>
    <message>
        <source>USD over the plant&apos;s life, or in a year clicked</source>
        <translation>工廠壽命期間合計或所點年份，美元</translation>
    </message>
    <message>
        <source>% of all money, with reserve and interest</source>
        <translation>占全部資金 %，含準備金與利息</translation>
    </message>
    <message>
        <source>{unit}; band: nine of ten</source>
        <translation>{unit}；色帶：九成歷程</translation>
    </message>
    <message>
        <source>Refundable tax credit on construction, paid when it is completed.</source>
        <translation>可退還的建廠租稅抵減，完工時支付。</translation>
    </message>
    <message>
        <source>US advanced manufacturing investment credit: 25 %, 35 % from 2026; policy lever.</source>
        <translation>美國先進製造投資抵減：25 %，2026 年起 35 %；政策槓桿。</translation>
    </message>
    <message>
        <source>Policy loan share</source>
        <translation>政策貸款比例</translation>
    </message>
    <message>
        <source>Share of construction that the state lends.</source>
        <translation>國家貸放的建廠費比例。</translation>
    </message>
    <message>
        <source>Loans of the US energy department to up to 80 % of cost; policy lever.</source>
        <translation>美國能源部貸款至多為成本的 80 %；政策槓桿。</translation>
    </message>
    <message>
        <source>Policy loan rate</source>
        <translation>政策貸款利率</translation>
    </message>
    <message>
        <source>Real interest on policy loans, and what public equity asks for.</source>
        <translation>政策貸款的實質利率，也是公共股權要求的報酬。</translation>
    </message>
    <message>
        <source>Near the real rate on public debt; policy lever.</source>
        <translation>接近公共債務的實質利率；政策槓桿。</translation>
    </message>
    <message>
        <source>Entry subsidy</source>
        <translation>進入補貼</translation>
    </message>
    <message>
        <source>Share of construction that the state pays to draw new firms in.</source>
        <translation>國家為吸引新廠商而支付的建廠費比例。</translation>
    </message>
    <message>
        <source>Barwick, Kalouptsidi and Zahur: most aid to Chinese shipyards went to entry.</source>
        <translation>Barwick、Kalouptsidi 與 Zahur：對中國船廠的補助大多用於進入。</translation>
    </message>
    <message>
        <source>Investment aid start</source>
        <translation>投資補助起始年</translation>
    </message>
    <message>
        <source>Year from which investment is aided: grants, credits, loans, fund, entry.</source>
        <translation>開始補助投資的年份：補助金、抵減、貸款、基金、進入。</translation>
    </message>
    <message>
        <source>Investment aid end</source>
        <translation>投資補助終止年</translation>
    </message>
    <message>
        <source>Year from which investment is no longer aided.</source>
        <translation>不再補助投資的年份。</translation>
    </message>
    <message>
        <source>Sovereign fund</source>
        <translation>主權基金</translation>
    </message>
    <message>
        <source>Fund share</source>
        <translation>基金出資比例</translation>
    </message>
    <message>
        <source>Share of construction that the state&apos;s fund pays from the budget, as a co-owner.</source>
        <translation>國家基金以共同業主身分，用預算支付的建廠費比例。</translation>
    </message>
    <message>
        <source>Hefei: 7 bn RMB for 24.1 % of NIO China in 2020; policy lever.</source>
        <translation>合肥：2020 年以 70 億人民幣取得蔚來中國 24.1 %；政策槓桿。</translation>
    </message>
    <message>
        <source>Fund recycling</source>
        <translation>基金再投入</translation>
    </message>
    <message>
        <source>Share of what the fund&apos;s sales bring that it puts into further projects.</source>
        <translation>基金出售所得再投入其他專案的比例。</translation>
    </message>
    <message>
        <source>Policy lever; Hefei puts gains from panels and cars into the next venture.</source>
        <translation>政策槓桿；合肥把面板與汽車的獲利投入下一個案子。</translation>
    </message>
    <message>
        <source>Holding time</source>
        <translation>持有時間</translation>
    </message>
    <message>
        <source>Mean time until the fund sells a share that has not failed.</source>
        <translation>基金出售未失敗持股的平均時間。</translation>
    </message>
    <message>
        <source>One and a half years for NIO; five to ten are usual in funds.</source>
        <translation>蔚來為一年半；一般基金五至十年。</translation>
    </message>
    <message>
        <source>Venture failure</source>
        <translation>創投失敗率</translation>
    </message>
    <message>
        <source>Share of the fund&apos;s holdings that fails each year.</source>
        <translation>基金持股每年失敗的比例。</translation>
    </message>
    <message>
        <source>Slider: with five years of holding, 0.1 loses a third. Known funds are survivors.</source>
        <translation>滑桿：持有五年時，0.1 會損失三分之一。為人所知的基金都是倖存者。</translation>
    </message>
    <message>
        <source>Exit multiple</source>
        <translation>出場倍數</translation>
    </message>
    <message>
        <source>Price at sale over what running plant is worth to private owners.</source>
        <translation>出售價格對運轉中工廠之民間價值的倍數。</translation>
    </message>
    <message>
        <source>One is a fair price; up to 5.5 was reported for NIO, at the height of the market.</source>
        <translation>一為公平價格；蔚來在市場高點據報達 5.5。</translation>
    </message>
    <message>
        <source>Slider; roughly what keeps civil capital from shrinking fast. Planners who put investment first defend far more.</source>
        <translation>滑桿；大致是使民間資本不致快速萎縮的水準。把投資放在第一位的計畫當局守住的遠多於此。</translation>
    </message>
    <message>
        <source>Rationing</source>
        <translation>配給</translation>
    </message>
    <message>
        <source>Pent up spending</source>
        <translation>積壓支出</translation>
    </message>
    <message>
        <source>Share of savings forced by rationing that households try to spend each year; zero lets them lie.</source>
        <translation>因配給而被迫儲蓄的錢，家戶每年試圖花掉的比例；零表示擱置不動。</translation>
    </message>
    <message>
        <source>Monetary overhang in the Soviet Union: Cottarelli and Blejer 1992. How fast it presses on the shops is a slider; the default is no effect.</source>
        <translation>蘇聯的貨幣積壓：Cottarelli 與 Blejer 1992。它多快壓向商店為滑桿；預設為無作用。</translation>
    </message>
    <message>
        <source>Effort response</source>
        <translation>努力反應</translation>
    </message>
    <message>
        <source>Log of labour withdrawn per share of planned consumption that cannot be bought.</source>
        <translation>每一單位買不到的計畫消費比例所減少的勞動（對數）。</translation>
    </message>
    <message>
        <source>The supply multiplier of Barro and Grossman 1974; Howard 1976 finds it in Soviet data. Its size is contested and a slider; the default is no effect.</source>
        <translation>Barro 與 Grossman 1974 的供給乘數；Howard 1976 在蘇聯資料中發現它。大小有爭議，為滑桿；預設為無作用。</translation>
    </message>
    <message>
        <source>Foreign credit limit</source>
        <translation>國外信用上限</translation>
    </message>
    <message>
        <source>Net foreign debt over GDP beyond which a shortage can no longer be imported away.</source>
        <translation>對外淨債務占 GDP 之比，超過後不能再靠進口填補短缺。</translation>
    </message>
    <message>
        <source>Slider; the default is out of reach. Reinhart, Rogoff and Savastano 2003 find that some countries default at 0.15 to 0.3.</source>
        <translation>滑桿；預設值無法觸及。Reinhart、Rogoff 與 Savastano 2003 發現有些國家在 0.15 至 0.3 時就違約。</translation>
    </message>
    <message>
        <source>Rivalry</source>
        <translation>敵對程度</translation>
    </message>
    <message>
        <source>How far a bloc arms against another; zero is an ally.</source>
        <translation>一個陣營針對另一個陣營備戰的程度；零為盟邦。</translation>
    </message>
    <message>
        <source>Alliances are not derived; set by each scenario.</source>
        <translation>同盟關係並非推導而來；由各情境設定。</translation>
    </message>
    <message>
        <source>Initial compute years</source>
        <translation>期初算力年數</translation>
    </message>
    <message>
        <source>Installed compute at the start, in years of the purchases at the start.</source>
        <translation>期初已安裝的算力，以期初購買量的年數計。</translation>
    </message>
    <message>
        <source>One over growth and retirement: two years at 30 % growth; 0.8 at the doubling and tripling of 2022 to 2026 (Epoch AI: 3.3 times a year).</source>
        <translation>成長率與汰除率之和的倒數：成長 30 % 時為兩年；2022 至 2026 年每年倍增至三倍（Epoch AI：每年 3.3 倍），則為 0.8 年。</translation>
    </message>
    <message>
        <source>Own architecture</source>
        <translation>自有架構</translation>
    </message>
    <message>
        <source>Share of a bloc&apos;s own chips with an architecture and links of their own.</source>
        <translation>一個陣營的自製晶片中，採用自有架構與連線者的比例。</translation>
    </message>
    <message>
        <source>Slider; zero counts own chips like imported ones of the same lag. Ascend is such a line of chips.</source>
        <translation>滑桿；零即把自製晶片視同落差相同的進口晶片。昇騰即為此類晶片。</translation>
    </message>
    <message>
        <source>Class span</source>
        <translation>等級跨距</translation>
    </message>
    <message>
        <source>Lag over which chips pass from a class to the next; zero where none follows.</source>
        <translation>晶片由一個等級轉入下一等級所跨的落差；其後沒有等級時為零。</translation>
    </message>
    <message>
        <source>Logarithms of the ratios of dense 16-bit peak: GB200 over H100, H100 over A100.</source>
        <translation>16 位元稠密峰值之比的對數：GB200 對 H100、H100 對 A100。</translation>
    </message>
    <message>
        <source>Own design</source>
        <translation>自有設計</translation>
    </message>
    <message>
        <source>Share of chips with an architecture of their own that a class takes in.</source>
        <translation>自有架構的晶片歸入某等級的比例。</translation>
    </message>
    <message>
        <source>By definition of the classes.</source>
        <translation>依等級的定義。</translation>
    </message>
    <message>
        <source>Cluster efficiency</source>
        <translation>叢集效率</translation>
    </message>
    <message>
        <source>Worth of a chip per peak in a run on so many chips; a thousand H100 are one.</source>
        <translation>以這麼多晶片訓練時，每單位峰值的晶片價值；一千顆 H100 為一。</translation>
    </message>
    <message>
        <source>Computed by the training-cluster kernel for GB200, H100, A100 and Ascend 910C training a dense model of a trillion parameters at the best batch; failures left out.</source>
        <translation>由訓練叢集運算核心計算：GB200、H100、A100 與昇騰 910C 以最佳批次訓練一兆參數的稠密模型；不計故障。</translation>
    </message>
    <message>
        <source>Largest run</source>
        <translation>最大訓練占比</translation>
    </message>
    <message>
        <source>Share of a bloc&apos;s chips in one training run; zero loses nothing to size.</source>
        <translation>一個陣營的晶片用於單次訓練的比例；零即不因規模而損失。</translation>
    </message>
    <message>
        <source>Clusters of 100,000 to 200,000 H100 in 2024 and 2025, about a hundredth of all accelerators installed; rounded.</source>
        <translation>2024 與 2025 年的叢集有 10 萬至 20 萬顆 H100，約占已安裝加速器的百分之一；取整。</translation>
    </message>
    <message>
        <source>Table weight</source>
        <translation>效率表權重</translation>
    </message>
    <message>
        <source>How far the worth of chips in clusters counts; zero simply adds compute up.</source>
        <translation>晶片在叢集中的價值計入的程度；零即單純加總算力。</translation>
    </message>
    <message>
        <source>Slider; one takes the training-cluster kernel at its word.</source>
        <translation>滑桿；一即完全採信訓練叢集運算核心。</translation>
    </message>
    <message>
        <source>Further loss with the number of chips; each tenfold costs 1 - 10^-loss.</source>
        <translation>隨晶片數量增加的額外損失；每增十倍損失 1 − 10^−損失。</translation>
    </message>
    <message>
        <source>Slider: today&apos;s links and today&apos;s largest models, on which the table of efficiency rests, say little about those of decades to come. Over 55 training runs on modern clusters the elasticity of utilisation to chip count was -0.029.</source>
        <translation>滑桿：效率表所依據的是今日的連線與今日最大的模型，對未來數十年說明有限。在 55 次現代叢集的訓練中，利用率對晶片數量的彈性為 −0.029。</translation>
    </message>
    <message>
        <source>Accelerators made</source>
        <translation>自製加速器數量</translation>
    </message>
    <message>
        <source>Package limits</source>
        <translation>封裝限制</translation>
    </message>
    <message>
        <source>How far wafers and memory limit the accelerators a bloc makes; zero removes it.</source>
        <translation>晶圓與記憶體限制一個陣營製造加速器的程度；零即取消。</translation>
    </message>
    <message>
        <source>Initial wafers</source>
        <translation>期初晶圓</translation>
    </message>
    <message>
        <source>Advanced wafers at the start, in thousands a year.</source>
        <translation>期初先進晶圓，每年千片。</translation>
    </message>
    <message>
        <source>SemiAnalysis: 45,000 a month at the largest Chinese foundry in 2025, 60,000 in 2026.</source>
        <translation>SemiAnalysis：中國最大晶圓代工廠 2025 年每月 4.5 萬片，2026 年 6 萬片。</translation>
    </message>
    <message>
        <source>Wafer growth</source>
        <translation>晶圓成長</translation>
    </message>
    <message>
        <source>Growth of advanced wafers while all equipment can be bought.</source>
        <translation>所有設備都買得到時先進晶圓的成長率。</translation>
    </message>
    <message>
        <source>SemiAnalysis: 45, 60 and 80 thousand a month for 2025 to 2027, controls included.</source>
        <translation>SemiAnalysis：2025 至 2027 年每月 4.5、6 與 8 萬片，已含管制影響。</translation>
    </message>
    <message>
        <source>Accelerator wafers</source>
        <translation>加速器晶圓占比</translation>
    </message>
    <message>
        <source>Share of advanced wafers that becomes accelerators; phones take most of the rest.</source>
        <translation>先進晶圓用於加速器的比例；其餘大多用於手機。</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>推測。</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>晶粒面積</translation>
    </message>
    <message>
        <source>Area of a compute die; 8.58 is the most that one exposure can print.</source>
        <translation>運算晶粒的面積；單次曝光最多 8.58。</translation>
    </message>
    <message>
        <source>Ascend 910B, about 666 square millimetres, from press photographs.</source>
        <translation>昇騰 910B，約 666 平方公釐，取自媒體照片。</translation>
    </message>
    <message>
        <source>Dies per package</source>
        <translation>每封裝晶粒數</translation>
    </message>
    <message>
        <source>Compute dies in an accelerator.</source>
        <translation>一顆加速器內的運算晶粒數。</translation>
    </message>
    <message>
        <source>Ascend 910C and B200 have two.</source>
        <translation>昇騰 910C 與 B200 各有兩個。</translation>
    </message>
    <message>
        <source>Initial defects</source>
        <translation>期初缺陷</translation>
    </message>
    <message>
        <source>Defects per area at the start.</source>
        <translation>期初單位面積缺陷數。</translation>
    </message>
    <message>
        <source>Press reports put the yield of 910C dies at 20 % in 2024 and 30 % in 2025; 0.22 gives 28 %, 0.1 of mature lines 53 %.</source>
        <translation>媒體報導 910C 晶粒良率 2024 年為 20 %、2025 年為 30 %；0.22 對應 28 %，成熟產線的 0.1 對應 53 %。</translation>
    </message>
    <message>
        <source>Defect floor</source>
        <translation>缺陷下限</translation>
    </message>
    <message>
        <source>Defects per area that practice alone cannot remove.</source>
        <translation>僅靠練習無法消除的單位面積缺陷數。</translation>
    </message>
    <message>
        <source>Mature leading-edge lines are said to reach 0.05 to 0.1.</source>
        <translation>據稱成熟的先進產線可達 0.05 至 0.1。</translation>
    </message>
    <message>
        <source>Yield learning</source>
        <translation>良率學習</translation>
    </message>
    <message>
        <source>Speed at which defects are removed while all equipment can be bought.</source>
        <translation>所有設備都買得到時消除缺陷的速度。</translation>
    </message>
    <message>
        <source>Slider; yields of new nodes usually settle in two to four years.</source>
        <translation>滑桿；新製程的良率通常在二至四年內穩定。</translation>
    </message>
    <message>
        <source>Stacks of high-bandwidth memory that a bloc makes itself at the start.</source>
        <translation>期初一個陣營自製的高頻寬記憶體堆疊數。</translation>
    </message>
    <message>
        <source>SemiAnalysis expects Chinese output of about two million in 2026; set by scenario.</source>
        <translation>SemiAnalysis 預期中國 2026 年產量約兩百萬；由情境設定。</translation>
    </message>
    <message>
        <source>Growth of memory stacks made at home, while far below their ceiling.</source>
        <translation>遠低於上限時，自製記憶體堆疊的成長率。</translation>
    </message>
    <message>
        <source>A guess of ninety per cent a year for a new producer.</source>
        <translation>推測：新進生產者每年成長九成。</translation>
    </message>
    <message>
        <source>Memory stacks that a bloc would make in the end.</source>
        <translation>一個陣營最終會製造的記憶體堆疊數。</translation>
    </message>
    <message>
        <source>A guess, about twice what the whole world made in 2025.</source>
        <translation>推測，約為 2025 年全球產量的兩倍。</translation>
    </message>
    <message>
        <source>Memory stacks that a bloc could buy abroad if nothing were withheld.</source>
        <translation>若無任何管制，一個陣營可向國外購買的記憶體堆疊數。</translation>
    </message>
    <message>
        <source>SemiAnalysis: 13 million stacks stockpiled before the controls of December 2024.</source>
        <translation>SemiAnalysis：2024 年 12 月管制之前囤積 1,300 萬個堆疊。</translation>
    </message>
    <message>
        <source>Stacks per package</source>
        <translation>每封裝堆疊數</translation>
    </message>
    <message>
        <source>Memory stacks in an accelerator.</source>
        <translation>一顆加速器內的記憶體堆疊數。</translation>
    </message>
    <message>
        <source>Ascend 910C and B200 have eight.</source>
        <translation>昇騰 910C 與 B200 各有八個。</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation>走私</translation>
    </message>
    <message>
        <source>Smuggling reach</source>
        <translation>走私範圍</translation>
    </message>
    <message>
        <source>Accelerators smuggled into a bloc, as a share of what the exporter sells at home.</source>
        <translation>走私進入一個陣營的加速器，占出口方國內銷售的比例。</translation>
    </message>
    <message>
        <source>CNAS puts 2024 at 140,000 chips (10,000 to several 100,000), one to four per cent of the leading vendor&apos;s sales; zero has none.</source>
        <translation>CNAS 估計 2024 年為 14 萬顆（1 萬至數十萬），占領先供應商銷量的百分之一至四；零即沒有走私。</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>執法</translation>
    </message>
    <message>
        <source>Share of smuggling of a bloc&apos;s goods that its customs and police prevent.</source>
        <translation>一個陣營的海關與警察所阻止的走私比例。</translation>
    </message>
    <message>
        <source>Smuggling appetite</source>
        <translation>走私需求</translation>
    </message>
    <message>
        <source>Largest share of missing accelerators that buyers take from smugglers or rent.</source>
        <translation>買方向走私者購買或租用的缺額，占所缺加速器的最大比例。</translation>
    </message>
    <message>
        <source>No measurement; slider.</source>
        <translation>無量測；滑桿。</translation>
    </message>
    <message>
        <source>Rented compute</source>
        <translation>租用算力</translation>
    </message>
    <message>
        <source>Cloud offer</source>
        <translation>雲端供給</translation>
    </message>
    <message>
        <source>Largest share of a bloc&apos;s compute that its clouds rent to other blocs.</source>
        <translation>一個陣營的雲端業者租予其他陣營的算力，占其算力的最大比例。</translation>
    </message>
    <message>
        <source>One Chinese firm was reported to rent 250,000 B300 from one US cloud in 2026: about two per cent; zero has none.</source>
        <translation>據報導，2026 年一家中國企業向一家美國雲端業者租用 25 萬顆 B300：約百分之二；零即沒有。</translation>
    </message>
    <message>
        <source>Cloud ban</source>
        <translation>雲端禁令</translation>
    </message>
    <message>
        <source>Share of that rent which a bloc&apos;s controls forbid.</source>
        <translation>一個陣營的管制所禁止的租用比例。</translation>
    </message>
    <message>
        <source>Policy lever; renting was open in 2026.</source>
        <translation>政策操作桿；2026 年租用仍屬開放。</translation>
    </message>
    <message>
        <source>Compute elasticity</source>
        <translation>算力彈性</translation>
    </message>
    <message>
        <source>Elasticity of research productivity to usable compute, relative to the best bloc&apos;s.</source>
        <translation>研發生產力對可用算力（相對於最佳陣營）的彈性。</translation>
    </message>
    <message>
        <source>No measurement; slider. Zero keeps compute a result only.</source>
        <translation>無量測；滑桿。零即算力只是結果。</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Industry whose learning, buyers and plant the scenario begins with; values that the scenario gives itself come first.</source>
        <translation>情境以此產業的學習、買方與廠房為起點；情境自身給定的數值優先。</translation>
    </message>
    <message>
        <source>New arithmetic</source>
        <translation>新晶片運算</translation>
    </message>
    <message>
        <source>Rate of matrix products of the new chip, relative to the catalogue.</source>
        <translation>新晶片的矩陣乘法速率，相對於型錄。</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>新晶片記憶體</translation>
    </message>
    <message>
        <source>Memory of the new chip, relative to the catalogue.</source>
        <translation>新晶片的記憶體容量，相對於型錄。</translation>
    </message>
    <message>
        <source>New memory rate</source>
        <translation>新晶片記憶體頻寬</translation>
    </message>
    <message>
        <source>Bandwidth of the memory of the new chip, relative to the catalogue.</source>
        <translation>新晶片的記憶體頻寬，相對於型錄。</translation>
    </message>
    <message>
        <source>New links</source>
        <translation>新晶片高速連結</translation>
    </message>
    <message>
        <source>Bandwidth of the fast links of the new chip, relative to the catalogue.</source>
        <translation>新晶片的高速連結頻寬，相對於型錄。</translation>
    </message>
    <message>
        <source>New domain</source>
        <translation>新晶片網域</translation>
    </message>
    <message>
        <source>Chips joined by the fast links of the new chip, relative to the catalogue.</source>
        <translation>新晶片以高速連結相連的晶片數，相對於型錄。</translation>
    </message>
    <message>
        <source>Bandwidth of the network between domains of the new chip, relative to the catalogue.</source>
        <translation>新晶片網域之間的網路頻寬，相對於型錄。</translation>
    </message>
    <message>
        <source>Old arithmetic</source>
        <translation>舊晶片運算</translation>
    </message>
    <message>
        <source>Rate of matrix products of the old chip, relative to the catalogue.</source>
        <translation>舊晶片的矩陣乘法速率，相對於型錄。</translation>
    </message>
    <message>
        <source>Old memory</source>
        <translation>舊晶片記憶體</translation>
    </message>
    <message>
        <source>Memory of the old chip, relative to the catalogue.</source>
        <translation>舊晶片的記憶體容量，相對於型錄。</translation>
    </message>
    <message>
        <source>Old memory rate</source>
        <translation>舊晶片記憶體頻寬</translation>
    </message>
    <message>
        <source>Bandwidth of the memory of the old chip, relative to the catalogue.</source>
        <translation>舊晶片的記憶體頻寬，相對於型錄。</translation>
    </message>
    <message>
        <source>Old links</source>
        <translation>舊晶片高速連結</translation>
    </message>
    <message>
        <source>Bandwidth of the fast links of the old chip, relative to the catalogue.</source>
        <translation>舊晶片的高速連結頻寬，相對於型錄。</translation>
    </message>
    <message>
        <source>Old domain</source>
        <translation>舊晶片網域</translation>
    </message>
    <message>
        <source>Chips joined by the fast links of the old chip, relative to the catalogue.</source>
        <translation>舊晶片以高速連結相連的晶片數，相對於型錄。</translation>
    </message>
    <message>
        <source>Bandwidth of the network between domains of the old chip, relative to the catalogue.</source>
        <translation>舊晶片網域之間的網路頻寬，相對於型錄。</translation>
    </message>
    <message>
        <source>Clocks under a sustained power limit, and shapes other than the best one; fitted on published runs.</source>
        <translation>持續功率上限下的時脈，以及並非最佳的矩陣形狀；依已發表的訓練擬合。</translation>
    </message>
    <message>
        <source>How much of the gain in peak rate over 16 bits 4-bit matrix products keep.</source>
        <translation>4 位元矩陣乘法相對於 16 位元，保有多少峰值速率的增益。</translation>
    </message>
    <message>
        <source>Fitted on published GB200 runs in NVFP4.</source>
        <translation>依已發表的 GB200 NVFP4 訓練擬合。</translation>
    </message>
    <message>
        <source>Cast bytes</source>
        <translation>轉換位元組</translation>
    </message>
    <message>
        <source>Bytes moved to bring one number into 8 or 4 bits.</source>
        <translation>把一個數轉成 8 或 4 位元所搬移的位元組。</translation>
    </message>
    <message>
        <source>Read in 16 bits and written twice, once transposed, makes 4; fused kernels save most: fitted on published runs.</source>
        <translation>以 16 位元讀取並寫入兩次（其中一次轉置）共 4；融合的運算核心省去大半：依已發表的訓練擬合。</translation>
    </message>
    <message>
        <source>FlashAttention 2 and 3 report 0.4 to 0.7 of peak forward, less backward (as recalled); fitted on published runs.</source>
        <translation>FlashAttention 2 與 3 報告前向可達峰值的 0.4 至 0.7，反向較低（憑記憶）；依已發表的訓練擬合。</translation>
    </message>
    <message>
        <source>Zero since FlashAttention, 2022; before, writing and reading scores, softmax and dropout moved about 12.</source>
        <translation>自 2022 年 FlashAttention 以來為零；之前寫入與讀取分數、softmax 與 dropout 約搬移 12。</translation>
    </message>
    <message>
        <source>Elementwise traffic</source>
        <translation>逐元素搬移量</translation>
    </message>
    <message>
        <source>Bytes that normalisation, activation and addition move over those of fused ones.</source>
        <translation>正規化、激活與加法所搬移的位元組，相對於融合後的量。</translation>
    </message>
    <message>
        <source>One in compiled and in hand-fused code; eager frameworks write every intermediate result.</source>
        <translation>編譯或手工融合的程式為一；即時執行的框架會寫出每個中間結果。</translation>
    </message>
    <message>
        <source>Expert imbalance</source>
        <translation>專家負載不均</translation>
    </message>
    <message>
        <source>Tokens of the busiest expert&apos;s chip over the average; 1 is forced balance.</source>
        <translation>最忙碌專家所在晶片的 token 數與平均之比；1 為強制平衡。</translation>
    </message>
    <message>
        <source>Benchmarks force balance; routing without dropped tokens scatters by some ten per cent.</source>
        <translation>基準測試強制平衡；不丟棄 token 的路由約有一成的差異。</translation>
    </message>
    <message>
        <source>Sparse overhead</source>
        <translation>稀疏層額外開銷</translation>
    </message>
    <message>
        <source>Time per layer with experts and pass in which the host holds up the chip.</source>
        <translation>每個含專家的層每次傳遞中，主機拖住晶片的時間。</translation>
    </message>
    <message>
        <source>Domain sharing</source>
        <translation>網域分擔</translation>
    </message>
    <message>
        <source>How far chips of a domain divide what a collective sends out of it.</source>
        <translation>集合通訊送出網域的資料，由網域內晶片分擔的程度。</translation>
    </message>
    <message>
        <source>One in hierarchical collectives; 175B on 384 to 1536 A100 under the first ZeRO-3 (Narayanan et al. 2021, Table 2) took as long as if each chip sent all.</source>
        <translation>階層式集合通訊為一；最早的 ZeRO-3 在 384 至 1536 顆 A100 上訓練 175B（Narayanan 等人 2021，表 2），耗時如同每顆晶片都送出全部。</translation>
    </message>
    <message>
        <source>Exchange efficiency</source>
        <translation>交換效率</translation>
    </message>
    <message>
        <source>Bandwidth of all-to-all exchanges over that of other collectives.</source>
        <translation>全對全交換的頻寬，相對於其他集合通訊。</translation>
    </message>
    <message>
        <source>Tuned libraries reach 0.85 to 0.95 of a link (DeepEP, as recalled), plain ones less.</source>
        <translation>調校過的函式庫可達連結頻寬的 0.85 至 0.95（DeepEP，憑記憶），一般的較低。</translation>
    </message>
    <message>
        <source>Neighbouring experts</source>
        <translation>相鄰的專家</translation>
    </message>
    <message>
        <source>How far the experts that a token visits stand next to each other; zero is anywhere.</source>
        <translation>一個詞元所造訪的專家彼此相鄰的程度；零為任意分布。</translation>
    </message>
    <message>
        <source>Trained routers choose anywhere, or among a few nodes; the stand-in that NeMo AutoModel benchmarks with deals out neighbours in turn.</source>
        <translation>訓練過的路由器任意選擇，或限於少數節點；NeMo AutoModel 基準測試所用的替身則輪流分派相鄰的專家。</translation>
    </message>
    <message>
        <source>Delayed scaling</source>
        <translation>延遲縮放</translation>
    </message>
    <message>
        <source>Share of 8-bit passes after which all replicas agree on scaling factors.</source>
        <translation>所有副本須商定縮放係數的 8 位元傳遞所占比率。</translation>
    </message>
    <message>
        <source>Delayed scaling does so after each one; scaling by tensor or by block never.</source>
        <translation>延遲縮放每次都要；按張量或按區塊縮放則從不需要。</translation>
    </message>
    <message>
        <source>None until 2022; tiled overlap in current software hides part of it: fitted on published runs.</source>
        <translation>2022 年以前沒有；目前軟體的分塊重疊可隱藏其中一部分：依已發表的訓練擬合。</translation>
    </message>
    <message>
        <source>None until 2022; the published loss of speed from 128 to 2048 H100 needs 0.7 to 0.85.</source>
        <translation>2022 年以前沒有；要符合已發表的從 128 到 2048 顆 H100 的速度損失，需要 0.7 至 0.85。</translation>
    </message>
    <message>
        <source>Context overlap</source>
        <translation>上下文重疊</translation>
    </message>
    <message>
        <source>Passing keys and values around that hides behind attention.</source>
        <translation>傳遞鍵與值的時間中，隱藏在注意力運算之後的部分。</translation>
    </message>
    <message>
        <source>Ring attention is built to hide it (Liu et al. 2023).</source>
        <translation>環狀注意力就是為了隱藏它而設計（Liu 等人 2023）。</translation>
    </message>
    <message>
        <source>Expert overlap</source>
        <translation>專家重疊</translation>
    </message>
    <message>
        <source>Dispatch of tokens to experts that hides behind arithmetic.</source>
        <translation>把 token 派送給專家的時間中，隱藏在運算之後的部分。</translation>
    </message>
    <message>
        <source>Near all with a schedule made for it (DeepSeek-V3), little without; fitted on published runs.</source>
        <translation>有專門的排程時幾乎全部（DeepSeek-V3），沒有則很少；依已發表的訓練擬合。</translation>
    </message>
    <message>
        <source>Weight overlap</source>
        <translation>權重重疊</translation>
    </message>
    <message>
        <source>Gathering of sharded weights that hides behind neighbouring layers.</source>
        <translation>收集分片權重的時間中，隱藏在相鄰層之後的部分。</translation>
    </message>
    <message>
        <source>FSDP fetches the next layer ahead of time (Zhao et al. 2023); fitted on published runs.</source>
        <translation>FSDP 會提前取得下一層（Zhao 等人 2023）；依已發表的訓練擬合。</translation>
    </message>
    <message>
        <source>Overlap cost</source>
        <translation>重疊代價</translation>
    </message>
    <message>
        <source>Share of hidden communication by which it slows the arithmetic it hides behind.</source>
        <translation>隱藏的通訊使其背後的運算變慢的比率。</translation>
    </message>
    <message>
        <source>Collectives take some of the cores: a peer assumes 0.02 to 0.15.</source>
        <translation>集合通訊會占用部分核心：同類工具假設 0.02 至 0.15。</translation>
    </message>
    <message>
        <source>Bubble filled</source>
        <translation>氣泡填補</translation>
    </message>
    <message>
        <source>Share of the pipeline&apos;s bubble that deferred weight gradients fill.</source>
        <translation>延後的權重梯度所填補的管線氣泡比率。</translation>
    </message>
    <message>
        <source>Zero under 1F1B; near one under zero-bubble schedules (Qi et al. 2023).</source>
        <translation>1F1B 排程為零；零氣泡排程接近一（Qi 等人 2023）。</translation>
    </message>
    <message>
        <source>Software maturity</source>
        <translation>軟體成熟度</translation>
    </message>
    <message>
        <source>Speed of arithmetic over that of software which has had two years to mature.</source>
        <translation>運算速度，相對於已有兩年時間成熟的軟體。</translation>
    </message>
    <message>
        <source>Megatron-LM gained 5 to 12 % from January to April 2021 on the same A100.</source>
        <translation>Megatron-LM 在相同的 A100 上，從 2021 年 1 月到 4 月進步 5 至 12 %。</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation>序列平行</translation>
    </message>
    <message>
        <source>1 where tensor-parallel chips share normalisations, 0 where each does all.</source>
        <translation>張量平行的晶片分擔正規化時為 1，各自全部執行時為 0。</translation>
    </message>
    <message>
        <source>Korthikanti et al. 2022; in use since.</source>
        <translation>Korthikanti 等人 2022；沿用至今。</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠度</translation>
    </message>
    <message>
        <source>New failure rate</source>
        <translation>新晶片故障率</translation>
    </message>
    <message>
        <source>Failures per new chip and year that stop the run, host and network included.</source>
        <translation>每顆新晶片每年使訓練中斷的故障次數，含主機與網路。</translation>
    </message>
    <message>
        <source>Llama 3, 2024: 419 failures in 54 days on 16,384 H100, one in 50,677 chip-hours; clusters of A100 from 0.11 to 0.68 a year. Zero is no failures.</source>
        <translation>Llama 3，2024：16,384 顆 H100 在 54 天內故障 419 次，即每 50,677 晶片小時一次；A100 叢集為每年 0.11 至 0.68 次。零表示沒有故障。</translation>
    </message>
    <message>
        <source>Old failure rate</source>
        <translation>舊晶片故障率</translation>
    </message>
    <message>
        <source>Failures per old chip and year that stop the run, host and network included.</source>
        <translation>每顆舊晶片每年使訓練中斷的故障次數，含主機與網路。</translation>
    </message>
    <message>
        <source>Checkpoint time</source>
        <translation>檢查點時間</translation>
    </message>
    <message>
        <source>Time for which training stops to write one checkpoint.</source>
        <translation>寫入一次檢查點時訓練停頓的時間。</translation>
    </message>
    <message>
        <source>BLOOM wrote 2.3 TB in 40 s; zero where writing hides behind training.</source>
        <translation>BLOOM 在 40 秒內寫入 2.3 TB；若寫入可隱藏在訓練之後，則為零。</translation>
    </message>
    <message>
        <source>Restart time</source>
        <translation>重新啟動時間</translation>
    </message>
    <message>
        <source>Time from a failure until training goes on from the last checkpoint.</source>
        <translation>從故障到由上一個檢查點繼續訓練所需的時間。</translation>
    </message>
    <message>
        <source>MegaScale recovered from over 100 failures in less than 10 minutes each (as recalled); zero is at once.</source>
        <translation>MegaScale 從一百多次故障中恢復，每次不到 10 分鐘（憑記憶）；零表示立即恢復。</translation>
    </message>
    <message>
        <source>Replaced share</source>
        <translation>需更換比率</translation>
    </message>
    <message>
        <source>Share of failures after which a node is taken out for repair.</source>
        <translation>故障中需將節點撤下維修的比率。</translation>
    </message>
    <message>
        <source>Llama 3, 2024: 78 % of failures were of hardware or suspected to be (as recalled); the listed kinds of hardware alone make 70 %.</source>
        <translation>Llama 3，2024：78 % 的故障屬於硬體或疑似硬體（憑記憶）；僅列出的硬體類別就占 70 %。</translation>
    </message>
    <message>
        <source>Chips per node</source>
        <translation>每節點晶片數</translation>
    </message>
    <message>
        <source>Chips that are taken out together when one of them fails.</source>
        <translation>其中一顆故障時會一併撤下的晶片數。</translation>
    </message>
    <message>
        <source>Eight chips share a host in most systems, four a tray of an NVL72, and 72 its rack (general knowledge).</source>
        <translation>多數系統由八顆晶片共用一台主機；NVL72 的一個托盤有四顆，整個機櫃有 72 顆（一般知識）。</translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation>維修時間</translation>
    </message>
    <message>
        <source>Time until a node that was taken out is back.</source>
        <translation>撤下的節點恢復可用所需的時間。</translation>
    </message>
    <message>
        <source>Slider; hours where a reset helps, weeks where a part must be ordered. Zero is at once.</source>
        <translation>由滑桿設定；重設即可解決者需數小時，須訂購零件者需數週。零表示立即恢復。</translation>
    </message>
    <message>
        <source>Spare share</source>
        <translation>備用比率</translation>
    </message>
    <message>
        <source>Spare chips over chips in the run, in whole nodes; without one left, the run waits for repair.</source>
        <translation>備用晶片數與訓練所用晶片數之比，以整個節點計；備用品用盡時，訓練須等待維修。</translation>
    </message>
    <message>
        <source>Slider; BLOOM kept 32 spare chips for 384.</source>
        <translation>由滑桿設定；BLOOM 為 384 顆晶片備有 32 顆。</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>每參數 token 數</translation>
    </message>
    <message>
        <source>Tokens to learn from per parameter, were the batch very small.</source>
        <translation>假如批次極小，每個參數用於學習的 token 數。</translation>
    </message>
    <message>
        <source>Hoffmann et al. 2022: about 20 reach the lowest loss for the arithmetic spent; Llama 3 405B was trained on 39.</source>
        <translation>Hoffmann 等人 2022：在相同運算量下，約 20 個可達到最低損失；Llama 3 405B 用了 39 個。</translation>
    </message>
    <message>
        <source>Large batch penalty</source>
        <translation>大批次的代價</translation>
    </message>
    <message>
        <source>How much less large batches learn from each token: at the critical batch, one needs twice the tokens and zero no more.</source>
        <translation>大批次從每個 token 學到的減少多少：在臨界批次下，設為 1 需要兩倍的 token，設為零則不需更多。</translation>
    </message>
    <message>
        <source>One is the law of McCandlish et al. 2018 (as recalled); zero is no effect.</source>
        <translation>1 即 McCandlish 等人 2018 的定律（憑記憶）；零表示沒有影響。</translation>
    </message>
    <message>
        <source>Critical batch</source>
        <translation>臨界批次</translation>
    </message>
    <message>
        <source>Batch at which a run on a trillion tokens takes twice the fewest steps and twice the fewest tokens.</source>
        <translation>以一兆個 token 訓練時，步數與 token 數皆為各自最小值兩倍的批次大小。</translation>
    </message>
    <message>
        <source>Bergsma et al. 2025: 0.0471 D^0.462 sequences of 2048 tokens for D tokens (constants as recalled).</source>
        <translation>Bergsma 等人 2025：D 個 token 對應 0.0471 D^0.462 條序列，每條 2048 個 token（常數憑記憶）。</translation>
    </message>
    <message>
        <source>Critical batch exponent</source>
        <translation>臨界批次指數</translation>
    </message>
    <message>
        <source>Power of the tokens of a run with which its critical batch grows; zero is the same for all runs.</source>
        <translation>臨界批次隨訓練 token 數增長的冪次；零表示所有訓練皆相同。</translation>
    </message>
    <message>
        <source>Bergsma et al. 2025: 0.462; Zhang et al. 2024: 0.47 (constants as recalled).</source>
        <translation>Bergsma 等人 2025：0.462；Zhang 等人 2024：0.47（常數憑記憶）。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新晶片價格</translation>
    </message>
    <message>
        <source>Price of a new chip, relative to the catalogue.</source>
        <translation>新晶片的價格，相對於型錄。</translation>
    </message>
    <message>
        <source>Slider; one is the catalogue&apos;s figure, a street price. Zero is chips that are paid for.</source>
        <translation>由滑桿設定；1 即型錄上的數字，為市場行情價。零表示晶片款已付清。</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>舊晶片價格</translation>
    </message>
    <message>
        <source>Price of an old chip, relative to the catalogue.</source>
        <translation>舊晶片的價格，相對於型錄。</translation>
    </message>
    <message>
        <source>System price share</source>
        <translation>系統價格比</translation>
    </message>
    <message>
        <source>Price of hosts and network over that of the chips; buildings are left out.</source>
        <translation>主機與網路的價格與晶片價格之比；不含建築。</translation>
    </message>
    <message>
        <source>Cottier et al. 2024: chips 23 to 32 % of the cost of frontier models, other parts of servers 15 to 22 %, network 9 to 13 % (as recalled).</source>
        <translation>Cottier 等人 2024：前沿模型的成本中，晶片占 23 至 32 %，伺服器其他部分占 15 至 22 %，網路占 9 至 13 %（憑記憶）。</translation>
    </message>
    <message>
        <source>Useful life</source>
        <translation>耐用年限</translation>
    </message>
    <message>
        <source>Years over which chips, hosts and network are written off.</source>
        <translation>晶片、主機與網路的折舊年數。</translation>
    </message>
    <message>
        <source>Operators of large data centres write servers off over 4 to 6 years (general knowledge).</source>
        <translation>大型資料中心業者以 4 至 6 年折舊伺服器（一般知識）。</translation>
    </message>
    <message>
        <source>Busy power</source>
        <translation>運算功率</translation>
    </message>
    <message>
        <source>Draw of a chip that trains over its design power.</source>
        <translation>訓練中的晶片耗電與其設計功率之比。</translation>
    </message>
    <message>
        <source>Slider; training runs close to the limit between phases of communication.</source>
        <translation>由滑桿設定；在通訊階段之間，訓練的耗電接近上限。</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>閒置功率</translation>
    </message>
    <message>
        <source>Draw of a chip that waits over its design power.</source>
        <translation>等待中的晶片耗電與其設計功率之比。</translation>
    </message>
    <message>
        <source>Slider; 50 to 140 W for chips of 400 to 700 W (general knowledge).</source>
        <translation>由滑桿設定；400 至 700 W 的晶片為 50 至 140 W（一般知識）。</translation>
    </message>
    <message>
        <source>Host power share</source>
        <translation>主機功率比</translation>
    </message>
    <message>
        <source>Draw of hosts and network over the design power of the chips.</source>
        <translation>主機與網路的耗電與晶片設計功率之比。</translation>
    </message>
    <message>
        <source>An NVL72 of 130 kW with 72 chips of 1200 W: 0.5; a CloudMatrix of 559 kW with 384 of 700 W: 1.1.</source>
        <translation>130 kW 的 NVL72 有 72 顆 1200 W 的晶片：0.5；559 kW 的 CloudMatrix 有 384 顆 700 W 的晶片：1.1。</translation>
    </message>
    <message>
        <source>Power usage effectiveness</source>
        <translation>電力使用效率（PUE）</translation>
    </message>
    <message>
        <source>Energy that the site takes over energy that computers take; one is none lost.</source>
        <translation>整個機房的用電與電腦用電之比；1 表示沒有損失。</translation>
    </message>
    <message>
        <source>About 1.1 at the largest operators, 1.5 to 1.6 on average in surveys (general knowledge).</source>
        <translation>最大的業者約為 1.1，調查平均為 1.5 至 1.6（一般知識）。</translation>
    </message>
    <message>
        <source>New energy price</source>
        <translation>新晶片電價</translation>
    </message>
    <message>
        <source>Price of energy where new chips stand.</source>
        <translation>新晶片所在地的電價。</translation>
    </message>
    <message>
        <source>Slider; large customers pay 40 to 150 in most places (general knowledge).</source>
        <translation>由滑桿設定；多數地方的大用戶支付 40 至 150（一般知識）。</translation>
    </message>
    <message>
        <source>Old energy price</source>
        <translation>舊晶片電價</translation>
    </message>
    <message>
        <source>Price of energy where old chips stand.</source>
        <translation>舊晶片所在地的電價。</translation>
    </message>
    <message>
        <source>New carbon intensity</source>
        <translation>新晶片碳強度</translation>
    </message>
    <message>
        <source>Carbon dioxide of energy where new chips stand.</source>
        <translation>新晶片所在地用電的二氧化碳排放。</translation>
    </message>
    <message>
        <source>World average of 2023, 450 to 480 (general knowledge); coal about 900, zero is power without carbon.</source>
        <translation>2023 年全球平均為 450 至 480（一般知識）；燃煤約 900，零表示無碳電力。</translation>
    </message>
    <message>
        <source>Old carbon intensity</source>
        <translation>舊晶片碳強度</translation>
    </message>
    <message>
        <source>Carbon dioxide of energy where old chips stand.</source>
        <translation>舊晶片所在地用電的二氧化碳排放。</translation>
    </message>
    <message>
        <source>Chip it is compared with.</source>
        <translation>作為比較對象的晶片。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作負載</translation>
    </message>
    <message>
        <source>Model that is trained.</source>
        <translation>所訓練的模型。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Precision of matrix products; a chip that lacks it uses 16 bits.</source>
        <translation>矩陣乘法的精度；晶片若不支援則使用 16 位元。</translation>
    </message>
    <message>
        <source>Years for which a customer is bound when won.</source>
        <translation>客戶一旦簽約，綁定的年數。</translation>
    </message>
    <message>
        <source>Lease of 15 years (Abilene), steps of 4 (Hyperion), multi-year procurement of 5, annual budgets of 1.</source>
        <translation>十五年租約（Abilene）、四年一期（Hyperion）、五年的多年期採購、一年的年度預算。</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>long</source>
        <translation>長</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>很長</translation>
    </message>
    <message>
        <source>Multiyear saving</source>
        <translation>多年期節省</translation>
    </message>
    <message>
        <source>Saving on what is bought under contracts of five years; shorter ones save less.</source>
        <translation>以五年合約採購所省下的比例；較短的合約節省較少。</translation>
    </message>
    <message>
        <source>US Congressional Research Service R41909: 5 to 10 % of the price, sometimes 15. Zero removes the saving.</source>
        <translation>美國國會研究處 R41909：價格的 5 至 10 %，有時 15 %。零表示沒有節省。</translation>
    </message>
    <message>
        <source>Offtake years</source>
        <translation>收購年數</translation>
    </message>
    <message>
        <source>Years in which the state buys at a floor price whatever is delivered.</source>
        <translation>國家以價格下限收購交貨量的年數。</translation>
    </message>
    <message>
        <source>Ten years in the contract of MP Materials with the US Department of Defense. Zero is no offtake.</source>
        <translation>MP Materials 與美國國防部的合約為十年。零表示沒有收購。</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>價格下限</translation>
    </message>
    <message>
        <source>Floor price over the expected market price.</source>
        <translation>價格下限與預期市價之比。</translation>
    </message>
    <message>
        <source>US$110/kg of NdPr oxide (MP Materials), about twice the market of the day; one is the expected price.</source>
        <translation>MP Materials：鐠釹氧化物每公斤 110 美元，約為當時市價的兩倍；一等於預期價格。</translation>
    </message>
    <message>
        <source>Offtake share</source>
        <translation>收購占比</translation>
    </message>
    <message>
        <source>Share of what the plant can deliver that the offtake covers.</source>
        <translation>收購所涵蓋的可交貨量比例。</translation>
    </message>
    <message>
        <source>All of the magnets in the contract of MP Materials; policy lever.</source>
        <translation>MP Materials 的合約涵蓋全部磁鐵；政策槓桿。</translation>
    </message>
    <message>
        <source>Upside share</source>
        <translation>溢價分成</translation>
    </message>
    <message>
        <source>Share that the state takes of a market price above the floor.</source>
        <translation>市價高於下限的部分，國家取得的比例。</translation>
    </message>
    <message>
        <source>30 % in the contract of MP Materials.</source>
        <translation>MP Materials 的合約為 30 %。</translation>
    </message>
    <message>
        <source>Share of the loan that the state guarantees.</source>
        <translation>國家保證的貸款比例。</translation>
    </message>
    <message>
        <source>Up to 80 % of project cost in the loan programme of the US energy department; zero is no guarantee.</source>
        <translation>美國能源部貸款計畫最高達專案成本的 80 %；零表示沒有保證。</translation>
    </message>
    <message>
        <source>Rate concession</source>
        <translation>利率減讓</translation>
    </message>
    <message>
        <source>Interest that the state forgives.</source>
        <translation>國家免除的利息。</translation>
    </message>
    <message>
        <source>Policy lever; zero lends at the market&apos;s rate.</source>
        <translation>政策槓桿；零表示按市場利率放款。</translation>
    </message>
    <message>
        <source>Grant as a share of the planned capital cost.</source>
        <translation>補助金占計畫資本成本的比例。</translation>
    </message>
    <message>
        <source>CHIPS awards: 5 to 15 % of investment, up to 35 %; zero is no grant.</source>
        <translation>晶片法補助：投資的 5 至 15 %，最高 35 %；零表示沒有補助金。</translation>
    </message>
    <message>
        <source>Tax credit as a share of the actual capital cost, sold at the close.</source>
        <translation>稅額抵減占實際資本成本的比例，於融資成立時出售。</translation>
    </message>
    <message>
        <source>Section 48D of the US tax code: 25 %, 35 % from 2026.</source>
        <translation>美國稅法 48D 條：25 %，2026 年起 35 %。</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>關稅</translation>
    </message>
    <message>
        <source>Tariff that raises the price of all output; buyers pay it, not the budget.</source>
        <translation>提高全部產出價格的關稅；由買方而非預算負擔。</translation>
    </message>
    <message>
        <source>25 to 100 % on Chinese goods of section 301; zero is no tariff.</source>
        <translation>301 條款對中國商品課 25 至 100 %；零表示沒有關稅。</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>彈性</translation>
    </message>
    <message>
        <source>How far the plant is built for many products: dearer, yet customers are found again sooner and it sells for more.</source>
        <translation>工廠為多種產品而建的程度：較貴，但較快再找到客戶，轉售價也較高。</translation>
    </message>
    <message>
        <source>Software-defined factories such as Hadrian&apos;s; zero is a dedicated line.</source>
        <translation>Hadrian 等軟體定義工廠；零表示專用產線。</translation>
    </message>
    <message>
        <source>Residual guarantee</source>
        <translation>殘值保證</translation>
    </message>
    <message>
        <source>Project {letter}</source>
        <translation>專案 {letter}</translation>
    </message>
    <message>
        <source>member {number} of seed {seed}</source>
        <translation>種子 {seed} 的第 {number} 號成員</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>有多確定</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>屬於誰</translation>
    </message>
    <message>
        <source>All futures have its value.</source>
        <translation>所有未來都採用這個值。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Nine in ten futures have it from {low} to {high}.</source>
        <translation>十種未來中有九種介於 {low} 與 {high} 之間。</translation>
    </message>
    <message>
        <source>The first number must be the smaller one.</source>
        <translation>第一個數字必須較小。</translation>
    </message>
    <message>
        <source>A lognormal distribution lies above zero.</source>
        <translation>對數常態分布必須大於零。</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>未來</translation>
    </message>
    <message>
        <source>Open now: {member}. Undo brings back what was.</source>
        <translation>目前開啟：{member}。復原可回到先前的情境。</translation>
    </message>
    <message>
        <source>{name}: {count} members, at worst {worst}</source>
        <translation>{name}：{count} 個成員，最糟為 {worst}</translation>
    </message>
    <message>
        <source>Open {member}</source>
        <translation>開啟{member}</translation>
    </message>
    <message>
        <source>all checks hold</source>
        <translation>所有檢核皆成立</translation>
    </message>
    <message>
        <source>Leave it at what there is</source>
        <translation>到此為止即可</translation>
    </message>
    <message>
        <source>{done} of {wanted} futures</source>
        <translation>{wanted} 種未來中的 {done} 種</translation>
    </message>
    <message>
        <source>{count} of {size} members fail a check</source>
        <translation>{size} 個成員中有 {count} 個未通過檢核</translation>
    </message>
    <message>
        <source>{count} futures · {time}</source>
        <translation>{count} 種未來 · {time}</translation>
    </message>
    <message>
        <source>USD owed at the end of each year from the close</source>
        <translation>各年年底的欠款，美元，自成立起算</translation>
    </message>
    <message>
        <source>Cover of debt service</source>
        <translation>償債覆蓋率</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>債務</translation>
    </message>
    <message>
        <source>From revenue to owners</source>
        <translation>從營收到業主</translation>
    </message>
    <message>
        <source>Who pays for the plant</source>
        <translation>誰出錢蓋廠</translation>
    </message>
    <message>
        <source>debt service</source>
        <translation>還本付息</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>{project}: cash against debt service</source>
        <translation>{project}：現金對還本付息</translation>
    </message>
    <message>
        <source>Nobody lends, so no debt is to be served.</source>
        <translation>沒有人放款，所以沒有債務要償還。</translation>
    </message>
    <message>
        <source>Nobody lends.</source>
        <translation>沒有人放款。</translation>
    </message>
    <message>
        <source>USD in year {year}</source>
        <translation>第 {year} 年，美元</translation>
    </message>
    <message>
        <source>Closing by volume under an offtake</source>
        <translation>成立機率與收購量</translation>
    </message>
    <message>
        <source>% chance, by % of output; dashed: if for 10 years</source>
        <translation>機率 %，依收購占產出 %；虛線：假設收購 10 年</translation>
    </message>
    <message>
        <source>Closing by length of contract</source>
        <translation>成立機率與合約年限</translation>
    </message>
    <message>
        <source>% chance, by years under contract</source>
        <translation>機率 %，依合約年數</translation>
    </message>
    <message>
        <source>% of paths on which it is at least so many % a year</source>
        <translation>年報酬率達到該 % 以上的路徑占比 %</translation>
    </message>
    <message>
        <source>All is lost on {shares} of paths</source>
        <translation>血本無歸的路徑占比：{shares}</translation>
    </message>
    <message>
        <source>What owners earn</source>
        <translation>業主賺多少</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>數字一覽</translation>
    </message>
    <message>
        <source>The decision turns: {places}</source>
        <translation>決定翻轉處：{places}</translation>
    </message>
    <message>
        <source>{project} nowhere</source>
        <translation>{project} 無</translation>
    </message>
    <message>
        <source>{project}: {reached} reach {hurdle}</source>
        <translation>{project}：{reached} 達到 {hurdle}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>之前：{value}</translation>
    </message>
    <message>
        <source>each lever by itself; click one to set it, undo takes it back</source>
        <translation>每次只動一個操作桿；點選即設定，可復原</translation>
    </message>
    <message>
        <source>What would flip the decision</source>
        <translation>什麼會翻轉決定</translation>
    </message>
    <message>
        <source>no lever by itself, within its slider</source>
        <translation>滑桿範圍內沒有單一操作桿能翻轉</translation>
    </message>
    <message>
        <source>each lever by itself; click one to set it; none flips {projects}</source>
        <translation>每次只動一個操作桿；點選即設定；沒有能翻轉 {projects} 的</translation>
    </message>
    <message>
        <source>Chance of closing now {chance}; click to set the lever past one half</source>
        <translation>目前成立機率 {chance}；點選把操作桿設到剛越過一半之處</translation>
    </message>
    <message>
        <source>USD, discounted to the close</source>
        <translation>折現到成立時，美元</translation>
    </message>
    <message>
        <source>% of paths, by years from the close</source>
        <translation>路徑占比 %，依成立後年數</translation>
    </message>
    <message>
        <source>Public cost by line</source>
        <translation>公共成本分項</translation>
    </message>
    <message>
        <source>No public money goes into either project.</source>
        <translation>兩個專案都沒有用到公款。</translation>
    </message>
    <message>
        <source>What the state pays</source>
        <translation>國家付出多少</translation>
    </message>
    <message>
        <source>For what really runs</source>
        <translation>換得真正運轉的產能</translation>
    </message>
    <message>
        <source>No public money goes into what runs.</source>
        <translation>運轉中的產能沒有用到公款。</translation>
    </message>
    <message>
        <source>Nothing is made.</source>
        <translation>什麼也沒生產。</translation>
    </message>
    <message>
        <source>What others lose</source>
        <translation>其他人的損失</translation>
    </message>
    <message>
        <source>Nobody else loses anything.</source>
        <translation>其他人沒有損失。</translation>
    </message>
    <message>
        <source>Chance of default by then</source>
        <translation>到該年為止的違約機率</translation>
    </message>
    <message>
        <source>Nobody lends, so nobody defaults.</source>
        <translation>沒有人放款，所以沒有人違約。</translation>
    </message>
    <message>
        <source>if it closes</source>
        <translation>若成立</translation>
    </message>
    <message>
        <source>times the chance</source>
        <translation>乘上成立機率</translation>
    </message>
    <message>
        <source>public cost</source>
        <translation>公共成本</translation>
    </message>
    <message>
        <source>Owners ask for {hurdle} and never get back what they paid in;</source>
        <translation>業主要求 {hurdle}，卻永遠收不回投入的錢；</translation>
    </message>
    <message>
        <source>nobody lends.</source>
        <translation>沒有人放款。</translation>
    </message>
    <message>
        <source>{name}: &lt;b&gt;{chance}&lt;/b&gt; chance of closing.</source>
        <translation>{name}：成立機率 &lt;b&gt;{chance}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source> (90 %: {low} to {high})</source>
        <translation>（90 %：{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{sign} off by {error} %, naive {naive} %, best {best} % · {series}, {unit} · {kind}</source>
        <translation>{sign} 誤差 {error} %，單純推估 {naive} %，最佳 {best} % · {series}，{unit} · {kind}</translation>
    </message>
    <message>
        <source>{count} of {all} better than a naive forecast chosen before, {best} than any</source>
        <translation>{all} 個中有 {count} 個優於事先選定的單純推估，{best} 個優於任何一種</translation>
    </message>
    <message>
        <source>worst series: {series}</source>
        <translation>最差的序列：{series}</translation>
    </message>
    <message>
        <source>held out: {years}</source>
        <translation>保留年份：{years}</translation>
    </message>
    <message>
        <source>naive: {kind}</source>
        <translation>單純推估：{kind}</translation>
    </message>
    <message>
        <source>{bloc} reaches it in {share} % of futures</source>
        <translation>{bloc}在 {share} % 的未來中達到上限</translation>
    </message>
    <message>
        <source>the others stay below it</source>
        <translation>其餘維持在其下</translation>
    </message>
    <message>
        <source>all stay below it</source>
        <translation>全部維持在其下</translation>
    </message>
    <message>
        <source>{year}: % within reach; tick: alone; bold: weakest</source>
        <translation>{year}：可取得的 %；刻度：單靠自己；粗體：最弱</translation>
    </message>
    <message>
        <source>hysteresis index {index}: a lead fades</source>
        <translation>遲滯指數 {index}：領先會消退</translation>
    </message>
    <message>
        <source>own cost, % of the rival&apos;s, over share of the third market, %</source>
        <translation>本身成本占對手成本的 %，對第三市場占有率 %</translation>
    </message>
    <message>
        <source>hysteresis index {index}: a rival at {cost} % of the leader&apos;s cost takes over</source>
        <translation>遲滯指數 {index}：對手成本降到領先者的 {cost} % 才會取而代之</translation>
    </message>
    <message>
        <source>hysteresis index {index}: no cost takes a lead away</source>
        <translation>遲滯指數 {index}：再低的成本也奪不走領先</translation>
    </message>
    <message>
        <source>a scenario of the world model with {count} blocs</source>
        <translation>有 {count} 個陣營的世界模型情境</translation>
    </message>
    <message>
        <source>one with {count} blocs</source>
        <translation>有 {count} 個陣營的情境</translation>
    </message>
    <message>
        <source>a number above {least}</source>
        <translation>大於 {least} 的數值</translation>
    </message>
    <message>
        <source>one of the two: a value to be above, or one to be below</source>
        <translation>兩者擇一：要高於的數值，或要低於的數值</translation>
    </message>
    <message>
        <source>both</source>
        <translation>兩者皆有</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>兩者皆無</translation>
    </message>
    <message>
        <source>a year after {first} and up to {last}, in whole eighths</source>
        <translation>{first} 年之後、至 {last} 年為止的年份，以八分之一年為單位</translation>
    </message>
    <message>
        <source>a parameter that the other axis does not move</source>
        <translation>另一軸沒有移動的參數</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>2 的次方</translation>
    </message>
    <message>
        <source>nothing beside --member</source>
        <translation>與 --member 並用時不可再給</translation>
    </message>
    <message>
        <source>a list of two different assumptions</source>
        <translation>列出兩個不同的假設</translation>
    </message>
    <message>
        <source>a list of at most {most} correlations</source>
        <translation>列出至多 {most} 組相關</translation>
    </message>
    <message>
        <source>correlations that contradict each other (eigenvalue {least})</source>
        <translation>彼此矛盾的相關（特徵值 {least}）</translation>
    </message>
    <message>
        <source>a positive definite matrix</source>
        <translation>正定矩陣</translation>
    </message>
    <message>
        <source>an assumption; what a decision maker sets has no distribution</source>
        <translation>假設；由決策者設定者沒有機率分布</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>大於 {low}</translation>
    </message>
    <message>
        <source>each pair once</source>
        <translation>每一對只寫一次</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>an assumption that is not fixed</source>
        <translation>未設為固定的假設</translation>
    </message>
    <message>
        <source>a folder that is empty or holds the same sweep</source>
        <translation>空資料夾，或存放同一次掃描的資料夾</translation>
    </message>
    <message>
        <source>{wanted}; the folder holds another sweep</source>
        <translation>{wanted}；此資料夾存放的是另一次掃描</translation>
    </message>
    <message>
        <source>true by definition</source>
        <translation>依定義為真</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已發表</translation>
    </message>
    <message>
        <source>this model&apos;s own form</source>
        <translation>本模型自訂的形式</translation>
    </message>
    <message>
        <source>identity: zero in every run, or the accounts are wrong</source>
        <translation>恆等式：每次模擬都為零，否則帳務有誤</translation>
    </message>
    <message>
        <source>bookkeeping: a line of the ledger, made from the variables that feed it</source>
        <translation>記帳：帳本中的一行，由其輸入變數算得</translation>
    </message>
    <message>
        <source>bookkeeping: what was there at the start, and what came and went since</source>
        <translation>記帳：期初數額，加上其後的流入與流出</translation>
    </message>
    <message>
        <source>definition: sums up or picks elements of another variable</source>
        <translation>定義：將另一變數加總，或取其中的元素</translation>
    </message>
    <message>
        <source>definition: arithmetic of the variables that feed it, without a setting</source>
        <translation>定義：輸入變數的四則運算，沒有任何設定</translation>
    </message>
    <message>
        <source>profit flywheel: profit pays for research, research wins sales, sales bring profit</source>
        <translation>利潤飛輪：利潤支應研發，研發贏得銷售，銷售帶來利潤</translation>
    </message>
    <message>
        <source>dependency on aid: aid softens firms, and soft firms need more of it</source>
        <translation>對補助的依賴：補助使企業鬆懈，鬆懈的企業需要更多補助</translation>
    </message>
    <message>
        <source>purchasing power: profit and wages become demand, demand becomes profit</source>
        <translation>購買力：利潤與工資成為需求，需求成為利潤</translation>
    </message>
    <message>
        <source>lock-in of the installed base: buyers follow those who bought before</source>
        <translation>安裝基礎的鎖定：買家跟隨先前的買家</translation>
    </message>
    <message>
        <source>learning: sales bring experience, experience lowers cost, low cost wins sales</source>
        <translation>學習：銷售累積經驗，經驗降低成本，低成本贏得銷售</translation>
    </message>
    <message>
        <source>substitution under controls: what is withheld is made at home, and learned by it</source>
        <translation>管制下的替代：得不到的就自己做，並在過程中學會</translation>
    </message>
    <message>
        <source>cluster: industry draws industry, and all of it becomes cheaper</source>
        <translation>群聚：產業吸引產業，整體成本下降</translation>
    </message>
    <message>
        <source>arms race: one bloc&apos;s defence answers another&apos;s</source>
        <translation>軍備競賽：一個陣營的國防回應另一個陣營的國防</translation>
    </message>
    <message>
        <source>fiscal limit: debt makes aid dear and in the end ends it</source>
        <translation>財政上限：債務使補助變貴，最終使其停止</translation>
    </message>
    <message>
        <source>imitation: the farther behind, the more there is to learn from others</source>
        <translation>模仿：落後愈多，可向他人學習的愈多</translation>
    </message>
    <message>
        <source>rising cost: each generation takes more research than the one before</source>
        <translation>成本攀升：每一世代所需的研發都多於前一世代</translation>
    </message>
    <message>
        <source>thin margins at parity: without a lead there is little profit to pay for one</source>
        <translation>並駕齊驅時利潤微薄：沒有領先，就少有利潤來支應領先</translation>
    </message>
    <message>
        <source>forgetting: experience that is not used is lost</source>
        <translation>遺忘：不用的經驗會流失</translation>
    </message>
    <message>
        <source>denial: what is withheld can be neither bought nor learned</source>
        <translation>封鎖：被扣住的既買不到也學不到</translation>
    </message>
    <message>
        <source>the exporter&apos;s lost revenue: sales that are forbidden pay for no research</source>
        <translation>出口方損失的營收：被禁止的銷售無法支應研發</translation>
    </message>
    <message>
        <source>crowding out: what the state takes, households and other firms lack</source>
        <translation>排擠：國家取走的，正是家戶與其他企業所缺的</translation>
    </message>
    <message>
        <source>bottleneck: the weakest step of the chain holds up all others</source>
        <translation>瓶頸：鏈中最弱的環節拖住其他所有環節</translation>
    </message>
    <message>
        <source>permits and construction: capacity comes late, and the market has moved on</source>
        <translation>許可與興建：產能來得晚，市場已經改變</translation>
    </message>
    <message>
        <source>Off: one run</source>
        <translation>關閉：單次執行</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>區間帶</translation>
    </message>
    <message>
        <source>Bands and paths</source>
        <translation>區間帶與路徑</translation>
    </message>
    <message>
        <source>Futures: off</source>
        <translation>未來：關閉</translation>
    </message>
    <message>
        <source>Futures: bands</source>
        <translation>未來：區間帶</translation>
    </message>
    <message>
        <source>Futures: paths</source>
        <translation>未來：路徑</translation>
    </message>
    <message>
        <source>as its range and confidence say</source>
        <translation>依其範圍與可信度</translation>
    </message>
    <message>
        <source>known exactly</source>
        <translation>確切已知</translation>
    </message>
    <message>
        <source>uniform, from … to …</source>
        <translation>均勻分布，從…到…</translation>
    </message>
    <message>
        <source>triangular, from … to …</source>
        <translation>三角分布，從…到…</translation>
    </message>
    <message>
        <source>normal, 90 % from … to …</source>
        <translation>常態分布，90 % 從…到…</translation>
    </message>
    <message>
        <source>lognormal, 90 % from … to …</source>
        <translation>對數常態分布，90 % 從…到…</translation>
    </message>
    <message>
        <source>Each line is the median of many runs whose assumptions are drawn from what is known of them; the dark band holds half of the runs, the light one nine in ten. Control and a click open the run nearest to the pointer; so does a click on a path.</source>
        <translation>每條線是許多次執行的中位數，各次執行的假設依目前所知的可能範圍抽取；深色帶涵蓋半數執行，淺色帶涵蓋十分之九。按住 Control 並點選，會開啟離游標最近的一次執行；點選路徑也可以。</translation>
    </message>
    <message>
        <source>Tables, stacked areas and cards about one year show the single run of the settings.</source>
        <translation>表格、堆疊面積圖與單一年度的卡片，顯示的是目前設定的單次執行。</translation>
    </message>
    <message>
        <source>there cannot be less than no people</source>
        <translation>人數不能小於零</translation>
    </message>
    <message>
        <source>there cannot be less than nothing of a thing that is counted or weighed</source>
        <translation>可以計數或秤重的東西，數量不能小於零</translation>
    </message>
    <message>
        <source>what is made, bought or spent on goods cannot be less than nothing</source>
        <translation>生產、購買或花在財貨上的量，不能小於零</translation>
    </message>
    <message>
        <source>a debt that turns negative is a deposit, and stands elsewhere</source>
        <translation>變成負數的債務就是存款，另有記載</translation>
    </message>
    <message>
        <source>no bloc is ahead of the best one</source>
        <translation>沒有陣營能領先最好的那一個</translation>
    </message>
    <message>
        <source>a part lies between nothing and the whole</source>
        <translation>部分介於零與全部之間</translation>
    </message>
    <message>
        <source>no more can be used than there is</source>
        <translation>使用量不能超過現有的量</translation>
    </message>
    <message>
        <source>a degree lies between not at all and fully</source>
        <translation>程度介於完全沒有與完全之間</translation>
    </message>
    <message>
        <source>where something is made, at least one firm makes it</source>
        <translation>只要有生產，就至少有一家廠商在做</translation>
    </message>
    <message>
        <source>no economy&apos;s productivity has grown by a fifth a year, or shrunk by a tenth, for long</source>
        <translation>沒有經濟體的生產力能長期每年成長五分之一，或萎縮十分之一</translation>
    </message>
    <message>
        <source>no state borrows for long at more than its whole debt a year</source>
        <translation>沒有國家能長期以每年高於全部債務的利率借款</translation>
    </message>
    <message>
        <source>a bloc whose productivity grows faster makes more</source>
        <translation>生產力成長較快的陣營，產出較多</translation>
    </message>
    <message>
        <source>what households do not consume is invested</source>
        <translation>家戶沒有消費的部分就是投資</translation>
    </message>
    <message>
        <source>capital that wears out faster leaves less of it</source>
        <translation>資本耗損愈快，剩下的愈少</translation>
    </message>
    <message>
        <source>what the state spends beyond its taxes it borrows</source>
        <translation>政府支出超過稅收的部分，就要借款</translation>
    </message>
    <message>
        <source>what the state takes in tax it need not borrow</source>
        <translation>政府課到的稅，就不必借</translation>
    </message>
    <message>
        <source>a debt does not vanish by being larger</source>
        <translation>債務不會因為變大而消失</translation>
    </message>
    <message>
        <source>a bloc that means to spend more on defence does</source>
        <translation>打算增加國防支出的陣營，支出確實增加</translation>
    </message>
    <message>
        <source>who forgets faster knows less</source>
        <translation>遺忘較快者，所知較少</translation>
    </message>
    <message>
        <source>who trains more people has more of them</source>
        <translation>培養較多人才者，擁有較多人才</translation>
    </message>
    <message>
        <source>who copies faster is not behind for it</source>
        <translation>模仿較快者，不會因此落後</translation>
    </message>
    <message>
        <source>who starts further ahead is further ahead for some years</source>
        <translation>起點領先較多者，若干年內仍領先較多</translation>
    </message>
    <message>
        <source>money and goods that are paid out arrive somewhere</source>
        <translation>付出的金錢與財貨，總會有人收到</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>融資</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金流</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>數十年</translation>
    </message>
    <message>
        <source>All demand is served</source>
        <translation>所有需求都得到滿足</translation>
    </message>
    <message>
        <source>Plant needs nobody here</source>
        <translation>此處的工廠不需要人</translation>
    </message>
    <message>
        <source>what one partner alone could stop, % of progress</source>
        <translation>單一夥伴就能中止的部分，占進步的 %</translation>
    </message>
    <message>
        <source>advanced, %; dots: published, rings: forecast</source>
        <translation>先進製程，%；點：已公布，圈：預測</translation>
    </message>
    <message>
        <source>mature, %; both of what these blocs have</source>
        <translation>成熟製程，%；兩者皆占這些陣營的總和</translation>
    </message>
    <message>
        <source>better than any naive forecast</source>
        <translation>優於任何單純推估</translation>
    </message>
    <message>
        <source>better than the naive forecast chosen beforehand, not than the best one</source>
        <translation>優於事先選定的單純推估，但不優於其中最好的</translation>
    </message>
    <message>
        <source>model and figure agree in sign and, within a factor of three, in size</source>
        <translation>模型與數據正負號相同，大小也相差不到三倍</translation>
    </message>
    <message>
        <source>model and figure agree in sign, not in size</source>
        <translation>模型與數據正負號相同，大小則不符</translation>
    </message>
    <message>
        <source>model and figure do not agree in sign</source>
        <translation>模型與數據連正負號都不同</translation>
    </message>
    <message>
        <source>mean error of the model on the years held out, in its worst series</source>
        <translation>模型在保留年份上的平均誤差（取最差的序列）</translation>
    </message>
    <message>
        <source>best %</source>
        <translation>最佳 %</translation>
    </message>
    <message>
        <source>least error of any naive forecast, which nobody could know before</source>
        <translation>所有單純推估中的最小誤差，事先無從得知</translation>
    </message>
    <message>
        <source>▲ better than any naive forecast in every series, △ than the one chosen, ▼ worse in one</source>
        <translation>▲ 每個序列都優於任何單純推估，△ 優於選定的那個，▼ 至少一個序列較差</translation>
    </message>
    <message>
        <source>✓ same sign, sizes within a factor of three; ~ only the sign; ✗ not even the sign</source>
        <translation>✓ 正負號相同，大小相差不到三倍；~ 只有正負號相同；✗ 連正負號都不同</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>{project} at {place} years</source>
        <translation>{project} 於 {place} 年</translation>
    </message>
    <message>
        <source>{project} at {place} %</source>
        <translation>{project} 於 {place} %</translation>
    </message>
    <message>
        <source>Chance of closing, %</source>
        <translation>成立機率，%</translation>
    </message>
    <message>
        <source>Chance that the project finds its money: investors differ in what they ask for.</source>
        <translation>專案籌到資金的機率：投資人要求的報酬各不相同。</translation>
    </message>
    <message>
        <source>Hurdle, % a year</source>
        <translation>要求報酬率，% / 年</translation>
    </message>
    <message>
        <source>Return that owners ask for: more, the less of the revenue is certain.</source>
        <translation>業主要求的報酬率：確定的營收越少，要求越高。</translation>
    </message>
    <message>
        <source>Spread, basis points</source>
        <translation>利差，基點</translation>
    </message>
    <message>
        <source>Interest above government bonds, after guarantees and concessions.</source>
        <translation>高於公債的利息，已計入保證與減讓。</translation>
    </message>
    <message>
        <source>Visibility, %</source>
        <translation>能見度，%</translation>
    </message>
    <message>
        <source>Share of fifteen years&apos; cash that contracts and floor make certain.</source>
        <translation>十五年現金中由合約與保底價確定的比例。</translation>
    </message>
    <message>
        <source>Debt, % of the cost</source>
        <translation>債務，占成本 %</translation>
    </message>
    <message>
        <source>Share of the plant&apos;s cost that is lent.</source>
        <translation>工廠成本中借來的比例。</translation>
    </message>
    <message>
        <source>Chance of default, %</source>
        <translation>違約機率，%</translation>
    </message>
    <message>
        <source>Chance that cash and reserve once do not cover debt service, if it closes.</source>
        <translation>若成立，現金與準備金有一次不足以還本付息的機率。</translation>
    </message>
    <message>
        <source>Capacity that runs, %</source>
        <translation>運轉中的產能，%</translation>
    </message>
    <message>
        <source>Share of the capacity that is in use over the plant&apos;s life, if it closes.</source>
        <translation>若成立，工廠壽命期間使用中的產能比例。</translation>
    </message>
    <message>
        <source>Public cost discounted to the close, times the chance of closing.</source>
        <translation>折現到成立時的公共成本，乘上成立機率。</translation>
    </message>
    <message>
        <source>Public cost per USD that runs</source>
        <translation>每美元運轉產能的公共成本</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 標準誤</translation>
    </message>
    <message>
        <source>of the figure, from paths that were drawn differently</source>
        <translation>該數字的標準誤，來自另行抽出的路徑</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>操作桿</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>目前的值</translation>
    </message>
    <message>
        <source>flips at</source>
        <translation>翻轉於</translation>
    </message>
    <message>
        <source>nearest value at which the chance of closing passes one half</source>
        <translation>成立機率越過一半的最近值</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>share of the slider&apos;s length</source>
        <translation>占滑桿長度的比例</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>營收</translation>
    </message>
    <message>
        <source>sale of the plant</source>
        <translation>出售工廠</translation>
    </message>
    <message>
        <source>running cost</source>
        <translation>營運成本</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>還本</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>準備金</translation>
    </message>
    <message>
        <source>taken over on default</source>
        <translation>違約時移交</translation>
    </message>
    <message>
        <source>loan {amount}</source>
        <translation>貸款 {amount}</translation>
    </message>
    <message>
        <source>grant {amount}</source>
        <translation>補助金 {amount}</translation>
    </message>
    <message>
        <source>tax credit {amount}</source>
        <translation>租稅抵減 {amount}</translation>
    </message>
    <message>
        <source>owners {amount}</source>
        <translation>業主 {amount}</translation>
    </message>
    <message>
        <source>buyers (tariff)</source>
        <translation>買方（關稅）</translation>
    </message>
    <message>
        <source>lenders</source>
        <translation>放款人</translation>
    </message>
    <message>
        <source>Even if it works, the plant does not earn its running cost.</source>
        <translation>即使運轉順利，工廠也賺不回營運成本。</translation>
    </message>
    <message>
        <source>Even if it works, the plant does not earn its running cost in some years.</source>
        <translation>即使運轉順利，有些年份的收入仍不足以支付營運成本。</translation>
    </message>
    <message>
        <source>In some years the loan asks for more than is expected to be there.</source>
        <translation>有些年份，貸款應償還的金額高於預期可用的現金。</translation>
    </message>
    <message>
        <source>The contract outlasts the plant: years beyond its life count for nothing.</source>
        <translation>合約比工廠的壽命長：超出壽命的年份不計。</translation>
    </message>
    <message>
        <source>Owners never get back what they paid in.</source>
        <translation>業主永遠收不回投入的錢。</translation>
    </message>
    <message>
        <source>Money to owners changes its sign more than once, so that more than one return may fit; given is the one nearest to zero where value falls with the rate.</source>
        <translation>業主的現金流正負號變動不只一次，因此可能有不只一個報酬率符合；這裡給出的是現值隨折現率下降之處最接近零的那一個。</translation>
    </message>
    <message>
        <source>to owners</source>
        <translation>歸業主</translation>
    </message>
    <message>
        <source>Chance of closing</source>
        <translation>成立機率</translation>
    </message>
    <message>
        <source>% of plants on offer</source>
        <translation>占當年提出的工廠 %</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>工廠</translation>
    </message>
    <message>
        <source>plants that stand</source>
        <translation>存在的工廠座數</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>產量</translation>
    </message>
    <message>
        <source>in plants in full use</source>
        <translation>以滿載工廠座數計</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>技術經驗</translation>
    </message>
    <message>
        <source>times that of the first year</source>
        <translation>第一年的倍數</translation>
    </message>
    <message>
        <source>Offtake</source>
        <translation>收購</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保證</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>補助金</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>紓困</translation>
    </message>
    <message>
        <source>{found} is not installed; this installs it: {allowed}</source>
        <translation>尚未安裝 {found}；以此指令安裝：{allowed}</translation>
    </message>
    <message>
        <source>nobody answers at {found}: {allowed}</source>
        <translation>{found} 沒有回應：{allowed}</translation>
    </message>
    <message>
        <source>Memory taken by the runtime, by buffers of collectives and by fragmentation, of a chip with 80 GB or more; less on smaller ones, in proportion.</source>
        <translation>執行環境、集合通訊緩衝區與記憶體碎片所占的記憶體，以 80 GB 以上的晶片計；較小的晶片按比例減少。</translation>
    </message>
    <message>
        <source>Share of the plant&apos;s book value that a guarantor makes good when it is sold.</source>
        <translation>工廠出售時，保證人補足的帳面價值比例。</translation>
    </message>
    <message>
        <source>Leases of four years at Meta&apos;s Hyperion were financed to 2049 on a residual-value guarantee; zero is none.</source>
        <translation>Meta 的 Hyperion 以殘值保證，使四年期租約得以融資到 2049 年；零表示沒有保證。</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>工廠</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>資本成本</translation>
    </message>
    <message>
        <source>Planned capital cost; shares and rates do not depend on it.</source>
        <translation>計畫的資本成本；比例與利率不受其影響。</translation>
    </message>
    <message>
        <source>Normalisation.</source>
        <translation>標準化。</translation>
    </message>
    <message>
        <source>Revenue ratio</source>
        <translation>營收比</translation>
    </message>
    <message>
        <source>Revenue a year in full use at the expected price, over the planned capital cost.</source>
        <translation>滿載且按預期價格計的年營收，除以計畫資本成本。</translation>
    </message>
    <message>
        <source>Chosen so that a factory on annual budgets finds no money; turn it up to see the price premium that replaces a contract.</source>
        <translation>刻意選成年度預算的工廠找不到資金；調高它，可看出能取代合約的溢價。</translation>
    </message>
    <message>
        <source>Fixed cost ratio</source>
        <translation>固定成本比</translation>
    </message>
    <message>
        <source>Operating cost a year whatever is made, over the planned capital cost.</source>
        <translation>不論產量多少的年營運成本，除以計畫資本成本。</translation>
    </message>
    <message>
        <source>A quarter of revenue in full use; assumption.</source>
        <translation>滿載營收的四分之一；假定。</translation>
    </message>
    <message>
        <source>Variable cost share</source>
        <translation>變動成本占比</translation>
    </message>
    <message>
        <source>Operating cost of what is made, as a share of its revenue.</source>
        <translation>產品的營運成本，占其營收的比例。</translation>
    </message>
    <message>
        <source>Assumption.</source>
        <translation>假定。</translation>
    </message>
    <message>
        <source>Mothballed cost share</source>
        <translation>停工成本占比</translation>
    </message>
    <message>
        <source>Share of the fixed cost that remains while the plant stands idle.</source>
        <translation>工廠停工時仍須支付的固定成本比例。</translation>
    </message>
    <message>
        <source>Assumption; at one nothing is saved by standing idle.</source>
        <translation>假定；為一時，停工省不了任何錢。</translation>
    </message>
    <message>
        <source>Plant life</source>
        <translation>工廠壽命</translation>
    </message>
    <message>
        <source>Chips five to six, buildings and lines 25; the longest makes no difference.</source>
        <translation>晶片五至六年，建築與產線 25 年；最長者沒有影響。</translation>
    </message>
    <message>
        <source>Years from the close to operation, in which capital waits and earns interest.</source>
        <translation>從融資成立到營運的年數；其間資本閒置並計利息。</translation>
    </message>
    <message>
        <source>Zero where interest is part of the cost. US fabs: 2 years on average from 1990 to 2020 (CSET); Huang on data centres: three years of planning and one of set-up.</source>
        <translation>零表示利息已含在成本中。美國晶圓廠 1990 至 2020 年平均 2 年（CSET）；黃仁勳談資料中心：三年規劃、一年安裝。</translation>
    </message>
    <message>
        <source>Ramp success</source>
        <translation>量產成功率</translation>
    </message>
    <message>
        <source>Chance that the plant comes to make what it was built for.</source>
        <translation>工廠做到原定產能的機率。</translation>
    </message>
    <message>
        <source>5 of 30 loans of the US energy department failed (GAO-15-438), Northvolt; one removes the risk.</source>
        <translation>美國能源部 30 筆貸款有 5 筆失敗（GAO-15-438）、Northvolt；為一時沒有此風險。</translation>
    </message>
    <message>
        <source>Failed ramp output</source>
        <translation>量產失敗的產出</translation>
    </message>
    <message>
        <source>Most that a plant makes whose start failed, as a share of its capacity.</source>
        <translation>量產失敗的工廠最多能達到的產能比例。</translation>
    </message>
    <message>
        <source>Assumption; Northvolt made about a hundredth in its second year.</source>
        <translation>假定；Northvolt 第二年約達百分之一。</translation>
    </message>
    <message>
        <source>First year output</source>
        <translation>首年產出</translation>
    </message>
    <message>
        <source>Share of its capacity that the plant reaches in its first year.</source>
        <translation>工廠第一年達到的產能比例。</translation>
    </message>
    <message>
        <source>Assumption; one starts at full rate.</source>
        <translation>假定；為一時一開始就滿載。</translation>
    </message>
    <message>
        <source>Ramp time</source>
        <translation>爬坡時間</translation>
    </message>
    <message>
        <source>Further years until it reaches full rate.</source>
        <translation>達到滿載還需要的年數。</translation>
    </message>
    <message>
        <source>Redeployability</source>
        <translation>轉用價值</translation>
    </message>
    <message>
        <source>What the plant sells for, over its book value.</source>
        <translation>工廠的售價與帳面價值之比。</translation>
    </message>
    <message>
        <source>Kermani and Ma: 0.35 of net book value on average; less for a dedicated line, more for a data centre.</source>
        <translation>Kermani 與 Ma：平均為淨帳面價值的 0.35；專用產線較低，資料中心較高。</translation>
    </message>
    <message>
        <source>Book decline</source>
        <translation>帳面遞減</translation>
    </message>
    <message>
        <source>Share of its book value that the plant loses each year.</source>
        <translation>工廠每年失去的帳面價值比例。</translation>
    </message>
    <message>
        <source>Buildings 2 to 4 %, machines 8 to 15 %.</source>
        <translation>建築 2 至 4 %，機器 8 至 15 %。</translation>
    </message>
    <message>
        <source>Customers and market</source>
        <translation>客戶與市場</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶數</translation>
    </message>
    <message>
        <source>Customers among whom capacity is divided, in whole numbers.</source>
        <translation>分享產能的客戶數，取整數。</translation>
    </message>
    <message>
        <source>One for a dedicated line; Hadrian and Anduril sell to several programmes.</source>
        <translation>專用產線為一個；Hadrian 與 Anduril 供應數個計畫。</translation>
    </message>
    <message>
        <source>Customer correlation</source>
        <translation>客戶相關性</translation>
    </message>
    <message>
        <source>Correlation of customers&apos; decisions to leave or to come back.</source>
        <translation>各客戶離開或回來的決定之間的相關係數。</translation>
    </message>
    <message>
        <source>Zero if each decides alone, one if all follow the same budget.</source>
        <translation>零表示各自決定，一表示全都跟隨同一份預算。</translation>
    </message>
    <message>
        <source>Loss hazard</source>
        <translation>流失危險率</translation>
    </message>
    <message>
        <source>Chance each year that a customer leaves once no contract binds him.</source>
        <translation>合約期滿後，客戶每年離開的機率。</translation>
    </message>
    <message>
        <source>Assumption for a customer on annual budgets; zero if customers stay.</source>
        <translation>年度預算客戶的假定；零表示客戶不走。</translation>
    </message>
    <message>
        <source>Customer default</source>
        <translation>客戶違約</translation>
    </message>
    <message>
        <source>Chance each year that a bound customer fails and stops paying.</source>
        <translation>受合約綁定的客戶每年倒閉而停止付款的機率。</translation>
    </message>
    <message>
        <source>Rating agencies: below 0.2 % a year with investment grade, 1 to 4 % without, a quarter of the weakest; zero removes it.</source>
        <translation>評等機構：投資級每年低於 0.2 %，非投資級 1 至 4 %，最弱者四分之一；零表示沒有。</translation>
    </message>
    <message>
        <source>Rewin chance</source>
        <translation>重新得標機率</translation>
    </message>
    <message>
        <source>Chance each year that a customer who left, or another, signs again.</source>
        <translation>離開的客戶或其他客戶每年再簽約的機率。</translation>
    </message>
    <message>
        <source>Spot utilisation</source>
        <translation>零星使用率</translation>
    </message>
    <message>
        <source>Share of capacity without a customer that finds work by the day, on average.</source>
        <translation>沒有客戶的產能，平均能接到短單的比例。</translation>
    </message>
    <message>
        <source>Chinese solar plants ran near one half in the glut; assumption.</source>
        <translation>中國太陽能工廠在過剩時約開一半；假定。</translation>
    </message>
    <message>
        <source>Utilisation noise</source>
        <translation>使用率波動</translation>
    </message>
    <message>
        <source>Standard deviation of each year&apos;s change of that use, in logarithms.</source>
        <translation>該使用率每年變化的標準差，以對數計。</translation>
    </message>
    <message>
        <source>Assumption; zero makes it steady.</source>
        <translation>假定；零表示穩定。</translation>
    </message>
    <message>
        <source>Utilisation memory</source>
        <translation>使用率記憶</translation>
    </message>
    <message>
        <source>Share of a year&apos;s deviation of that use that is left the year after.</source>
        <translation>該使用率的偏離，一年後剩下的比例。</translation>
    </message>
    <message>
        <source>Price noise</source>
        <translation>價格波動</translation>
    </message>
    <message>
        <source>Standard deviation of each year&apos;s change of the market price, in logarithms.</source>
        <translation>市價每年變化的標準差，以對數計。</translation>
    </message>
    <message>
        <source>Assumption; commodities 0.2 to 0.3. Zero makes the price steady.</source>
        <translation>假定；大宗商品 0.2 至 0.3。零表示價格穩定。</translation>
    </message>
    <message>
        <source>Price reversion</source>
        <translation>價格回歸</translation>
    </message>
    <message>
        <source>Share of the price&apos;s deviation from its mean that is gone after a year.</source>
        <translation>價格偏離平均值的部分，一年後消失的比例。</translation>
    </message>
    <message>
        <source>Assumption; at one every year&apos;s price stands alone.</source>
        <translation>假定；為一時每年價格各自獨立。</translation>
    </message>
    <message>
        <source>Lenders</source>
        <translation>放款人</translation>
    </message>
    <message>
        <source>Risk free rate</source>
        <translation>無風險利率</translation>
    </message>
    <message>
        <source>Interest on government bonds.</source>
        <translation>政府公債的利率。</translation>
    </message>
    <message>
        <source>US Treasuries of ten years, 2025.</source>
        <translation>美國十年期公債，2025 年。</translation>
    </message>
    <message>
        <source>Base spread</source>
        <translation>基本利差</translation>
    </message>
    <message>
        <source>Interest above it where all revenue is certain.</source>
        <translation>收入全部確定時，高於公債的利息。</translation>
    </message>
    <message>
        <source>Hyperion notes and CoreWeave&apos;s loan of March 2026: 225 basis points.</source>
        <translation>Hyperion 票據與 CoreWeave 2026 年 3 月的貸款：225 個基點。</translation>
    </message>
    <message>
        <source>Visibility spread</source>
        <translation>能見度利差</translation>
    </message>
    <message>
        <source>Further interest where no revenue is certain.</source>
        <translation>收入全不確定時，再加的利息。</translation>
    </message>
    <message>
        <source>CoreWeave: 225 against 450 points, weeks apart, by the customer&apos;s credit; zero removes it.</source>
        <translation>CoreWeave：相隔數週，依客戶信用為 225 對 450 個基點；零表示沒有。</translation>
    </message>
    <message>
        <source>Redeployment spread</source>
        <translation>轉用利差</translation>
    </message>
    <message>
        <source>Further interest where, besides, the plant is worth nothing to others.</source>
        <translation>此外，工廠對別人毫無價值時，再加的利息。</translation>
    </message>
    <message>
        <source>Fitted to CoreWeave&apos;s loan of 1,300 points; zero removes it.</source>
        <translation>依 CoreWeave 1,300 個基點的貸款配合而得；零表示沒有。</translation>
    </message>
    <message>
        <source>Contracted cover</source>
        <translation>有合約的保障倍數</translation>
    </message>
    <message>
        <source>Cash flow over debt service that lenders ask of contracted revenue.</source>
        <translation>放款人對合約收入要求的現金流量對償債之比。</translation>
    </message>
    <message>
        <source>Lender surveys: 1.20 to 1.44.</source>
        <translation>放款人調查：1.20 至 1.44。</translation>
    </message>
    <message>
        <source>Merchant cover</source>
        <translation>無合約的保障倍數</translation>
    </message>
    <message>
        <source>Cash flow over debt service that lenders ask of revenue without a contract.</source>
        <translation>放款人對無合約收入要求的現金流量對償債之比。</translation>
    </message>
    <message>
        <source>Lender surveys: 2 to 2.5.</source>
        <translation>放款人調查：2 至 2.5。</translation>
    </message>
    <message>
        <source>Largest gearing</source>
        <translation>負債上限</translation>
    </message>
    <message>
        <source>Largest debt as a share of the capital cost.</source>
        <translation>負債占資本成本的最高比例。</translation>
    </message>
    <message>
        <source>Hyperion about 0.9; loan programme of the US energy department 0.8.</source>
        <translation>Hyperion 約 0.9；美國能源部貸款計畫 0.8。</translation>
    </message>
    <message>
        <source>Asset advance</source>
        <translation>資產墊款</translation>
    </message>
    <message>
        <source>Share of what the plant would sell for that is lent in any case.</source>
        <translation>無論如何都會貸出的轉售價值比例。</translation>
    </message>
    <message>
        <source>Assumption; zero lends on cash flow alone.</source>
        <translation>假定；零表示只按現金流量放款。</translation>
    </message>
    <message>
        <source>Reserve months</source>
        <translation>準備月數</translation>
    </message>
    <message>
        <source>Months of debt service held in reserve.</source>
        <translation>準備金所涵蓋的償債月數。</translation>
    </message>
    <message>
        <source>Usual covenant: six months.</source>
        <translation>通常的約定：六個月。</translation>
    </message>
    <message>
        <source>Workout chance</source>
        <translation>債務重組機率</translation>
    </message>
    <message>
        <source>Chance that after default the plant runs on and lenders lose nothing.</source>
        <translation>違約後工廠繼續運轉而放款人毫無損失的機率。</translation>
    </message>
    <message>
        <source>Moody&apos;s: full recovery in two thirds of defaulted project loans; less for a dedicated line. Zero sells every defaulted plant.</source>
        <translation>穆迪：違約的專案貸款有三分之二全額收回；專用產線較低。零表示每座違約的工廠都出售。</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Equity return</source>
        <translation>股本報酬率</translation>
    </message>
    <message>
        <source>Return that owners ask for where all revenue is certain.</source>
        <translation>收入全部確定時，業主要求的報酬率。</translation>
    </message>
    <message>
        <source>Practice of infrastructure funds, 8 to 12 %.</source>
        <translation>基礎設施基金的慣例，8 至 12 %。</translation>
    </message>
    <message>
        <source>Equity premium</source>
        <translation>股本溢酬</translation>
    </message>
    <message>
        <source>Further return that they ask for where none is certain.</source>
        <translation>收入全不確定時，業主再要求的報酬率。</translation>
    </message>
    <message>
        <source>Practice: 10 against 20 %; zero removes it.</source>
        <translation>慣例：10 對 20 %；零表示沒有。</translation>
    </message>
    <message>
        <source>Public support</source>
        <translation>公共支持</translation>
    </message>
    <message>
        <source>Reversal hazard</source>
        <translation>反悔危險率</translation>
    </message>
    <message>
        <source>Chance each year that a later government ends the offtake.</source>
        <translation>後任政府每年終止收購的機率。</translation>
    </message>
    <message>
        <source>Early in 2026 officials reportedly said that new projects would get no floors; zero removes the risk.</source>
        <translation>據報導，2026 年初官員表示新專案不再有下限；零表示沒有此風險。</translation>
    </message>
    <message>
        <source>Surplus value</source>
        <translation>剩餘品價值</translation>
    </message>
    <message>
        <source>What units are worth to the state that the market would not have taken.</source>
        <translation>市場不會買下的產品，對國家的價值。</translation>
    </message>
    <message>
        <source>Assumption: zero if stockpiled for nothing, one if used as if bought.</source>
        <translation>假定：白白囤積為零，如同買來使用為一。</translation>
    </message>
    <message>
        <source>Saving passed on</source>
        <translation>節省回饋</translation>
    </message>
    <message>
        <source>Share of the saving by multi-year contracts that the buyer, the state, gets.</source>
        <translation>多年期合約的節省中，買方（國家）取得的比例。</translation>
    </message>
    <message>
        <source>Guarantee fee</source>
        <translation>保證費</translation>
    </message>
    <message>
        <source>Fee on the guaranteed part of the loan.</source>
        <translation>貸款受保證部分的費率。</translation>
    </message>
    <message>
        <source>Guaranteed spread</source>
        <translation>受保證部分的利差</translation>
    </message>
    <message>
        <source>Interest on that part above government bonds.</source>
        <translation>該部分高於公債的利息。</translation>
    </message>
    <message>
        <source>Convention of the Federal Financing Bank: 37.5 basis points.</source>
        <translation>美國聯邦融資銀行的慣例：37.5 個基點。</translation>
    </message>
    <message>
        <source>Guaranteed cover</source>
        <translation>受保證部分的保障倍數</translation>
    </message>
    <message>
        <source>Cash flow over debt service asked of that part under contract; a quarter more without.</source>
        <translation>對該部分在有合約時要求的現金流量對償債之比；無合約時再加四分之一。</translation>
    </message>
    <message>
        <source>Guaranteed gearing</source>
        <translation>受保證的負債上限</translation>
    </message>
    <message>
        <source>Largest debt as a share of the cost where all of it is guaranteed.</source>
        <translation>全部負債受保證時，負債占成本的最高比例。</translation>
    </message>
    <message>
        <source>Limit of the loan programme of the US energy department: 80 %.</source>
        <translation>美國能源部貸款計畫的上限：80 %。</translation>
    </message>
    <message>
        <source>Moral hazard</source>
        <translation>道德風險</translation>
    </message>
    <message>
        <source>Effort that owners save for each unit of the cost that a grant pays.</source>
        <translation>補助金每支付一單位成本，業主省下的努力。</translation>
    </message>
    <message>
        <source>Hypothesis; a half would be strong. Zero removes it.</source>
        <translation>假說；二分之一就算強。零表示沒有。</translation>
    </message>
    <message>
        <source>Guarantee moral hazard</source>
        <translation>保證的道德風險</translation>
    </message>
    <message>
        <source>Effort that lenders save for each unit of the loan that is guaranteed.</source>
        <translation>每保證一單位貸款，放款人省下的努力。</translation>
    </message>
    <message>
        <source>Hypothesis; a tenth would be moderate. Zero removes it.</source>
        <translation>假說；十分之一算中等。零表示沒有。</translation>
    </message>
    <message>
        <source>Overrun</source>
        <translation>超支</translation>
    </message>
    <message>
        <source>Share by which the plant would cost more if no effort were made.</source>
        <translation>完全不努力時，工廠多花的成本比例。</translation>
    </message>
    <message>
        <source>Rescue chance</source>
        <translation>紓困機率</translation>
    </message>
    <message>
        <source>Chance that a failed plant with a grant of 30 % or more is kept alive at public cost.</source>
        <translation>補助金達 30 % 以上的工廠失敗後，以公帑續命的機率。</translation>
    </message>
    <message>
        <source>Hypothesis; zero lets it fail.</source>
        <translation>假說；零表示任其失敗。</translation>
    </message>
    <message>
        <source>Rescued productivity</source>
        <translation>續命後的產出</translation>
    </message>
    <message>
        <source>Output of a plant kept alive, over what it would have made.</source>
        <translation>續命工廠的產出，與原本產出之比。</translation>
    </message>
    <message>
        <source>Residual public share</source>
        <translation>殘值保證的公共比例</translation>
    </message>
    <message>
        <source>Share of the residual-value guarantee that the state bears.</source>
        <translation>殘值保證由國家承擔的比例。</translation>
    </message>
    <message>
        <source>One for a public guarantor; zero at Hyperion, where the tenant guarantees.</source>
        <translation>公共保證人為一；Hyperion 由承租人保證，為零。</translation>
    </message>
    <message>
        <source>Public discount rate</source>
        <translation>公共折現率</translation>
    </message>
    <message>
        <source>Rate at which public costs are discounted to the close.</source>
        <translation>把公共成本折現到融資成立時的利率。</translation>
    </message>
    <message>
        <source>About the government&apos;s own interest.</source>
        <translation>約等於政府自己的利率。</translation>
    </message>
    <message>
        <source>Flexible plant</source>
        <translation>彈性工廠</translation>
    </message>
    <message>
        <source>Flexible extra cost</source>
        <translation>彈性的額外成本</translation>
    </message>
    <message>
        <source>Share by which a fully flexible plant costs more.</source>
        <translation>完全彈性的工廠多花的成本比例。</translation>
    </message>
    <message>
        <source>Flexible rewin chance</source>
        <translation>彈性工廠的重新得標機率</translation>
    </message>
    <message>
        <source>Chance each year that a flexible plant finds another customer.</source>
        <translation>彈性工廠每年找到另一個客戶的機率。</translation>
    </message>
    <message>
        <source>Flexible redeployability</source>
        <translation>彈性工廠的轉用價值</translation>
    </message>
    <message>
        <source>What a flexible plant sells for, over its book value.</source>
        <translation>彈性工廠的售價與帳面價值之比。</translation>
    </message>
    <message>
        <source>Kermani and Ma: general machines sell for more than special ones; assumption.</source>
        <translation>Kermani 與 Ma：通用機器的售價高於專用機器；假定。</translation>
    </message>
    <message>
        <source>Flexible spot utilisation</source>
        <translation>彈性工廠的零星使用率</translation>
    </message>
    <message>
        <source>Share of a flexible plant&apos;s free capacity that finds work by the day.</source>
        <translation>彈性工廠的空閒產能，能接到短單的比例。</translation>
    </message>
    <message>
        <source>Industry over decades</source>
        <translation>數十年的產業</translation>
    </message>
    <message>
        <source>Plants offered</source>
        <translation>求資的工廠數</translation>
    </message>
    <message>
        <source>Plants of this kind that look for money each year.</source>
        <translation>每年尋求資金的這類工廠數。</translation>
    </message>
    <message>
        <source>First plants</source>
        <translation>最初的工廠數</translation>
    </message>
    <message>
        <source>Plants that run in the first year, and close one by one.</source>
        <translation>第一年運轉的工廠，之後逐一關閉。</translation>
    </message>
    <message>
        <source>First experience</source>
        <translation>最初的經驗</translation>
    </message>
    <message>
        <source>Know-how in the first year, in years of one plant&apos;s full output.</source>
        <translation>第一年的技術知識，以一座工廠滿載的年數計。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>學習率</translation>
    </message>
    <message>
        <source>Fall of cost with each doubling of know-how.</source>
        <translation>技術知識每加倍一次，成本下降的比例。</translation>
    </message>
    <message>
        <source>Batteries 14 % (7 to 22), solar modules 20 to 24 %; zero removes learning.</source>
        <translation>電池 14 %（7 至 22），太陽能模組 20 至 24 %；零表示沒有學習。</translation>
    </message>
    <message>
        <source>Know-how lost each year while all plants run.</source>
        <translation>全部工廠運轉時，每年失去的技術知識比例。</translation>
    </message>
    <message>
        <source>Contested: Thompson (2007) finds little, Argote and others 3 % a year and more.</source>
        <translation>有爭議：Thompson（2007）發現很少，Argote 等人則為每年 3 % 以上。</translation>
    </message>
    <message>
        <source>Idle forgetting</source>
        <translation>閒置遺忘</translation>
    </message>
    <message>
        <source>Know-how lost each year while none runs.</source>
        <translation>沒有工廠運轉時，每年失去的技術知識比例。</translation>
    </message>
    <message>
        <source>Contested; people leave idle plants. As low as the loss in use, it changes nothing.</source>
        <translation>有爭議；人會離開閒置的工廠。與使用時的遺忘同樣低時，沒有影響。</translation>
    </message>
    <message>
        <source>Crews trained</source>
        <translation>培訓的班組</translation>
    </message>
    <message>
        <source>Crews trained each year, each enough to run one plant.</source>
        <translation>每年培訓的班組數，每組足以運轉一座工廠。</translation>
    </message>
    <message>
        <source>Two years for technicians, four to six for engineers; ten a year are plenty.</source>
        <translation>技術員兩年，工程師四至六年；每年十組很充裕。</translation>
    </message>
    <message>
        <source>Crew exit</source>
        <translation>班組離職率</translation>
    </message>
    <message>
        <source>Share of crews that retire or leave each year.</source>
        <translation>每年退休或離職的班組比例。</translation>
    </message>
    <message>
        <source>Turnover in manufacturing of 10 % and more.</source>
        <translation>製造業離職率 10 % 以上。</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Cost to the exporter</source>
        <translation>出口方的代價</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳目</translation>
    </message>
    <message>
        <source>Research that growth takes, Jones 1995; research paid out of profit, Himmelberg and Petersen 1994.</source>
        <translation>成長所需的研發：Jones 1995；以利潤支應的研發：Himmelberg 與 Petersen 1994。</translation>
    </message>
    <message>
        <source>Soft budget constraint, Kornai 1980.</source>
        <translation>軟預算約束：Kornai 1980。</translation>
    </message>
    <message>
        <source>Parallel research, Nelson 1961; soft budgets, Dewatripont and Maskin 1995; exploration and exploitation, March 1991.</source>
        <translation>平行研發：Nelson 1961；軟預算：Dewatripont 與 Maskin 1995；探索與利用：March 1991。</translation>
    </message>
    <message>
        <source>Idea production, Romer 1990 and Jones 1995; diffusion, Nelson and Phelps 1966.</source>
        <translation>知識生產：Romer 1990 與 Jones 1995；擴散：Nelson 與 Phelps 1966。</translation>
    </message>
    <message>
        <source>Choice of a destination, Grogger and Hanson 2011.</source>
        <translation>目的地選擇：Grogger 與 Hanson 2011。</translation>
    </message>
    <message>
        <source>Export rules of the United States from 2022 to 2026, made general.</source>
        <translation>美國 2022 至 2026 年的出口規則，予以一般化。</translation>
    </message>
    <message>
        <source>Thresholds of performance in export rules of the United States from 2022 to 2026, made general.</source>
        <translation>美國 2022 至 2026 年出口規則中的性能門檻，予以一般化。</translation>
    </message>
    <message>
        <source>Cap, test and levy of the United States&apos; rule of January 2026, made general.</source>
        <translation>美國 2026 年 1 月規則的數量上限、檢測與課徵，予以一般化。</translation>
    </message>
    <message>
        <source>Innovation behind a blockade, Juhász 2018.</source>
        <translation>封鎖下的創新：Juhász 2018。</translation>
    </message>
    <message>
        <source>Weakest links, Kremer 1993; constant elasticity of substitution, Arrow and others 1961.</source>
        <translation>最弱環節：Kremer 1993；固定替代彈性：Arrow 等 1961。</translation>
    </message>
    <message>
        <source>Logistic spread of a new product, Griliches 1957 and Bass 1969.</source>
        <translation>新產品的 S 形擴散：Griliches 1957 與 Bass 1969。</translation>
    </message>
    <message>
        <source>Logit choice with an installed base, Katz and Shapiro 1985, Arthur 1989.</source>
        <translation>具安裝基礎的 logit 選擇：Katz 與 Shapiro 1985、Arthur 1989。</translation>
    </message>
    <message>
        <source>Competing technologies with an installed base, Katz and Shapiro 1985, Arthur 1989.</source>
        <translation>具安裝基礎的技術競爭：Katz 與 Shapiro 1985、Arthur 1989。</translation>
    </message>
    <message>
        <source>Learning by doing, Wright 1936; forgetting, Benkard 2000.</source>
        <translation>做中學：Wright 1936；遺忘：Benkard 2000。</translation>
    </message>
    <message>
        <source>Learning and lock-in, Krugman 1987, Arthur 1989.</source>
        <translation>學習與鎖定：Krugman 1987、Arthur 1989。</translation>
    </message>
    <message>
        <source>Margins in step-by-step competition, Aghion and others 2005.</source>
        <translation>逐步競爭下的利潤率：Aghion 等 2005。</translation>
    </message>
    <message>
        <source>Aspirations, Cyert and March 1963; competition and innovation, Aghion and others 2005.</source>
        <translation>期望水準：Cyert 與 March 1963；競爭與創新：Aghion 等 2005。</translation>
    </message>
    <message>
        <source>Corporate accounts; losses covered by the state, Kornai 1980.</source>
        <translation>企業帳務；由國家彌補的虧損：Kornai 1980。</translation>
    </message>
    <message>
        <source>Stock management with a supply line, Sterman 2000.</source>
        <translation>含在途存量的存量管理：Sterman 2000。</translation>
    </message>
    <message>
        <source>Shares of foundry capacity as TrendForce published them in December 2023.</source>
        <translation>TrendForce 2023 年 12 月公布的晶圓代工產能占比。</translation>
    </message>
    <message>
        <source>Delays of several stages, Erlang 1917 and Sterman 2000.</source>
        <translation>多階段延遲：Erlang 1917 與 Sterman 2000。</translation>
    </message>
    <message>
        <source>Cohorts that are trained, grow and leave, Sterman 2000.</source>
        <translation>受訓、成長與離開的人員世代：Sterman 2000。</translation>
    </message>
    <message>
        <source>Aid to entry against aid to production, Barwick, Kalouptsidi and Zahur 2019.</source>
        <translation>進入補貼與生產補貼之比較：Barwick、Kalouptsidi 與 Zahur 2019。</translation>
    </message>
    <message>
        <source>Practice of project finance; default with a constant hazard, Jarrow and Turnbull 1995.</source>
        <translation>專案融資實務；固定危險率的違約：Jarrow 與 Turnbull 1995。</translation>
    </message>
    <message>
        <source>Public accounts of grants, credits, loans and guarantees.</source>
        <translation>補助、抵減、貸款與保證的公共帳務。</translation>
    </message>
    <message>
        <source>Accounts of a fund that invests, loses, sells and invests again.</source>
        <translation>基金投資、虧損、出售與再投資的帳務。</translation>
    </message>
    <message>
        <source>Growth with constant elasticity of substitution, Arrow and others 1961, Easterly and Fischer 1995; convergence, Barro and Sala-i-Martin 1992.</source>
        <translation>固定替代彈性的成長：Arrow 等 1961、Easterly 與 Fischer 1995；收斂：Barro 與 Sala-i-Martin 1992。</translation>
    </message>
    <message>
        <source>Households who cannot buy what they planned, Barro and Grossman 1974.</source>
        <translation>買不到計畫購買量的家戶：Barro 與 Grossman 1974。</translation>
    </message>
    <message>
        <source>Suppressed inflation, Barro and Grossman 1974; forced saving, Cottarelli and Blejer 1992.</source>
        <translation>受壓抑的通貨膨脹：Barro 與 Grossman 1974；強迫儲蓄：Cottarelli 與 Blejer 1992。</translation>
    </message>
    <message>
        <source>Growth of public debt, Blanchard 1990; fiscal reaction, Bohn 1998; risk premium, Laubach 2009.</source>
        <translation>公共債務的成長：Blanchard 1990；財政反應：Bohn 1998；風險溢酬：Laubach 2009。</translation>
    </message>
    <message>
        <source>Arms races, Richardson 1960.</source>
        <translation>軍備競賽：Richardson 1960。</translation>
    </message>
    <message>
        <source>Compute counted from sales and performance per money, as Epoch AI does.</source>
        <translation>以銷售額與每單位金額性能計算算力，如 Epoch AI 的作法。</translation>
    </message>
    <message>
        <source>Stocks by age, Sterman 2000; efficiency of many chips from the training-cluster kernel.</source>
        <translation>依年齡區分的存量：Sterman 2000；多晶片效率取自訓練叢集運算核心。</translation>
    </message>
    <message>
        <source>Yield, Murphy 1964; the lesser of wafers and memory, as SemiAnalysis counts in 2025.</source>
        <translation>良率：Murphy 1964；取晶圓與記憶體之較少者，如 SemiAnalysis 2025 年的算法。</translation>
    </message>
    <message>
        <source>No model is published; sizes after the Center for a New American Security, 2025.</source>
        <translation>沒有已發表的模型；規模參考新美國安全中心 2025 年的估計。</translation>
    </message>
    <message>
        <source>No model is published; sizes after press reports of 2025 and 2026.</source>
        <translation>沒有已發表的模型；規模參考 2025 與 2026 年的媒體報導。</translation>
    </message>
    <message>
        <source>No model is published; sizes after filings of vendors from 2022 to 2026.</source>
        <translation>沒有已發表的模型；規模參考供應商 2022 至 2026 年的申報文件。</translation>
    </message>
    <message>
        <source>Stock-flow consistent accounts, Godley and Lavoie 2007.</source>
        <translation>存量流量一致的帳務：Godley 與 Lavoie 2007。</translation>
    </message>
    <message>
        <source>Research required</source>
        <translation>所需研發</translation>
    </message>
    <message>
        <source>Research that would hold the target pace and close the gap in the planned time.</source>
        <translation>為維持目標進展速度，並在計畫時間內補上差距所需的研發。</translation>
    </message>
    <message>
        <source>Retained research</source>
        <translation>自籌研發</translation>
    </message>
    <message>
        <source>Research that firms pay for out of profit.</source>
        <translation>企業以利潤支付的研發。</translation>
    </message>
    <message>
        <source>Self financing ratio</source>
        <translation>自我融資比率</translation>
    </message>
    <message>
        <source>Profit put into research over research required; above one the flywheel turns alone.</source>
        <translation>投入研發的利潤與所需研發之比；大於 1 時飛輪可自行轉動。</translation>
    </message>
    <message>
        <source>Coverage now</source>
        <translation>目前補貼覆蓋率</translation>
    </message>
    <message>
        <source>Contract place</source>
        <translation>合約落點</translation>
    </message>
    <message>
        <source>How far each length of contract in the table counts.</source>
        <translation>表中各合約年限所占的權重。</translation>
    </message>
    <message>
        <source>Renewal place</source>
        <translation>續約落點</translation>
    </message>
    <message>
        <source>How far each chance of renewal in the table counts.</source>
        <translation>表中各續約機率所占的權重。</translation>
    </message>
    <message>
        <source>Guarantee place</source>
        <translation>保證落點</translation>
    </message>
    <message>
        <source>How far each guaranteed share in the table counts.</source>
        <translation>表中各保證比例所占的權重。</translation>
    </message>
    <message>
        <source>Break even</source>
        <translation>損益兩平</translation>
    </message>
    <message>
        <source>Cash flow per cost, after what wears out is replaced, at which half of all projects find money.</source>
        <translation>汰換耗損後、每單位成本的現金流量；達此水準時，半數專案找得到資金。</translation>
    </message>
    <message>
        <source>Financing kernel: the project of `tenfold finance table`, 10,000 paths at each node.</source>
        <translation>融資運算核心：`tenfold finance table` 的專案，每個節點 10,000 條路徑。</translation>
    </message>
    <message>
        <source>Running break even</source>
        <translation>營運中損益兩平</translation>
    </message>
    <message>
        <source>Cash flow per cost, after what wears out is replaced, at which private owners pay for running plant what it cost.</source>
        <translation>汰換耗損後、每單位成本的現金流量；達此水準時，民間業主願以成本價購買營運中的廠房。</translation>
    </message>
    <message>
        <source>Return slope</source>
        <translation>報酬斜率</translation>
    </message>
    <message>
        <source>Rise of the return on all capital with cash flow per cost, near the break-even.</source>
        <translation>損益兩平附近，全部資本報酬率隨每單位成本現金流量的增幅。</translation>
    </message>
    <message>
        <source>Share of fifteen years&apos; revenue, discounted, that is under contract.</source>
        <translation>十五年折現收入中，有合約保障的比例。</translation>
    </message>
    <message>
        <source>Interest that lenders add for revenue they cannot see; a guarantee saves some.</source>
        <translation>放款人就看不見的收入所加的利息；保證可減少一部分。</translation>
    </message>
    <message>
        <source>Debt at break even</source>
        <translation>損益兩平時的負債</translation>
    </message>
    <message>
        <source>Debt over cost that lenders allow a project at the break-even.</source>
        <translation>專案處於損益兩平時，放款人容許的負債占成本比例。</translation>
    </message>
    <message>
        <source>Default loss</source>
        <translation>違約損失</translation>
    </message>
    <message>
        <source>Share of debt that lenders lose each year on projects that default, before any guarantee.</source>
        <translation>放款人每年因專案違約而損失的債務比例，未計保證。</translation>
    </message>
    <message>
        <source>Largest debt</source>
        <translation>最高負債</translation>
    </message>
    <message>
        <source>Debt over cost that lenders allow however well a project pays.</source>
        <translation>無論專案獲利多好，放款人容許的負債占成本最高比例。</translation>
    </message>
    <message>
        <source>Debt per cash</source>
        <translation>每單位現金的負債</translation>
    </message>
    <message>
        <source>Debt that lenders allow for a unit of cash flow.</source>
        <translation>放款人就每單位現金流量容許的負債。</translation>
    </message>
    <message>
        <source>Private cost</source>
        <translation>民間資金成本</translation>
    </message>
    <message>
        <source>Return that lenders and owners together ask of a project at the break-even.</source>
        <translation>專案處於損益兩平時，放款人與業主合計要求的報酬率。</translation>
    </message>
    <message>
        <source>weighted average cost of capital.</source>
        <translation>加權平均資金成本。</translation>
    </message>
    <message>
        <source>Break even return</source>
        <translation>損益兩平報酬率</translation>
    </message>
    <message>
        <source>Return on all capital at the break-even: what the kernel&apos;s lenders and owners ask for.</source>
        <translation>損益兩平時全部資本的報酬率：融資運算核心中放款人與業主所要求者。</translation>
    </message>
    <message>
        <source>Mean return on all capital, after wear, lost customers and default.</source>
        <translation>扣除耗損、客戶流失與違約後，全部資本的平均報酬率。</translation>
    </message>
    <message>
        <source>Cash needed</source>
        <translation>所需現金流量</translation>
    </message>
    <message>
        <source>Cash flow per cost at which the return is what capital costs; no less than wear.</source>
        <translation>報酬率等於資金成本時，每單位成本的現金流量；不低於耗損。</translation>
    </message>
    <message>
        <source>Running cash needed</source>
        <translation>營運中所需現金流量</translation>
    </message>
    <message>
        <source>Cash flow per cost that owners and lenders ask of running plant, without public money.</source>
        <translation>沒有公共資金時，業主與放款人對營運中廠房要求的每單位成本現金流量。</translation>
    </message>
    <message>
        <source>Return band</source>
        <translation>報酬率範圍</translation>
    </message>
    <message>
        <source>Width of the band in which investors disagree, in returns on all capital.</source>
        <translation>投資者意見分歧的範圍寬度，以全部資本的報酬率計。</translation>
    </message>
    <message>
        <source>Consumption that households plan, strategic goods and put-off purchases included.</source>
        <translation>家戶計畫的消費，包括策略性產品與先前延後的購買。</translation>
    </message>
    <message>
        <source>What even rationing cannot find, bought abroad while there is credit.</source>
        <translation>連配給也湊不出的部分，在信用尚存時向國外購買。</translation>
    </message>
    <message>
        <source>All aid to the strategic sector that is never paid back.</source>
        <translation>對策略產業永不償還的全部補助。</translation>
    </message>
    <message>
        <source>New public debt: what spending and lending exceed revenue by.</source>
        <translation>新增公共債務：支出與放款超過收入的部分。</translation>
    </message>
    <message>
        <source>Public debt; what the state has lent and invested is not taken off.</source>
        <translation>公共債務；未扣除國家放款與投資的部分。</translation>
    </message>
    <message>
        <source>Host defence</source>
        <translation>東道陣營的國防</translation>
    </message>
    <message>
        <source>Defence spending of the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營的國防支出。</translation>
    </message>
    <message>
        <source>Defence spending of all that are feared.</source>
        <translation>所有受忌憚陣營的國防支出。</translation>
    </message>
    <message>
        <source>Rival lead</source>
        <translation>對手的領先</translation>
    </message>
    <message>
        <source>Technical lead of the most advanced that is feared.</source>
        <translation>受忌憚陣營中最先進者的技術領先幅度。</translation>
    </message>
    <message>
        <source>Compute bought by a bloc, in H100 equivalents of peak.</source>
        <translation>一個陣營購買的算力，以峰值計的 H100 當量。</translation>
    </message>
    <message>
        <source>Span before</source>
        <translation>前一跨距</translation>
    </message>
    <message>
        <source>Span of the class before.</source>
        <translation>前一等級的跨距。</translation>
    </message>
    <message>
        <source>Class start</source>
        <translation>等級起點</translation>
    </message>
    <message>
        <source>Lag at which chips of a class are typical.</source>
        <translation>某等級晶片的典型落差。</translation>
    </message>
    <message>
        <source>Compute aged</source>
        <translation>轉入的算力</translation>
    </message>
    <message>
        <source>Compute handed on by newer classes.</source>
        <translation>由較新等級轉入的算力。</translation>
    </message>
    <message>
        <source>Installed compute in H100 equivalents of peak, simply added up.</source>
        <translation>已安裝算力，以峰值計的 H100 當量單純加總。</translation>
    </message>
    <message>
        <source>Fewer chips</source>
        <translation>較少晶片</translation>
    </message>
    <message>
        <source>The decade before.</source>
        <translation>前一個數量級。</translation>
    </message>
    <message>
        <source>Efficiency before</source>
        <translation>前一效率</translation>
    </message>
    <message>
        <source>Efficiency a decade earlier.</source>
        <translation>前一個數量級的效率。</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Efficiency read from the table.</source>
        <translation>由效率表讀出的效率。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Compute that works together, all classes.</source>
        <translation>能共同運作的算力，所有等級合計。</translation>
    </message>
    <message>
        <source>Class end</source>
        <translation>等級終點</translation>
    </message>
    <message>
        <source>Lag at which chips of a class have wholly become chips of the next.</source>
        <translation>某等級的晶片完全成為下一等級時的落差。</translation>
    </message>
    <message>
        <source>Class rise</source>
        <translation>等級上升</translation>
    </message>
    <message>
        <source>Share that a class gains per lag, before its typical lag.</source>
        <translation>在典型落差之前，等級占比隨落差增加的幅度。</translation>
    </message>
    <message>
        <source>Class fall</source>
        <translation>等級下降</translation>
    </message>
    <message>
        <source>Share that a class loses per lag, after its typical lag.</source>
        <translation>在典型落差之後，等級占比隨落差減少的幅度。</translation>
    </message>
    <message>
        <source>Class opening</source>
        <translation>等級開端</translation>
    </message>
    <message>
        <source>Lag at which chips begin to count to a class.</source>
        <translation>晶片開始歸入某等級的落差。</translation>
    </message>
    <message>
        <source>Own class</source>
        <translation>自製晶片等級</translation>
    </message>
    <message>
        <source>Share of a bloc&apos;s own new chips that falls into a class.</source>
        <translation>一個陣營新的自製晶片歸入某等級的比例。</translation>
    </message>
    <message>
        <source>Imported class</source>
        <translation>進口晶片等級</translation>
    </message>
    <message>
        <source>Share of imported new chips that falls into a class.</source>
        <translation>新的進口晶片歸入某等級的比例。</translation>
    </message>
    <message>
        <source>Compute entering</source>
        <translation>新增算力</translation>
    </message>
    <message>
        <source>New compute by class.</source>
        <translation>各等級新增的算力。</translation>
    </message>
    <message>
        <source>Compute ageing</source>
        <translation>老化的算力</translation>
    </message>
    <message>
        <source>Compute overtaken by newer chips, which becomes a class older.</source>
        <translation>被較新晶片超越、因而舊一個等級的算力。</translation>
    </message>
    <message>
        <source>Installed accelerators; those of the years before were slower.</source>
        <translation>已安裝的加速器；先前年份者較慢。</translation>
    </message>
    <message>
        <source>Chip decade</source>
        <translation>晶片數量級</translation>
    </message>
    <message>
        <source>Logarithm to the base of ten of the chips of a column of the table.</source>
        <translation>效率表某一欄之晶片數的常用對數。</translation>
    </message>
    <message>
        <source>Run decade</source>
        <translation>訓練數量級</translation>
    </message>
    <message>
        <source>Logarithm to the base of ten of the chips in one run, a thousand at least.</source>
        <translation>單次訓練之晶片數的常用對數，至少一千顆。</translation>
    </message>
    <message>
        <source>Decade passed</source>
        <translation>已過數量級</translation>
    </message>
    <message>
        <source>How far the way from the decade before to this one has been gone.</source>
        <translation>由前一數量級到此數量級已走過的比例。</translation>
    </message>
    <message>
        <source>Efficiency step</source>
        <translation>效率變化</translation>
    </message>
    <message>
        <source>What efficiency changes by from the decade before.</source>
        <translation>效率相對於前一數量級的變化。</translation>
    </message>
    <message>
        <source>Efficiency part</source>
        <translation>效率分量</translation>
    </message>
    <message>
        <source>A decade&apos;s part of the efficiency: straight lines between the columns of the table.</source>
        <translation>一個數量級對效率的貢獻：效率表各欄之間以直線相連。</translation>
    </message>
    <message>
        <source>Effective by vintage</source>
        <translation>各代有效算力</translation>
    </message>
    <message>
        <source>Compute of a class of chips that works together.</source>
        <translation>某等級晶片能共同運作的算力。</translation>
    </message>
    <message>
        <source>Compute that works together, as much as so many H100 out of a thousand would do.</source>
        <translation>能共同運作的算力，相當於以千顆為一組的 H100 這麼多顆。</translation>
    </message>
    <message>
        <source>training-cluster kernel; further loss as an elasticity to chip count.</source>
        <translation>訓練叢集運算核心；額外損失以對晶片數量的彈性計。</translation>
    </message>
    <message>
        <source>Gross dies</source>
        <translation>總晶粒數</translation>
    </message>
    <message>
        <source>Dies on a wafer, those at the rim lost.</source>
        <translation>一片晶圓上的晶粒數，邊緣不計。</translation>
    </message>
    <message>
        <source>the usual approximation, pi d^2 / 4 A - pi d / sqrt(2 A).</source>
        <translation>慣用的近似式：πd²/4A − πd/√(2A)。</translation>
    </message>
    <message>
        <source>Defects removed</source>
        <translation>消除的缺陷</translation>
    </message>
    <message>
        <source>Defects removed by practice, which takes equipment.</source>
        <translation>靠練習消除的缺陷，需要設備。</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Defects per area.</source>
        <translation>單位面積缺陷數。</translation>
    </message>
    <message>
        <source>Die yield</source>
        <translation>晶粒良率</translation>
    </message>
    <message>
        <source>Share of dies that work.</source>
        <translation>可用晶粒的比例。</translation>
    </message>
    <message>
        <source>Murphy 1964, ((1 - exp(-A D)) / A D)^2.</source>
        <translation>Murphy 1964，((1 − e^(−AD)) / AD)²。</translation>
    </message>
    <message>
        <source>Wafers grow</source>
        <translation>晶圓成長率</translation>
    </message>
    <message>
        <source>Growth of advanced wafers, which takes equipment.</source>
        <translation>先進晶圓的成長，需要設備。</translation>
    </message>
    <message>
        <source>Wafer gain</source>
        <translation>晶圓增幅</translation>
    </message>
    <message>
        <source>Logarithm of advanced wafers relative to the start.</source>
        <translation>先進晶圓相對於期初的對數。</translation>
    </message>
    <message>
        <source>Advanced wafers a year.</source>
        <translation>每年先進晶圓數。</translation>
    </message>
    <message>
        <source>Memory stacks that a bloc makes itself, a year.</source>
        <translation>一個陣營每年自製的記憶體堆疊數。</translation>
    </message>
    <message>
        <source>logistic growth, Verhulst 1838, in closed form.</source>
        <translation>邏輯斯諦成長（Verhulst 1838）的封閉解。</translation>
    </message>
    <message>
        <source>Packages by wafers</source>
        <translation>晶圓所容許的加速器</translation>
    </message>
    <message>
        <source>Accelerators for which there are dies.</source>
        <translation>有足夠晶粒可製造的加速器數。</translation>
    </message>
    <message>
        <source>Packages by memory</source>
        <translation>記憶體所容許的加速器</translation>
    </message>
    <message>
        <source>Accelerators for which there is memory.</source>
        <translation>有足夠記憶體可製造的加速器數。</translation>
    </message>
    <message>
        <source>Accelerators makeable</source>
        <translation>可製造的加速器</translation>
    </message>
    <message>
        <source>Accelerators that can be made, at their price.</source>
        <translation>可以製造的加速器，以其價格計。</translation>
    </message>
    <message>
        <source>Accelerator fill</source>
        <translation>加速器供應率</translation>
    </message>
    <message>
        <source>Share of the accelerators wanted from a bloc that wafers and memory allow.</source>
        <translation>向一個陣營想購買的加速器中，晶圓與記憶體所容許的比例。</translation>
    </message>
    <message>
        <source>Goods fill</source>
        <translation>產品供應率</translation>
    </message>
    <message>
        <source>Share of strategic goods that can be made, accelerators being a part of them.</source>
        <translation>可製造之策略性產品的比例，加速器為其一部分。</translation>
    </message>
    <message>
        <source>Host reach of smugglers</source>
        <translation>當地走私範圍</translation>
    </message>
    <message>
        <source>Reach of smugglers into the market&apos;s own bloc.</source>
        <translation>走私者進入該市場之陣營的範圍。</translation>
    </message>
    <message>
        <source>All smuggling offers</source>
        <translation>走私供給合計</translation>
    </message>
    <message>
        <source>Accelerators that smugglers could bring.</source>
        <translation>走私者可帶入的加速器。</translation>
    </message>
    <message>
        <source>Diverted into market</source>
        <translation>走私流入</translation>
    </message>
    <message>
        <source>Smuggled accelerators wanted in a market.</source>
        <translation>一個市場想要的走私加速器。</translation>
    </message>
    <message>
        <source>Diverted from bloc</source>
        <translation>走私流出</translation>
    </message>
    <message>
        <source>Accelerators of a bloc that are smuggled.</source>
        <translation>一個陣營被走私的加速器。</translation>
    </message>
    <message>
        <source>Accelerators delivered</source>
        <translation>交付的加速器</translation>
    </message>
    <message>
        <source>Accelerators that openly reach a market.</source>
        <translation>公開抵達一個市場的加速器。</translation>
    </message>
    <message>
        <source>Accelerators openly</source>
        <translation>公開交付的加速器</translation>
    </message>
    <message>
        <source>Accelerators that a bloc can openly deliver to a market.</source>
        <translation>一個陣營可公開交付某市場的加速器。</translation>
    </message>
    <message>
        <source>Accelerators lacking</source>
        <translation>欠缺的加速器</translation>
    </message>
    <message>
        <source>Accelerators that a market wants and cannot openly get.</source>
        <translation>一個市場想要但無法公開取得的加速器。</translation>
    </message>
    <message>
        <source>Smuggling offer</source>
        <translation>走私供給</translation>
    </message>
    <message>
        <source>Accelerators of a bloc that smugglers could bring to a market it controls.</source>
        <translation>走私者可將一個陣營的加速器帶入其所管制之市場的數量。</translation>
    </message>
    <message>
        <source>Diverted demand</source>
        <translation>走私需求量</translation>
    </message>
    <message>
        <source>Accelerators smuggled: what smugglers can bring, within what buyers lack.</source>
        <translation>走私的加速器：走私者所能帶入者，以買方所缺為限。</translation>
    </message>
    <message>
        <source>Rivals lacking</source>
        <translation>對手的欠缺</translation>
    </message>
    <message>
        <source>Accelerators lacking in all other blocs.</source>
        <translation>所有其他陣營欠缺的加速器。</translation>
    </message>
    <message>
        <source>Rent offered</source>
        <translation>出租供給合計</translation>
    </message>
    <message>
        <source>Rent that all clouds offer a market.</source>
        <translation>所有雲端業者對一個市場所能出租的租金。</translation>
    </message>
    <message>
        <source>Rented abroad</source>
        <translation>租往國外</translation>
    </message>
    <message>
        <source>Compute that a bloc rents to others.</source>
        <translation>一個陣營租給他方的算力。</translation>
    </message>
    <message>
        <source>Lent into market</source>
        <translation>租入市場</translation>
    </message>
    <message>
        <source>Effective compute that a market rents.</source>
        <translation>一個市場租用的有效算力。</translation>
    </message>
    <message>
        <source>Effective rented</source>
        <translation>租用的有效算力</translation>
    </message>
    <message>
        <source>Effective compute that a bloc rents.</source>
        <translation>一個陣營租用的有效算力。</translation>
    </message>
    <message>
        <source>Most usable</source>
        <translation>最多可用</translation>
    </message>
    <message>
        <source>Usable compute of the best bloc.</source>
        <translation>最佳陣營的可用算力。</translation>
    </message>
    <message>
        <source>Rent price</source>
        <translation>租金價格</translation>
    </message>
    <message>
        <source>Rent of a bloc&apos;s best compute: wear and the return that investors ask for.</source>
        <translation>一個陣營最佳算力的租金：折舊與投資人要求的報酬。</translation>
    </message>
    <message>
        <source>Rent wanted</source>
        <translation>租用需求</translation>
    </message>
    <message>
        <source>Accelerators still missing after smuggling, for which buyers would rent.</source>
        <translation>走私之後仍欠缺、買方願意改以租用取得的加速器。</translation>
    </message>
    <message>
        <source>Lacking abroad</source>
        <translation>國外的欠缺</translation>
    </message>
    <message>
        <source>What another bloc would rent.</source>
        <translation>另一陣營會租用的數量。</translation>
    </message>
    <message>
        <source>Rent offer</source>
        <translation>出租供給</translation>
    </message>
    <message>
        <source>Rent of what a bloc&apos;s clouds offer another, where several want it in proportion.</source>
        <translation>一個陣營的雲端業者租給另一陣營的租金；多方需要時按比例分配。</translation>
    </message>
    <message>
        <source>Rent paid</source>
        <translation>支付的租金</translation>
    </message>
    <message>
        <source>Rent that buyers of a market pay a bloc&apos;s clouds.</source>
        <translation>一個市場的買方付給某陣營雲端業者的租金。</translation>
    </message>
    <message>
        <source>Compute of a bloc that a market rents.</source>
        <translation>一個市場租用某陣營的算力。</translation>
    </message>
    <message>
        <source>Effective rent</source>
        <translation>有效租用</translation>
    </message>
    <message>
        <source>Compute of a bloc that works together for a market.</source>
        <translation>某陣營為一個市場共同運作的算力。</translation>
    </message>
    <message>
        <source>Usable compute</source>
        <translation>可用算力</translation>
    </message>
    <message>
        <source>Effective compute that a bloc has the use of: its own less what it lends, and rent.</source>
        <translation>一個陣營可使用的有效算力：自有者減去租出者，加上租入者。</translation>
    </message>
    <message>
        <source>Compute in research</source>
        <translation>研發中的算力</translation>
    </message>
    <message>
        <source>Factor of research productivity through compute, one for the bloc that has most.</source>
        <translation>算力對研發生產力的倍數；算力最多的陣營為一。</translation>
    </message>
    <message>
        <source>Revenue forgone</source>
        <translation>放棄的營收</translation>
    </message>
    <message>
        <source>Sales that controls and refusals cost a bloc.</source>
        <translation>管制與拒收使一個陣營少賣的金額。</translation>
    </message>
    <message>
        <source>Appeal withheld</source>
        <translation>失去的吸引力</translation>
    </message>
    <message>
        <source>Attraction that goods lose through their lag and the levy.</source>
        <translation>產品因落差與課徵費用而失去的吸引力。</translation>
    </message>
    <message>
        <source>Open share</source>
        <translation>開放時占比</translation>
    </message>
    <message>
        <source>Share that buyers would choose if nothing were withheld from them.</source>
        <translation>若毫無管制，買方會選擇的占比。</translation>
    </message>
    <message>
        <source>Sales forgone</source>
        <translation>放棄的銷售額</translation>
    </message>
    <message>
        <source>Sales that controls and refusals cost a bloc in another&apos;s market.</source>
        <translation>管制與拒收使一個陣營在他方市場少賣的金額。</translation>
    </message>
    <message>
        <source>Forgone now</source>
        <translation>當年放棄</translation>
    </message>
    <message>
        <source>Sales forgone in a year.</source>
        <translation>一年中放棄的銷售額。</translation>
    </message>
    <message>
        <source>Forgone so far</source>
        <translation>累計放棄</translation>
    </message>
    <message>
        <source>Sales that controls and refusals have cost a bloc since the start.</source>
        <translation>自期初以來，管制與拒收使一個陣營少賣的金額。</translation>
    </message>
    <message>
        <source>Research forgone</source>
        <translation>放棄的研發</translation>
    </message>
    <message>
        <source>Research that the profit on these sales would have paid for.</source>
        <translation>這些銷售的利潤原可支應的研發。</translation>
    </message>
    <message>
        <source>Levies so far</source>
        <translation>累計課徵</translation>
    </message>
    <message>
        <source>Levies that a bloc&apos;s state has taken on licensed exports since the start.</source>
        <translation>自期初以來，一個陣營的政府對獲准出口課徵的費用。</translation>
    </message>
    <message>
        <source>Sunset left</source>
        <translation>補貼未退場比率</translation>
    </message>
    <message>
        <source>Share of the subsidy not yet phased out.</source>
        <translation>補貼中尚未退場的比率。</translation>
    </message>
    <message>
        <source>Research subsidy</source>
        <translation>研發補貼</translation>
    </message>
    <message>
        <source>Public money for strategic research, while the purse allows it.</source>
        <translation>在公共財政許可範圍內，用於戰略研發的公共資金。</translation>
    </message>
    <message>
        <source>Private research</source>
        <translation>民間研發</translation>
    </message>
    <message>
        <source>Research paid for by firms, drawn in or driven out by public money.</source>
        <translation>由企業支付的研發，受公共資金帶動或排擠。</translation>
    </message>
    <message>
        <source>Research spending</source>
        <translation>研發支出</translation>
    </message>
    <message>
        <source>Research of the strategic sector, private and public.</source>
        <translation>戰略產業的研發，包含民間與公共。</translation>
    </message>
    <message>
        <source>Aid share</source>
        <translation>補助占比</translation>
    </message>
    <message>
        <source>Share of aid in what drives the sector forward.</source>
        <translation>推動產業前進的支出中，補助所占的比率。</translation>
    </message>
    <message>
        <source>Dependency change</source>
        <translation>依賴程度變動</translation>
    </message>
    <message>
        <source>Drift towards the undisciplined part of the aid share.</source>
        <translation>向補助占比中不受紀律約束的部分靠近的變動。</translation>
    </message>
    <message>
        <source>How far firms live on aid: 0 not at all, 1 entirely.</source>
        <translation>企業靠補助維生的程度：0 為完全不靠，1 為完全依靠。</translation>
    </message>
    <message>
        <source>soft budget constraint, Kornai 1980.</source>
        <translation>軟預算限制，Kornai 1980。</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>目前預算硬度</translation>
    </message>
    <message>
        <source>Share of bad projects that are stopped; dependency softens the budget.</source>
        <translation>不良專案被中止的比率；依賴會使預算軟化。</translation>
    </message>
    <message>
        <source>Kornai 1980.</source>
        <translation>Kornai 1980。</translation>
    </message>
    <message>
        <source>Project selection</source>
        <translation>專案篩選</translation>
    </message>
    <message>
        <source>Share of research that goes to projects worth pursuing.</source>
        <translation>研發中用於值得進行之專案的比率。</translation>
    </message>
    <message>
        <source>Dewatripont and Maskin 1995.</source>
        <translation>Dewatripont 與 Maskin 1995。</translation>
    </message>
    <message>
        <source>Splitting loss</source>
        <translation>分散損失</translation>
    </message>
    <message>
        <source>Research yield left when effort is divided over all paths.</source>
        <translation>力量分散到所有路線之後剩下的研發成效。</translation>
    </message>
    <message>
        <source>Narrowed loss</source>
        <translation>收窄後損失</translation>
    </message>
    <message>
        <source>Research yield left when effort is divided over the paths that a review spares.</source>
        <translation>力量分散到審查後保留的路線時剩下的研發成效。</translation>
    </message>
    <message>
        <source>Discovery chance</source>
        <translation>發現機率</translation>
    </message>
    <message>
        <source>Chance that at least one path leads somewhere.</source>
        <translation>至少有一條路徑有所成果的機率。</translation>
    </message>
    <message>
        <source>parallel research, Nelson 1961.</source>
        <translation>平行研究，Nelson 1961。</translation>
    </message>
    <message>
        <source>Wrongly stopped</source>
        <translation>誤停</translation>
    </message>
    <message>
        <source>Chance that a review stops a path that would have worked; later reviews know more.</source>
        <translation>審查停掉一條本來會成功的路線的機率；愈晚審查，所知愈多。</translation>
    </message>
    <message>
        <source>Reviewed chance</source>
        <translation>審查後機率</translation>
    </message>
    <message>
        <source>Chance that at least one path leads somewhere and survives the review.</source>
        <translation>至少有一條路線走得通並通過審查的機率。</translation>
    </message>
    <message>
        <source>Review gain</source>
        <translation>審查增益</translation>
    </message>
    <message>
        <source>Research yield that a review with teeth adds; negative where it stops too much too soon.</source>
        <translation>有約束力的審查所增加的研發成效；停得太多太早則為負。</translation>
    </message>
    <message>
        <source>pursuing several designs until a review, Nelson 1961; the value of a review against its errors, Roberts and Weitzman 1981.</source>
        <translation>審查前並行多種設計，Nelson 1961；審查的價值與誤差之間的權衡，Roberts 與 Weitzman 1981。</translation>
    </message>
    <message>
        <source>Research productivity</source>
        <translation>研發生產力</translation>
    </message>
    <message>
        <source>Progress bought per unit of research, against an ideal of one.</source>
        <translation>每單位研發換得的進展，以理想值 1 為準。</translation>
    </message>
    <message>
        <source>Frontier capability</source>
        <translation>前沿技術能力</translation>
    </message>
    <message>
        <source>Capability of the most advanced bloc.</source>
        <translation>最先進陣營的技術能力。</translation>
    </message>
    <message>
        <source>Host capability</source>
        <translation>東道陣營的技術能力</translation>
    </message>
    <message>
        <source>Capability of the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營的技術能力。</translation>
    </message>
    <message>
        <source>Host imitation</source>
        <translation>東道陣營的模仿速度</translation>
    </message>
    <message>
        <source>Fastest learning of the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營最快的學習速度。</translation>
    </message>
    <message>
        <source>Host absorption</source>
        <translation>東道陣營的吸收能力</translation>
    </message>
    <message>
        <source>Absorptive capacity of the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營的吸收能力。</translation>
    </message>
    <message>
        <source>Host progress</source>
        <translation>東道陣營的進步</translation>
    </message>
    <message>
        <source>Progress of the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營的進步速度。</translation>
    </message>
    <message>
        <source>Least tool loss</source>
        <translation>最小的工具損失</translation>
    </message>
    <message>
        <source>Loss with the best tools that reach a market.</source>
        <translation>使用可到達某市場的最佳工具時的損失。</translation>
    </message>
    <message>
        <source>Tool loss suffered</source>
        <translation>承受的工具損失</translation>
    </message>
    <message>
        <source>Loss with the best tools that reach a bloc.</source>
        <translation>使用可到達某陣營的最佳工具時的損失。</translation>
    </message>
    <message>
        <source>Best lesson</source>
        <translation>最多可學到的</translation>
    </message>
    <message>
        <source>Most that any bloc can teach the bloc of a market.</source>
        <translation>各陣營之中，最多能教給某市場所屬陣營的。</translation>
    </message>
    <message>
        <source>Lesson at home</source>
        <translation>本陣營可學到的</translation>
    </message>
    <message>
        <source>Most that a bloc can learn from another.</source>
        <translation>一個陣營最多能向另一個陣營學到的。</translation>
    </message>
    <message>
        <source>Next best lesson</source>
        <translation>次多可學到的</translation>
    </message>
    <message>
        <source>Most that can be learned from everyone else.</source>
        <translation>最多能向其他所有陣營學到的。</translation>
    </message>
    <message>
        <source>Largest reliance</source>
        <translation>最大的依賴</translation>
    </message>
    <message>
        <source>Reliance of a market&apos;s bloc on one partner.</source>
        <translation>某市場所屬陣營對單一夥伴的依賴。</translation>
    </message>
    <message>
        <source>Reliance on one partner</source>
        <translation>對單一夥伴的依賴</translation>
    </message>
    <message>
        <source>Share of a bloc&apos;s progress that hangs on the one partner it could least do without.</source>
        <translation>陣營的進步中，繫於最不可或缺的那一個夥伴的比例。</translation>
    </message>
    <message>
        <source>Log capability of the strategic sector.</source>
        <translation>戰略產業技術能力的對數值。</translation>
    </message>
    <message>
        <source>idea production after Romer 1990 and Jones 1995, diffusion after Benhabib and Spiegel 2005.</source>
        <translation>構想的產生依 Romer 1990 與 Jones 1995，擴散依 Benhabib 與 Spiegel 2005。</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>世代數</translation>
    </message>
    <message>
        <source>Capability counted in generations, each a doubling.</source>
        <translation>以世代計的技術能力，每一代即倍增一次。</translation>
    </message>
    <message>
        <source>Capability gap</source>
        <translation>技術能力差距</translation>
    </message>
    <message>
        <source>Distance to the frontier.</source>
        <translation>與前沿的距離。</translation>
    </message>
    <message>
        <source>Generations behind</source>
        <translation>落後世代數</translation>
    </message>
    <message>
        <source>Distance to the frontier in generations.</source>
        <translation>以世代計的與前沿的距離。</translation>
    </message>
    <message>
        <source>Frontier cost</source>
        <translation>前沿成本</translation>
    </message>
    <message>
        <source>Research that buys the standard pace at the present capability.</source>
        <translation>以目前技術能力取得標準進展速度所需的研發。</translation>
    </message>
    <message>
        <source>Bloom and others 2020: ideas are getting harder to find.</source>
        <translation>Bloom 等人 2020：構想愈來愈難找。</translation>
    </message>
    <message>
        <source>Tool access</source>
        <translation>工具取得</translation>
    </message>
    <message>
        <source>Share of research productivity left after tools are withheld.</source>
        <translation>工具遭扣留後，研發生產力尚存的比率。</translation>
    </message>
    <message>
        <source>Own innovation</source>
        <translation>自主創新</translation>
    </message>
    <message>
        <source>Progress from one&apos;s own research, up to a pace that no field has kept.</source>
        <translation>自身研發帶來的進展，以任何領域都未曾維持過的速度為上限。</translation>
    </message>
    <message>
        <source>semi-endogenous growth, Jones 1995.</source>
        <translation>半內生成長，Jones 1995。</translation>
    </message>
    <message>
        <source>Progress from others</source>
        <translation>來自他人的進步</translation>
    </message>
    <message>
        <source>Share of a bloc&apos;s progress that it still learns from others: nought is decoupled.</source>
        <translation>陣營的進步中仍向他人學來的比率：零即完全脫鉤。</translation>
    </message>
    <message>
        <source>Absorptive capacity</source>
        <translation>吸收能力</translation>
    </message>
    <message>
        <source>Ability to learn from others, which takes research of one&apos;s own.</source>
        <translation>向他人學習的能力，需要有自身的研發。</translation>
    </message>
    <message>
        <source>Cohen and Levinthal 1990.</source>
        <translation>Cohen 與 Levinthal 1990。</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>追趕</translation>
    </message>
    <message>
        <source>Nelson and Phelps 1966; Benhabib and Spiegel 2005.</source>
        <translation>Nelson 與 Phelps 1966；Benhabib 與 Spiegel 2005。</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>移入</translation>
    </message>
    <message>
        <source>Mean income</source>
        <translation>平均所得</translation>
    </message>
    <message>
        <source>Output per head of the average bloc.</source>
        <translation>平均陣營的每人產出。</translation>
    </message>
    <message>
        <source>Rivals offer</source>
        <translation>對手的吸納</translation>
    </message>
    <message>
        <source>Draw of other places that admit.</source>
        <translation>願意接納的其他地方的吸引力。</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>所得</translation>
    </message>
    <message>
        <source>Output per head.</source>
        <translation>每人產出。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>吸引力</translation>
    </message>
    <message>
        <source>How much a place attracts researchers, those at home included.</source>
        <translation>一地對研究人員的吸引程度，包括本地人員。</translation>
    </message>
    <message>
        <source>logit choice of a destination, Grogger and Hanson 2011.</source>
        <translation>以 logit 選擇目的地，Grogger 與 Hanson 2011。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>吸納</translation>
    </message>
    <message>
        <source>Draw on people from elsewhere, as far as they are admitted.</source>
        <translation>在允許進入的範圍內，對外來人員的吸引力。</translation>
    </message>
    <message>
        <source>Emigration</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>Researchers who arrive.</source>
        <translation>到達的研究人員。</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>新培養</translation>
    </message>
    <message>
        <source>Researchers newly trained.</source>
        <translation>新培養的研究人員。</translation>
    </message>
    <message>
        <source>Left the field</source>
        <translation>離開領域</translation>
    </message>
    <message>
        <source>Researchers who retire or change fields.</source>
        <translation>退休或轉換領域的研究人員。</translation>
    </message>
    <message>
        <source>Researchers</source>
        <translation>研究人員</translation>
    </message>
    <message>
        <source>Researchers of the strategic sector.</source>
        <translation>策略產業的研究人員。</translation>
    </message>
    <message>
        <source>Talent effect</source>
        <translation>人才效果</translation>
    </message>
    <message>
        <source>Effect of the number of researchers on what research yields.</source>
        <translation>研究人員人數對研發成果的影響。</translation>
    </message>
    <message>
        <source>Denial suffered</source>
        <translation>遭受的封鎖</translation>
    </message>
    <message>
        <source>How far a bloc is cut off by a rival.</source>
        <translation>某陣營遭對手斷供的程度。</translation>
    </message>
    <message>
        <source>Control intensity</source>
        <translation>管制實施程度</translation>
    </message>
    <message>
        <source>Snapback</source>
        <translation>突然斷供</translation>
    </message>
    <message>
        <source>How far a sudden cut-off has taken hold.</source>
        <translation>突然斷供已生效到什麼程度。</translation>
    </message>
    <message>
        <source>Tier lag now</source>
        <translation>目前世代落差</translation>
    </message>
    <message>
        <source>Tier lag in force.</source>
        <translation>現行的世代落差。</translation>
    </message>
    <message>
        <source>Levy now</source>
        <translation>目前出口費</translation>
    </message>
    <message>
        <source>Levy in force.</source>
        <translation>現行的出口費。</translation>
    </message>
    <message>
        <source>Imitation closed now</source>
        <translation>目前關閉的學習管道</translation>
    </message>
    <message>
        <source>Learning channel closed by now.</source>
        <translation>到目前為止已關閉的學習管道。</translation>
    </message>
    <message>
        <source>Tools closed now</source>
        <translation>目前關閉的工具</translation>
    </message>
    <message>
        <source>Tool access closed by now.</source>
        <translation>到目前為止已關閉的工具取得管道。</translation>
    </message>
    <message>
        <source>Rivals step ability</source>
        <translation>對手的步驟能力</translation>
    </message>
    <message>
        <source>Ability of the best rival in a step.</source>
        <translation>最強對手在某步驟的能力。</translation>
    </message>
    <message>
        <source>Step denied</source>
        <translation>被扣留的步驟</translation>
    </message>
    <message>
        <source>Share of a step withheld from a bloc.</source>
        <translation>某步驟對陣營扣留的比率。</translation>
    </message>
    <message>
        <source>All step weights</source>
        <translation>步驟權重合計</translation>
    </message>
    <message>
        <source>All weights together.</source>
        <translation>所有權重合計。</translation>
    </message>
    <message>
        <source>Chain sum</source>
        <translation>鏈的加總</translation>
    </message>
    <message>
        <source>Weighted steps, before the root.</source>
        <translation>加權的步驟，開根號之前。</translation>
    </message>
    <message>
        <source>Widest step gap</source>
        <translation>最大步驟缺口</translation>
    </message>
    <message>
        <source>Gap of the weakest step.</source>
        <translation>最弱一環的缺口。</translation>
    </message>
    <message>
        <source>Step withheld now</source>
        <translation>目前扣留的步驟</translation>
    </message>
    <message>
        <source>Share of a step withheld by now.</source>
        <translation>目前已扣留的步驟比率。</translation>
    </message>
    <message>
        <source>Step access</source>
        <translation>步驟取得</translation>
    </message>
    <message>
        <source>Step gap</source>
        <translation>步驟缺口</translation>
    </message>
    <message>
        <source>What is missing in a step.</source>
        <translation>某步驟所缺的部分。</translation>
    </message>
    <message>
        <source>Step part</source>
        <translation>步驟份額</translation>
    </message>
    <message>
        <source>A step&apos;s part of the chain&apos;s output before the root is taken.</source>
        <translation>開根號之前，某步驟在鏈產出中的份額。</translation>
    </message>
    <message>
        <source>Chain output</source>
        <translation>鏈的產出</translation>
    </message>
    <message>
        <source>What the chain as a whole can do, one if no step lacks anything.</source>
        <translation>整條鏈所能達到的程度，若無任何步驟有缺則為一。</translation>
    </message>
    <message>
        <source>constant elasticity of substitution; Kremer 1993 for the limit of none.</source>
        <translation>固定替代彈性；極限為零者見 Kremer 1993。</translation>
    </message>
    <message>
        <source>Weakest step</source>
        <translation>最弱的一環</translation>
    </message>
    <message>
        <source>Access to the step that lacks most.</source>
        <translation>最缺乏的步驟的取得程度。</translation>
    </message>
    <message>
        <source>Chain factor</source>
        <translation>鏈的係數</translation>
    </message>
    <message>
        <source>Share of capacity that the chain can keep busy.</source>
        <translation>整條鏈能支應的產能比率。</translation>
    </message>
    <message>
        <source>Step learned</source>
        <translation>學會的步驟</translation>
    </message>
    <message>
        <source>Ability gained in a step because rivals withhold it.</source>
        <translation>因對手扣留而在某步驟增加的能力。</translation>
    </message>
    <message>
        <source>Step ability</source>
        <translation>步驟能力</translation>
    </message>
    <message>
        <source>Share of a step that a bloc can do by itself.</source>
        <translation>陣營能自行完成的步驟比率。</translation>
    </message>
    <message>
        <source>Market size</source>
        <translation>市場規模</translation>
    </message>
    <message>
        <source>Strategic purchases wanted.</source>
        <translation>期望的戰略採購。</translation>
    </message>
    <message>
        <source>Spending share</source>
        <translation>支出比率</translation>
    </message>
    <message>
        <source>Share of household spending that goes to the strategic sector.</source>
        <translation>家戶支出中用於戰略產業的比率。</translation>
    </message>
    <message>
        <source>Spending share in the first year.</source>
        <translation>第一年的支出比率。</translation>
    </message>
    <message>
        <source>Strategic demand</source>
        <translation>戰略需求</translation>
    </message>
    <message>
        <source>Strategic purchases that households plan; demand follows purchasing power.</source>
        <translation>家戶計畫的戰略採購；需求隨購買力而變。</translation>
    </message>
    <message>
        <source>Third market demand</source>
        <translation>第三市場需求</translation>
    </message>
    <message>
        <source>Strategic purchases of the rest of the world.</source>
        <translation>世界其他地區的戰略採購。</translation>
    </message>
    <message>
        <source>Reach everywhere</source>
        <translation>觸及力總和</translation>
    </message>
    <message>
        <source>Sum of all blocs&apos; reach.</source>
        <translation>所有陣營觸及力的總和。</translation>
    </message>
    <message>
        <source>Host reach</source>
        <translation>當地陣營觸及力</translation>
    </message>
    <message>
        <source>Reach of the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營的觸及力。</translation>
    </message>
    <message>
        <source>Host home share</source>
        <translation>當地陣營國內占有率</translation>
    </message>
    <message>
        <source>Home share at the start of the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營期初的國內占有率。</translation>
    </message>
    <message>
        <source>Host preference</source>
        <translation>當地國貨偏好</translation>
    </message>
    <message>
        <source>Home preference of the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營的國貨偏好。</translation>
    </message>
    <message>
        <source>Host closure</source>
        <translation>當地市場封閉</translation>
    </message>
    <message>
        <source>Closure of the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營的市場封閉程度。</translation>
    </message>
    <message>
        <source>Host refusal</source>
        <translation>當地拒收</translation>
    </message>
    <message>
        <source>Refusal of licensed goods by the market&apos;s own bloc.</source>
        <translation>該市場所屬陣營對獲准出口產品的拒收程度。</translation>
    </message>
    <message>
        <source>Best attraction</source>
        <translation>最高吸引力</translation>
    </message>
    <message>
        <source>Attraction of the best offer in a market.</source>
        <translation>市場中最佳供應的吸引力。</translation>
    </message>
    <message>
        <source>All pull</source>
        <translation>選擇權重總和</translation>
    </message>
    <message>
        <source>Sum of all offers&apos; pull in a market.</source>
        <translation>市場中所有供應的選擇權重總和。</translation>
    </message>
    <message>
        <source>Allowed everywhere</source>
        <translation>容許占有率總和</translation>
    </message>
    <message>
        <source>Sum of the shares that limits allow.</source>
        <translation>各項上限所容許的占有率總和。</translation>
    </message>
    <message>
        <source>All headroom</source>
        <translation>剩餘空間總和</translation>
    </message>
    <message>
        <source>Room left under all limits.</source>
        <translation>所有上限之下剩餘的空間。</translation>
    </message>
    <message>
        <source>Sales of a bloc at buyers&apos; prices.</source>
        <translation>某陣營的銷售額，按買方價格計。</translation>
    </message>
    <message>
        <source>Market purchases</source>
        <translation>市場採購</translation>
    </message>
    <message>
        <source>Purchases delivered in a market.</source>
        <translation>市場中已交付的採購額。</translation>
    </message>
    <message>
        <source>Home share</source>
        <translation>國內占有率</translation>
    </message>
    <message>
        <source>Share of the home market held at home.</source>
        <translation>本國供應商在國內市場的占有率。</translation>
    </message>
    <message>
        <source>Third market share</source>
        <translation>第三市場占有率</translation>
    </message>
    <message>
        <source>Share of the third market.</source>
        <translation>在第三市場的占有率。</translation>
    </message>
    <message>
        <source>Home sales</source>
        <translation>國內銷售</translation>
    </message>
    <message>
        <source>Sales of a bloc in its own market.</source>
        <translation>某陣營在本國市場的銷售額。</translation>
    </message>
    <message>
        <source>Home purchases</source>
        <translation>國內採購</translation>
    </message>
    <message>
        <source>Strategic purchases delivered at home.</source>
        <translation>國內已交付的戰略採購。</translation>
    </message>
    <message>
        <source>Offered lag</source>
        <translation>供應產品的落差</translation>
    </message>
    <message>
        <source>How far the goods a bloc offers in a market trail the frontier.</source>
        <translation>某陣營在市場上供應的產品落後前沿多少。</translation>
    </message>
    <message>
        <source>Quality appeal</source>
        <translation>品質吸引力</translation>
    </message>
    <message>
        <source>Appeal of quality, saturating: far behind is hardly worse than behind.</source>
        <translation>品質的吸引力，會飽和：落後很多與落後相比，差別不大。</translation>
    </message>
    <message>
        <source>Price appeal</source>
        <translation>價格吸引力</translation>
    </message>
    <message>
        <source>Appeal of a low price.</source>
        <translation>低價的吸引力。</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>障礙</translation>
    </message>
    <message>
        <source>Barrier a bloc meets in a market.</source>
        <translation>某陣營在市場中遇到的障礙。</translation>
    </message>
    <message>
        <source>Attraction</source>
        <translation>吸引力</translation>
    </message>
    <message>
        <source>Attraction of a bloc&apos;s offer in a market.</source>
        <translation>某陣營的供應在市場中的吸引力。</translation>
    </message>
    <message>
        <source>logit choice with an installed base, Katz and Shapiro 1985, Arthur 1989.</source>
        <translation>含安裝基礎的 logit 選擇，Katz 與 Shapiro 1985、Arthur 1989。</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>選擇權重</translation>
    </message>
    <message>
        <source>Weight of an offer in the choice, one for the best.</source>
        <translation>某項供應在選擇中的權重，最佳者為一。</translation>
    </message>
    <message>
        <source>Share limit</source>
        <translation>占有率上限</translation>
    </message>
    <message>
        <source>Largest share that controls and the host&apos;s refusal allow.</source>
        <translation>管制與當地拒收所容許的最高占有率。</translation>
    </message>
    <message>
        <source>Allowed share</source>
        <translation>容許占有率</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>剩餘空間</translation>
    </message>
    <message>
        <source>Room under the limit.</source>
        <translation>上限之下的空間。</translation>
    </message>
    <message>
        <source>Target share</source>
        <translation>目標占有率</translation>
    </message>
    <message>
        <source>Share buyers will settle at, with what limits exclude passed on to the others.</source>
        <translation>買方最終會穩定在的占有率，受上限排除的部分轉給其他供應者。</translation>
    </message>
    <message>
        <source>Share change</source>
        <translation>占有率變動</translation>
    </message>
    <message>
        <source>Drift of market shares.</source>
        <translation>市場占有率的漂移。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占有率</translation>
    </message>
    <message>
        <source>Share of a market&apos;s demand that turns to a bloc.</source>
        <translation>市場需求中轉向某陣營的比率。</translation>
    </message>
    <message>
        <source>Installed change</source>
        <translation>安裝基礎變動</translation>
    </message>
    <message>
        <source>Drift of the installed base towards present shares.</source>
        <translation>安裝基礎朝目前占有率的漂移。</translation>
    </message>
    <message>
        <source>Installed share</source>
        <translation>安裝基礎占有率</translation>
    </message>
    <message>
        <source>Share of a market&apos;s installed base.</source>
        <translation>在市場安裝基礎中所占的比率。</translation>
    </message>
    <message>
        <source>Supply fill</source>
        <translation>供貨滿足率</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Sales delivered, at buyers&apos; prices.</source>
        <translation>已交付的銷售額，按買方價格計。</translation>
    </message>
    <message>
        <source>Unmet demand</source>
        <translation>未滿足需求</translation>
    </message>
    <message>
        <source>Share of a market&apos;s demand that nobody serves.</source>
        <translation>市場需求中無人供應的比率。</translation>
    </message>
    <message>
        <source>Others experience</source>
        <translation>其他陣營經驗</translation>
    </message>
    <message>
        <source>Experience of all other blocs.</source>
        <translation>所有其他陣營的經驗。</translation>
    </message>
    <message>
        <source>Mean experience</source>
        <translation>平均經驗</translation>
    </message>
    <message>
        <source>Effective experience of the average bloc.</source>
        <translation>各陣營平均的有效經驗。</translation>
    </message>
    <message>
        <source>Mean capacity</source>
        <translation>平均產能</translation>
    </message>
    <message>
        <source>Capacity of the average bloc.</source>
        <translation>各陣營平均的產能。</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>經驗</translation>
    </message>
    <message>
        <source>Cumulative output that is still remembered.</source>
        <translation>仍留存的累積產量。</translation>
    </message>
    <message>
        <source>Wright 1936; forgetting after Benkard 2000.</source>
        <translation>Wright 1936；遺忘依 Benkard 2000。</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>遺忘的經驗</translation>
    </message>
    <message>
        <source>Experience lost.</source>
        <translation>失去的經驗。</translation>
    </message>
    <message>
        <source>Effective experience</source>
        <translation>有效經驗</translation>
    </message>
    <message>
        <source>Own experience and what spills over from others.</source>
        <translation>自身經驗，加上從他人外溢而來的經驗。</translation>
    </message>
    <message>
        <source>Input cost now</source>
        <translation>目前投入成本</translation>
    </message>
    <message>
        <source>Cost of inputs, on its way to par.</source>
        <translation>投入品的成本，逐漸趨於均等水準。</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>單位成本</translation>
    </message>
    <message>
        <source>Cost of a unit relative to the average bloc&apos;s.</source>
        <translation>相對於各陣營平均的單位成本。</translation>
    </message>
    <message>
        <source>Wright 1936; agglomeration after Combes and Gobillon 2015.</source>
        <translation>Wright 1936；群聚依 Combes 與 Gobillon 2015。</translation>
    </message>
    <message>
        <source>Best rival</source>
        <translation>最強對手</translation>
    </message>
    <message>
        <source>Capability of the most advanced rival.</source>
        <translation>最先進對手的技術能力。</translation>
    </message>
    <message>
        <source>Rivals largest supply</source>
        <translation>對手最大供給</translation>
    </message>
    <message>
        <source>Most that all rivals could supply.</source>
        <translation>所有對手最多能供應的總額。</translation>
    </message>
    <message>
        <source>Share of their limit that rivals draw on.</source>
        <translation>對手動用其可得上限的比率。</translation>
    </message>
    <message>
        <source>Price subsidy rate now</source>
        <translation>目前價格補貼率</translation>
    </message>
    <message>
        <source>Price subsidy in force.</source>
        <translation>現行的價格補貼。</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <translation>營業利益率</translation>
    </message>
    <message>
        <source>step-by-step competition, Aghion and others 2005.</source>
        <translation>逐步競爭，Aghion 等人 2005。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>營收</translation>
    </message>
    <message>
        <source>Revenue at producers&apos; prices, what the state pays included.</source>
        <translation>按生產者價格計的營收，包含國家負擔的部分。</translation>
    </message>
    <message>
        <source>Price subsidy</source>
        <translation>價格補貼</translation>
    </message>
    <message>
        <source>What the state pays of the price.</source>
        <translation>價格中由國家負擔的部分。</translation>
    </message>
    <message>
        <source>Imported inputs</source>
        <translation>進口投入品</translation>
    </message>
    <message>
        <source>Inputs bought from rivals, within what their economies could supply.</source>
        <translation>向對手購買的投入品，以對手的經濟所能供應者為限。</translation>
    </message>
    <message>
        <source>Input draw</source>
        <translation>投入品動用比率</translation>
    </message>
    <message>
        <source>Inputs bought, as a share of what rivals could supply at most.</source>
        <translation>購入的投入品，占對手最多能供應數量的比率。</translation>
    </message>
    <message>
        <source>Input sales</source>
        <translation>投入品銷售</translation>
    </message>
    <message>
        <source>Inputs sold to rivals, each seller in proportion to its size.</source>
        <translation>賣給對手的投入品，各賣方依其規模按比例分攤。</translation>
    </message>
    <message>
        <source>Levy paid</source>
        <translation>已繳出口費</translation>
    </message>
    <message>
        <source>Production cost</source>
        <translation>生產成本</translation>
    </message>
    <message>
        <source>Cost of goods sold.</source>
        <translation>銷貨成本。</translation>
    </message>
    <message>
        <source>Domestic inputs</source>
        <translation>國內投入</translation>
    </message>
    <message>
        <source>Labour and inputs bought at home.</source>
        <translation>在國內購買的勞動與投入品。</translation>
    </message>
    <message>
        <source>Operating profit</source>
        <translation>營業利益</translation>
    </message>
    <message>
        <source>Operating profit before research, interest and tax.</source>
        <translation>扣除研發、利息與稅之前的營業利益。</translation>
    </message>
    <message>
        <source>Firm interest</source>
        <translation>企業利息</translation>
    </message>
    <message>
        <source>Profit tax</source>
        <translation>利潤稅</translation>
    </message>
    <message>
        <source>Tax on profit.</source>
        <translation>對利潤課徵的稅。</translation>
    </message>
    <message>
        <source>Firm borrowing</source>
        <translation>企業借款</translation>
    </message>
    <message>
        <source>Firm debt</source>
        <translation>企業債務</translation>
    </message>
    <message>
        <source>Deposit change</source>
        <translation>存款變動</translation>
    </message>
    <message>
        <source>Change of deposits towards what the size of the business calls for.</source>
        <translation>存款朝業務規模所需水準的變動。</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Deposits of strategic firms.</source>
        <translation>戰略企業的存款。</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>盈餘</translation>
    </message>
    <message>
        <source>Bailout</source>
        <translation>紓困</translation>
    </message>
    <message>
        <source>Losses that the state covers because the budget is soft.</source>
        <translation>因為預算軟而由國家填補的虧損。</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>股利</translation>
    </message>
    <message>
        <source>Paid to owners; negative where owners must pay in.</source>
        <translation>支付給業主的金額；業主必須注資時為負。</translation>
    </message>
    <message>
        <source>Largest supply</source>
        <translation>最大供給</translation>
    </message>
    <message>
        <source>Sales that the economy could sustain at most.</source>
        <translation>經濟最多能支撐的銷售額。</translation>
    </message>
    <message>
        <source>Usual sales change</source>
        <translation>慣常銷售變動</translation>
    </message>
    <message>
        <source>Drift of what firms are used to selling.</source>
        <translation>企業所習慣的銷售額的漂移。</translation>
    </message>
    <message>
        <source>Usual sales</source>
        <translation>慣常銷售</translation>
    </message>
    <message>
        <source>Sales of the last years, against which firms see a trend.</source>
        <translation>過去幾年的銷售額，企業據以判斷趨勢。</translation>
    </message>
    <message>
        <source>Sales trend</source>
        <translation>銷售趨勢</translation>
    </message>
    <message>
        <source>Growth that firms extrapolate, within what they dare to believe.</source>
        <translation>企業外推的成長率，以其敢於相信的範圍為限。</translation>
    </message>
    <message>
        <source>the trend function of system dynamics, Sterman 2000.</source>
        <translation>系統動力學的趨勢函數，Sterman 2000。</translation>
    </message>
    <message>
        <source>Capacity target</source>
        <translation>目標產能</translation>
    </message>
    <message>
        <source>Capacity that would serve what buyers want, within what the economy sustains.</source>
        <translation>能滿足買方需求的產能，以經濟所能支撐者為限。</translation>
    </message>
    <message>
        <source>Steady orders</source>
        <translation>維持性訂單</translation>
    </message>
    <message>
        <source>Orders that replace what wears out and keep up with the trend.</source>
        <translation>用來汰舊換新並跟上趨勢的訂單。</translation>
    </message>
    <message>
        <source>Pipeline target</source>
        <translation>在途訂單目標</translation>
    </message>
    <message>
        <source>Orders that must be under way for steady orders to arrive in time.</source>
        <translation>為使維持性訂單及時到位而必須進行中的訂單。</translation>
    </message>
    <message>
        <source>Wanted investment</source>
        <translation>期望投資</translation>
    </message>
    <message>
        <source>Orders that firms would place if money were no object.</source>
        <translation>若資金不成問題，企業會下的訂單。</translation>
    </message>
    <message>
        <source>stock management with a supply line, Sterman 2000.</source>
        <translation>含供應線的存量管理，Sterman 2000。</translation>
    </message>
    <message>
        <source>Project value</source>
        <translation>專案價值</translation>
    </message>
    <message>
        <source>Value of a unit of capacity over its cost; worth building above one.</source>
        <translation>一單位產能的價值除以其成本；高於一即值得興建。</translation>
    </message>
    <message>
        <source>Investment acceptance</source>
        <translation>投資接受率</translation>
    </message>
    <message>
        <source>Capacity orders</source>
        <translation>產能訂單</translation>
    </message>
    <message>
        <source>Capacity ordered.</source>
        <translation>已下訂的產能。</translation>
    </message>
    <message>
        <source>Construction starts</source>
        <translation>動工</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Capacity completed.</source>
        <translation>已完工的產能。</translation>
    </message>
    <message>
        <source>Retirements</source>
        <translation>汰除</translation>
    </message>
    <message>
        <source>Capacity worn out.</source>
        <translation>已耗損的產能。</translation>
    </message>
    <message>
        <source>In permitting</source>
        <translation>許可審查中</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>興建中</translation>
    </message>
    <message>
        <source>Capacity being built.</source>
        <translation>正在興建的產能。</translation>
    </message>
    <message>
        <source>Productive capacity, at cost.</source>
        <translation>可用於生產的產能，按成本計。</translation>
    </message>
    <message>
        <source>% of possible supply; dashed: % of orders met</source>
        <translation>占可供應量的 %；虛線：訂單滿足的 %</translation>
    </message>
    <message>
        <source>Initial memory</source>
        <translation>期初記憶體堆疊</translation>
    </message>
    <message>
        <source>Memory growth</source>
        <translation>記憶體堆疊成長</translation>
    </message>
    <message>
        <source>Memory ceiling</source>
        <translation>記憶體堆疊上限</translation>
    </message>
    <message>
        <source>Memory from abroad</source>
        <translation>國外記憶體堆疊</translation>
    </message>
    <message>
        <source>No particular one</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>AI accelerators</source>
        <translation>AI 加速器</translation>
    </message>
    <message>
        <source>Airliners</source>
        <translation>民航客機</translation>
    </message>
    <message>
        <source>Battery cells</source>
        <translation>電池芯</translation>
    </message>
    <message>
        <source>Logic chips</source>
        <translation>邏輯晶片</translation>
    </message>
    <message>
        <source>Memory chips</source>
        <translation>記憶體晶片</translation>
    </message>
    <message>
        <source>Rare-earth magnets</source>
        <translation>稀土磁石</translation>
    </message>
    <message>
        <source>Merchant ships</source>
        <translation>商船</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>太陽能板</translation>
    </message>
    <message>
        <source>Years of operation; a part of a year counts as that part.</source>
        <translation>營運年數；不足一年按比例計。</translation>
    </message>
    <message>
        <source>Coverage of the shortfall, with the response to being cut off or pushed back.</source>
        <translation>對缺口的覆蓋率，包括遭到切斷或被逼退時的反應。</translation>
    </message>
    <message>
        <source>Tool loss</source>
        <translation>工具損失</translation>
    </message>
    <message>
        <source>Log of research productivity lost by the bloc of a market with the tools of a bloc.</source>
        <translation>某市場所屬陣營使用某陣營的工具時，研發生產力損失的對數。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進步</translation>
    </message>
    <message>
        <source>Growth of capability, from own research and from others.</source>
        <translation>技術能力的成長，來自自身研發與他人。</translation>
    </message>
    <message>
        <source>Reliance on partner</source>
        <translation>對夥伴的依賴</translation>
    </message>
    <message>
        <source>Share of its progress that the bloc of a market would lose if a bloc closed itself.</source>
        <translation>若某陣營關閉往來，某市場所屬陣營將失去的進步比例。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>領先幅度</translation>
    </message>
    <message>
        <source>How far a bloc is ahead of the bloc of a market; nobody learns from those behind.</source>
        <translation>一個陣營領先某市場所屬陣營的程度；沒有人向落後者學習。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>可學到的進步</translation>
    </message>
    <message>
        <source>Progress that the bloc of a market can learn from a bloc, unless another teaches more.</source>
        <translation>某市場所屬陣營能向某陣營學到的進步，除非另有陣營教得更多。</translation>
    </message>
    <message>
        <source>Progress learned from the best teacher who lets one learn.</source>
        <translation>向願意讓人學習的最佳對象學到的進步。</translation>
    </message>
    <message>
        <source>Moves away</source>
        <translation>移出人數</translation>
    </message>
    <message>
        <source>Researchers who leave for other blocs.</source>
        <translation>前往其他陣營的研究人員。</translation>
    </message>
    <message>
        <source>Moves into</source>
        <translation>移入人數</translation>
    </message>
    <message>
        <source>Researchers who move into a market&apos;s bloc.</source>
        <translation>移入某市場所屬陣營的研究人員。</translation>
    </message>
    <message>
        <source>Researchers who arrive from other blocs.</source>
        <translation>來自其他陣營的研究人員。</translation>
    </message>
    <message>
        <source>Host offer</source>
        <translation>東道陣營的吸引力</translation>
    </message>
    <message>
        <source>Draw of a market&apos;s bloc on people elsewhere.</source>
        <translation>某市場所屬陣營對外地人才的吸引力。</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>人才移動</translation>
    </message>
    <message>
        <source>Researchers who go from one bloc to that of a market, divided by what each offers.</source>
        <translation>由一個陣營前往某市場所屬陣營的研究人員，依各地的吸引力分配。</translation>
    </message>
    <message>
        <source>Severest denial</source>
        <translation>最嚴的封鎖</translation>
    </message>
    <message>
        <source>How far the severest control cuts a market off.</source>
        <translation>最嚴的管制切斷某市場的程度。</translation>
    </message>
    <message>
        <source>How far controls have been phased in, and not yet lifted.</source>
        <translation>管制已實施、且尚未解除的程度。</translation>
    </message>
    <message>
        <source>Tier lag towards</source>
        <translation>對各市場的世代落差</translation>
    </message>
    <message>
        <source>Tier lag in force towards a market.</source>
        <translation>對某市場實施中的世代落差。</translation>
    </message>
    <message>
        <source>Imitation closed towards</source>
        <translation>對各市場關閉的學習</translation>
    </message>
    <message>
        <source>Learning channel closed by now to the bloc of a market.</source>
        <translation>目前對某市場所屬陣營關閉的學習管道。</translation>
    </message>
    <message>
        <source>Tools closed towards</source>
        <translation>對各市場關閉的工具</translation>
    </message>
    <message>
        <source>Tool access closed by now to the bloc of a market.</source>
        <translation>目前對某市場所屬陣營關閉的工具取得。</translation>
    </message>
    <message>
        <source>Withheld lag</source>
        <translation>被扣住的落差</translation>
    </message>
    <message>
        <source>Lag that controls add to what a bloc offers in a market.</source>
        <translation>管制使一個陣營在某市場所供應產品增加的落後。</translation>
    </message>
    <message>
        <source>Severity towards</source>
        <translation>對該市場的管制力道</translation>
    </message>
    <message>
        <source>How far a bloc cuts a market off: 0 not at all, 1 entirely.</source>
        <translation>一個陣營切斷某市場的程度：0 為完全不切斷，1 為完全切斷。</translation>
    </message>
    <message>
        <source>Frontier pace</source>
        <translation>前沿步調</translation>
    </message>
    <message>
        <source>Progress of the most advanced bloc.</source>
        <translation>最先進陣營的進步速度。</translation>
    </message>
    <message>
        <source>Leading progress</source>
        <translation>領先者的進步</translation>
    </message>
    <message>
        <source>Progress of a bloc that is at the frontier, zero of one that is not.</source>
        <translation>位於前沿之陣營的進步速度；不在前沿者為零。</translation>
    </message>
    <message>
        <source>Pace change</source>
        <translation>步調變化</translation>
    </message>
    <message>
        <source>Drift of the pace that the world is used to.</source>
        <translation>世界習以為常之步調的變化。</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>慣常步調</translation>
    </message>
    <message>
        <source>Progress of the frontier in the last years.</source>
        <translation>近幾年前沿的進步速度。</translation>
    </message>
    <message>
        <source>Frontier gain</source>
        <translation>前沿推進</translation>
    </message>
    <message>
        <source>Progress of the frontier once a bloc&apos;s controls have begun.</source>
        <translation>一個陣營的管制開始之後前沿的進步速度。</translation>
    </message>
    <message>
        <source>Frontier gained</source>
        <translation>前沿累計推進</translation>
    </message>
    <message>
        <source>Progress of the frontier since a bloc&apos;s controls began.</source>
        <translation>自一個陣營的管制開始以來前沿的累計進步。</translation>
    </message>
    <message>
        <source>Threshold lag</source>
        <translation>門檻落差</translation>
    </message>
    <message>
        <source>Lag of goods just below the threshold, zero where the threshold is above the frontier.</source>
        <translation>略低於門檻之產品的落差；門檻高於前沿時為零。</translation>
    </message>
    <message>
        <source>Required lag</source>
        <translation>規定落差</translation>
    </message>
    <message>
        <source>Lag that rules ask for once they are in force: the strictest of them, and the test.</source>
        <translation>規定生效後所要求的落差：取最嚴的一項，並計入測試時間。</translation>
    </message>
    <message>
        <source>Allowed performance</source>
        <translation>允許的效能</translation>
    </message>
    <message>
        <source>Performance of the best goods that a bloc lets rivals have, relative to its own best.</source>
        <translation>一個陣營允許對手取得的最佳產品，其效能相對於自身最佳產品。</translation>
    </message>
    <message>
        <source>Releases withheld</source>
        <translation>被扣住的產品代數</translation>
    </message>
    <message>
        <source>Product generations between the newest goods and those exported.</source>
        <translation>最新產品與出口產品之間相隔的產品代數。</translation>
    </message>
    <message>
        <source>Home wanted</source>
        <translation>國內想買</translation>
    </message>
    <message>
        <source>What buyers at home want from a bloc.</source>
        <translation>國內買方想向本陣營購買的金額。</translation>
    </message>
    <message>
        <source>Refusal now</source>
        <translation>目前拒收</translation>
    </message>
    <message>
        <source>Refusal of licensed goods in force.</source>
        <translation>目前生效的拒收比例。</translation>
    </message>
    <message>
        <source>Tested share</source>
        <translation>測試後所剩比例</translation>
    </message>
    <message>
        <source>Share of a product&apos;s time on sale that is left after its test.</source>
        <translation>產品銷售期間在扣除測試後所剩的比例。</translation>
    </message>
    <message>
        <source>Wanted sales</source>
        <translation>想要的銷售</translation>
    </message>
    <message>
        <source>Sales if neither controls nor capacity were in the way.</source>
        <translation>若管制與產能皆不構成阻礙時的銷售額。</translation>
    </message>
    <message>
        <source>Cap base</source>
        <translation>上限基準</translation>
    </message>
    <message>
        <source>What a cap of one allows, as a share of the market.</source>
        <translation>上限為一時所允許的數量，以市場占比計。</translation>
    </message>
    <message>
        <source>Licensed share</source>
        <translation>獲准占比</translation>
    </message>
    <message>
        <source>Share of a market that a bloc&apos;s controls let it serve.</source>
        <translation>一個陣營的管制允許其供應的市場占比。</translation>
    </message>
    <message>
        <source>Equipment denial</source>
        <translation>設備封鎖</translation>
    </message>
    <message>
        <source>Most equipment that anyone closes.</source>
        <translation>任一陣營所關閉設備的最大比例。</translation>
    </message>
    <message>
        <source>Equipment denied</source>
        <translation>遭封鎖的設備</translation>
    </message>
    <message>
        <source>Share of foreign equipment closed to a bloc.</source>
        <translation>國外設備對一個陣營關閉的比例。</translation>
    </message>
    <message>
        <source>Memory denial</source>
        <translation>記憶體封鎖</translation>
    </message>
    <message>
        <source>Most memory that anyone closes.</source>
        <translation>任一陣營所關閉記憶體的最大比例。</translation>
    </message>
    <message>
        <source>Memory denied</source>
        <translation>遭封鎖的記憶體</translation>
    </message>
    <message>
        <source>Share of foreign memory closed to a bloc.</source>
        <translation>國外記憶體對一個陣營關閉的比例。</translation>
    </message>
    <message>
        <source>Joint intensity</source>
        <translation>共同力道</translation>
    </message>
    <message>
        <source>How far controls on tools and parts reach, with those who join.</source>
        <translation>對工具與零件的管制，連同加入者所達到的程度。</translation>
    </message>
    <message>
        <source>Equipment closed towards</source>
        <translation>對該市場關閉的設備</translation>
    </message>
    <message>
        <source>Equipment closed by now to the bloc of a market.</source>
        <translation>目前對該市場之陣營關閉的設備。</translation>
    </message>
    <message>
        <source>Memory closed towards</source>
        <translation>對該市場關閉的記憶體</translation>
    </message>
    <message>
        <source>Memory closed by now to the bloc of a market.</source>
        <translation>目前對該市場之陣營關閉的記憶體。</translation>
    </message>
    <message>
        <source>Response to denial</source>
        <translation>對封鎖的反應</translation>
    </message>
    <message>
        <source>Factor of research productivity while cut off.</source>
        <translation>被切斷時研發生產力的倍數。</translation>
    </message>
    <message>
        <source>Best foreign ability</source>
        <translation>外國最佳能力</translation>
    </message>
    <message>
        <source>Ability of the best other bloc, by market.</source>
        <translation>其他陣營之中最佳的能力，依市場。</translation>
    </message>
    <message>
        <source>Best step offer</source>
        <translation>最多可買到的步驟</translation>
    </message>
    <message>
        <source>Most of a step that other blocs let a market buy.</source>
        <translation>其他陣營最多讓某市場買到的步驟比例。</translation>
    </message>
    <message>
        <source>Foreign step</source>
        <translation>國外可得的步驟</translation>
    </message>
    <message>
        <source>Most of a step to be had abroad.</source>
        <translation>在國外最多可取得的步驟比例。</translation>
    </message>
    <message>
        <source>Least step denial</source>
        <translation>最小的步驟封鎖</translation>
    </message>
    <message>
        <source>Share of a step that no other bloc lets a market have.</source>
        <translation>沒有任何其他陣營讓某市場取得的步驟比例。</translation>
    </message>
    <message>
        <source>Step offer</source>
        <translation>步驟供應</translation>
    </message>
    <message>
        <source>What a bloc lets another market have of its ability in a step.</source>
        <translation>一個陣營在某步驟的能力中，讓另一市場取得的部分。</translation>
    </message>
    <message>
        <source>Step denial</source>
        <translation>步驟封鎖</translation>
    </message>
    <message>
        <source>Share of the best ability abroad that a bloc does not offer to another market.</source>
        <translation>國外最佳能力中，某陣營未供應另一市場的比例。</translation>
    </message>
    <message>
        <source>What a bloc can draw on in a step: its own ability, or what others let it buy.</source>
        <translation>陣營在某步驟可運用的能力：自身能力，或其他陣營讓它買到的。</translation>
    </message>
    <message>
        <source>All niches</source>
        <translation>全部利基</translation>
    </message>
    <message>
        <source>Part of a market that is nobody else&apos;s.</source>
        <translation>市場中已各有歸屬、他人無從爭取的部分。</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>利基</translation>
    </message>
    <message>
        <source>Share that is a bloc&apos;s own whatever others offer, as far as it is let in.</source>
        <translation>無論他人提供什麼都屬於該陣營的占有率，以它獲准進入的程度為限。</translation>
    </message>
    <message>
        <source>Share buyers would choose, its niche and a part of what is contested, up to the limit.</source>
        <translation>買方會選擇的占有率：利基加上一部分可爭取的市場，以上限為止。</translation>
    </message>
    <message>
        <source>Open sales at buyers&apos; prices if supply were ample; limits bind at once.</source>
        <translation>若供給充足，以買方價格計的公開銷售額；上限立即生效。</translation>
    </message>
    <message>
        <source>Legal fill</source>
        <translation>合法供應率</translation>
    </message>
    <message>
        <source>Share of what buyers openly want that capacity can deliver.</source>
        <translation>買方公開想要的數量中，產能可以供應的比例。</translation>
    </message>
    <message>
        <source>Share of what buyers want that capacity can deliver, smuggled goods included.</source>
        <translation>買方想要的數量（含走私品）中，產能可以供應的比例。</translation>
    </message>
    <message>
        <source>Unlicensed sales</source>
        <translation>無許可銷售</translation>
    </message>
    <message>
        <source>Sales that no licence covers: smuggled goods, and compute rented out.</source>
        <translation>不受許可涵蓋的銷售：走私品與出租的算力。</translation>
    </message>
    <message>
        <source>Best foreign chip</source>
        <translation>最佳外國晶片</translation>
    </message>
    <message>
        <source>Log performance of the best chips from abroad.</source>
        <translation>國外最佳晶片效能的對數。</translation>
    </message>
    <message>
        <source>Foreign chip</source>
        <translation>外國晶片</translation>
    </message>
    <message>
        <source>Chip on offer</source>
        <translation>供應的晶片</translation>
    </message>
    <message>
        <source>Log performance of what a bloc offers another market.</source>
        <translation>一個陣營對另一市場所供應晶片效能的對數。</translation>
    </message>
    <message>
        <source>Stack target</source>
        <translation>堆疊目標占比</translation>
    </message>
    <message>
        <source>Share of choosing developers who take their own stack.</source>
        <translation>正在選擇的開發者中採用自有堆疊的比例。</translation>
    </message>
    <message>
        <source>choice with an installed base, Katz and Shapiro 1985, Arthur 1989.</source>
        <translation>含安裝基礎的選擇，Katz 與 Shapiro 1985、Arthur 1989。</translation>
    </message>
    <message>
        <source>Stack change</source>
        <translation>堆疊占比變化</translation>
    </message>
    <message>
        <source>Drift of developers.</source>
        <translation>開發者的移動。</translation>
    </message>
    <message>
        <source>Stack share</source>
        <translation>堆疊占比</translation>
    </message>
    <message>
        <source>Share of a bloc&apos;s developers on its own software stack.</source>
        <translation>一個陣營的開發者使用自有軟體堆疊的占比。</translation>
    </message>
    <message>
        <source>Stack effectiveness</source>
        <translation>堆疊效能</translation>
    </message>
    <message>
        <source>Worth of own chips with the software there is.</source>
        <translation>以現有軟體計，自有晶片的價值。</translation>
    </message>
    <message>
        <source>Software lag</source>
        <translation>軟體落差</translation>
    </message>
    <message>
        <source>What poor software adds to the lag of own chips, as buyers at home see it.</source>
        <translation>在國內買方眼中，軟體不良使自有晶片增加的落後。</translation>
    </message>
    <message>
        <source>Number of blocs</source>
        <translation>陣營數</translation>
    </message>
    <message>
        <source>Number of blocs.</source>
        <translation>陣營的數目。</translation>
    </message>
    <message>
        <source>One bloc</source>
        <translation>單一陣營</translation>
    </message>
    <message>
        <source>One for each bloc, to count them by.</source>
        <translation>每個陣營計為一，用以計數。</translation>
    </message>
    <message>
        <source>Hysteresis index</source>
        <translation>遲滯指數</translation>
    </message>
    <message>
        <source>Gain of the loops of learning, cluster and installed base among equal suppliers.</source>
        <translation>供應商相同時，學習、群聚與安裝基礎等迴路的增益。</translation>
    </message>
    <message>
        <source>loss of stability of the even split, learning after Krugman 1987, installed base after Arthur 1989.</source>
        <translation>平分狀態失去穩定；學習依 Krugman 1987，安裝基礎依 Arthur 1989。</translation>
    </message>
    <message>
        <source>Levies due</source>
        <translation>應繳費用合計</translation>
    </message>
    <message>
        <source>Levies on sales to all other blocs.</source>
        <translation>對所有其他陣營銷售所課徵的費用。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>相對地位</translation>
    </message>
    <message>
        <source>Position against the best rival: one half at parity, one far ahead.</source>
        <translation>相對於最強對手的地位：對等為二分之一，遙遙領先為一。</translation>
    </message>
    <message>
        <source>Usual margin</source>
        <translation>通常利潤率</translation>
    </message>
    <message>
        <source>Operating profit per revenue that the lead allows; parity erodes it.</source>
        <translation>領先程度所容許的營業利益占營收之比；對等會侵蝕它。</translation>
    </message>
    <message>
        <source>Operating profit per revenue before research, less what low prices and gluts take away.</source>
        <translation>研發前的營業利益占營收之比，扣除低價與供給過剩所侵蝕的部分。</translation>
    </message>
    <message>
        <source>Levy due</source>
        <translation>應繳費用</translation>
    </message>
    <message>
        <source>Levy on licensed sales to another bloc, contained in the price.</source>
        <translation>對另一陣營之獲准銷售所課徵的費用，已含於價格。</translation>
    </message>
    <message>
        <source>Levy on sales to rivals.</source>
        <translation>對銷往對手之產品課徵的費用。</translation>
    </message>
    <message>
        <source>All product demand</source>
        <translation>全部產品需求</translation>
    </message>
    <message>
        <source>What buyers of all markets want from all blocs.</source>
        <translation>所有市場的買方想向所有陣營購買的數量。</translation>
    </message>
    <message>
        <source>World share</source>
        <translation>世界占有率</translation>
    </message>
    <message>
        <source>Share of a bloc&apos;s suppliers in the demand of all markets.</source>
        <translation>陣營的供應商在所有市場需求中的占有率。</translation>
    </message>
    <message>
        <source>Aspiration change</source>
        <translation>期望變動</translation>
    </message>
    <message>
        <source>Drift of aspirations towards what a bloc has.</source>
        <translation>期望逐漸趨向陣營現有的水準。</translation>
    </message>
    <message>
        <source>Aspired share</source>
        <translation>期望占有率</translation>
    </message>
    <message>
        <source>Share that a bloc is used to and thinks its due.</source>
        <translation>陣營所習慣、並認為應得的占有率。</translation>
    </message>
    <message>
        <source>Cyert and March 1963.</source>
        <translation>Cyert 與 March 1963。</translation>
    </message>
    <message>
        <source>Lost ground</source>
        <translation>失去的陣地</translation>
    </message>
    <message>
        <source>How far a bloc&apos;s share has fallen short of what it is used to: 0 not at all, 1 entirely.</source>
        <translation>陣營的占有率低於所習慣水準的程度：0 表示完全沒有，1 表示全部失去。</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>接近程度</translation>
    </message>
    <message>
        <source>How close the race is: 1 at parity, 0 far ahead or far behind.</source>
        <translation>競逐有多接近：對等為 1，遙遙領先或遠遠落後為 0。</translation>
    </message>
    <message>
        <source>the inverted U of competition and innovation, Aghion and others 2005.</source>
        <translation>競爭與創新的倒 U 形關係，Aghion 等人 2005。</translation>
    </message>
    <message>
        <source>Reinvestment now</source>
        <translation>目前再投資比率</translation>
    </message>
    <message>
        <source>Share of profit put into research, with the answer to rivals; never more than all of it.</source>
        <translation>利潤投入研發的比例，包括對對手的回應；不超過全部利潤。</translation>
    </message>
    <message>
        <source>Price cut</source>
        <translation>降價幅度</translation>
    </message>
    <message>
        <source>Share of the price given up to win buyers back, at most the whole margin.</source>
        <translation>為贏回買方而讓出的價格比例，至多為全部利潤率。</translation>
    </message>
    <message>
        <source>Interest paid by strategic firms to banks and savers.</source>
        <translation>策略產業企業付給銀行與儲蓄者的利息。</translation>
    </message>
    <message>
        <source>New bank debt of strategic firms, less repayment; banks lend on what the state leaves.</source>
        <translation>策略產業企業的新增銀行債務減去償還；銀行貸放國家未出資的部分。</translation>
    </message>
    <message>
        <source>Debt of strategic firms to banks and savers; at the start as large as their deposits.</source>
        <translation>策略產業企業欠銀行與儲蓄者的債務；期初與其存款相等。</translation>
    </message>
    <message>
        <source>What is left of profit after research, tax, interest and compensation.</source>
        <translation>利潤扣除研發、稅、利息與補償後所剩。</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供給</translation>
    </message>
    <message>
        <source>Sales that capacity can serve, as far as the supply chain and staff keep it busy.</source>
        <translation>在供應鏈與人力所能支撐下，產能可供應的銷售。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>產能利用率</translation>
    </message>
    <message>
        <source>Share of capacity that is in use.</source>
        <translation>使用中的產能比例。</translation>
    </message>
    <message>
        <source>All capacity</source>
        <translation>全部產能</translation>
    </message>
    <message>
        <source>Capacity of all blocs.</source>
        <translation>所有陣營的產能。</translation>
    </message>
    <message>
        <source>All advanced capacity</source>
        <translation>全部先進產能</translation>
    </message>
    <message>
        <source>Advanced capacity of all blocs.</source>
        <translation>所有陣營的先進產能。</translation>
    </message>
    <message>
        <source>Advanced capacity</source>
        <translation>先進產能</translation>
    </message>
    <message>
        <source>Capacity for advanced goods, at cost.</source>
        <translation>先進產品的產能，以成本計。</translation>
    </message>
    <message>
        <source>Capacity share</source>
        <translation>產能占比</translation>
    </message>
    <message>
        <source>Share of the capacity of all blocs.</source>
        <translation>占所有陣營產能的比例。</translation>
    </message>
    <message>
        <source>Advanced capacity share</source>
        <translation>先進產能占比</translation>
    </message>
    <message>
        <source>Share of the advanced capacity of all blocs.</source>
        <translation>占所有陣營先進產能的比例。</translation>
    </message>
    <message>
        <source>Mature capacity share</source>
        <translation>成熟產能占比</translation>
    </message>
    <message>
        <source>Share of the mature capacity of all blocs.</source>
        <translation>占所有陣營成熟產能的比例。</translation>
    </message>
    <message>
        <source>Green share now</source>
        <translation>目前綠色通道比例</translation>
    </message>
    <message>
        <source>Share of new projects in the green lane by now.</source>
        <translation>目前走綠色通道的新專案比例。</translation>
    </message>
    <message>
        <source>Review stage</source>
        <translation>審查階段</translation>
    </message>
    <message>
        <source>Mean length of one review, so that one or two of them take the mean time to a permit.</source>
        <translation>一次審查的平均時間，使一次或兩次合計等於取得許可的平均時間。</translation>
    </message>
    <message>
        <source>Ordinary delay</source>
        <translation>一般許可時間</translation>
    </message>
    <message>
        <source>Mean time to a permit outside the green lane.</source>
        <translation>綠色通道以外到取得許可的平均時間。</translation>
    </message>
    <message>
        <source>Capacity delay</source>
        <translation>產能延遲</translation>
    </message>
    <message>
        <source>Mean time from an order to its first product.</source>
        <translation>從下單到首件產品的平均時間。</translation>
    </message>
    <message>
        <source>Ordinary applications</source>
        <translation>一般申請</translation>
    </message>
    <message>
        <source>Orders that ask for a permit in the usual way.</source>
        <translation>以一般方式申請許可的訂單。</translation>
    </message>
    <message>
        <source>Green applications</source>
        <translation>綠色通道申請</translation>
    </message>
    <message>
        <source>Orders that go through the green lane.</source>
        <translation>走綠色通道的訂單。</translation>
    </message>
    <message>
        <source>Reviewed once</source>
        <translation>完成第一次審查</translation>
    </message>
    <message>
        <source>Projects that leave the first review.</source>
        <translation>離開第一次審查的專案。</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送第二次審查</translation>
    </message>
    <message>
        <source>Projects that go on to a second review.</source>
        <translation>進入第二次審查的專案。</translation>
    </message>
    <message>
        <source>Reviewed twice</source>
        <translation>完成第二次審查</translation>
    </message>
    <message>
        <source>Projects that leave the second review.</source>
        <translation>離開第二次審查的專案。</translation>
    </message>
    <message>
        <source>Green permits</source>
        <translation>綠色通道許可</translation>
    </message>
    <message>
        <source>Projects permitted in the green lane.</source>
        <translation>在綠色通道取得許可的專案。</translation>
    </message>
    <message>
        <source>Capacity permitted; construction begins and is paid for, so its debt bears interest.</source>
        <translation>取得許可的產能；開始興建並付款，其債務隨之計息。</translation>
    </message>
    <message>
        <source>Capacity waiting for permits, in the first review.</source>
        <translation>等待許可的產能，處於第一次審查。</translation>
    </message>
    <message>
        <source>In second review</source>
        <translation>第二次審查中</translation>
    </message>
    <message>
        <source>Capacity waiting for permits, in a second review.</source>
        <translation>等待許可的產能，處於第二次審查。</translation>
    </message>
    <message>
        <source>In green lane</source>
        <translation>綠色通道中</translation>
    </message>
    <message>
        <source>Capacity waiting for permits in the green lane.</source>
        <translation>在綠色通道等待許可的產能。</translation>
    </message>
    <message>
        <source>External harm</source>
        <translation>外部損害</translation>
    </message>
    <message>
        <source>Harm to others from reviews that the green lane skips; nobody books it.</source>
        <translation>綠色通道略過審查對他人造成的損害；沒有人記帳。</translation>
    </message>
    <message>
        <source>Harm payments</source>
        <translation>損害給付</translation>
    </message>
    <message>
        <source>What firms pay households for that harm.</source>
        <translation>企業為該損害付給家戶的金額。</translation>
    </message>
    <message>
        <source>Work left</source>
        <translation>剩餘工作</translation>
    </message>
    <message>
        <source>Posts per capacity, relative to the start.</source>
        <translation>單位產能職缺，相對於期初。</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Posts that capacity needs filled.</source>
        <translation>產能需要填補的職位。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Technicians and engineers at work.</source>
        <translation>在職的技術員與工程師。</translation>
    </message>
    <message>
        <source>Posts filled</source>
        <translation>職缺填補率</translation>
    </message>
    <message>
        <source>Share of posts that are filled: by anybody, and those of engineers by engineers.</source>
        <translation>已填補的職位比例：任何人皆可的由任何人，工程師的由工程師。</translation>
    </message>
    <message>
        <source>Staffing factor</source>
        <translation>人力因子</translation>
    </message>
    <message>
        <source>Share of capacity that staff can keep busy.</source>
        <translation>人力所能運轉的產能比例。</translation>
    </message>
    <message>
        <source>Public places</source>
        <translation>公費名額</translation>
    </message>
    <message>
        <source>Trainees who begin at public cost.</source>
        <translation>由公費開始受訓的學員。</translation>
    </message>
    <message>
        <source>Training spending</source>
        <translation>培訓支出</translation>
    </message>
    <message>
        <source>What the state pays for training.</source>
        <translation>國家支付的培訓費。</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>入學</translation>
    </message>
    <message>
        <source>Trainees who begin; schools need people from the trade to teach.</source>
        <translation>開始受訓的學員；學校需要業界的人來教。</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>結訓人數</translation>
    </message>
    <message>
        <source>Trainees who finish; those whom nobody hires go elsewhere.</source>
        <translation>結訓的學員；沒人雇用的轉往他處。</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>錄用人數</translation>
    </message>
    <message>
        <source>Graduates whom firms take on: for those who leave and for vacancies, if there are any.</source>
        <translation>企業錄用的結訓者：補離職與職缺，若有人可用。</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>晉為工程師</translation>
    </message>
    <message>
        <source>Technicians who become engineers.</source>
        <translation>成為工程師的技術員。</translation>
    </message>
    <message>
        <source>Technicians left</source>
        <translation>離職技術員</translation>
    </message>
    <message>
        <source>Technicians who leave the sector.</source>
        <translation>離開此產業的技術員。</translation>
    </message>
    <message>
        <source>Engineers left</source>
        <translation>離職工程師</translation>
    </message>
    <message>
        <source>Engineers who leave the sector.</source>
        <translation>離開此產業的工程師。</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>學員</translation>
    </message>
    <message>
        <source>People in training.</source>
        <translation>受訓中的人。</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技術員</translation>
    </message>
    <message>
        <source>Staff without the practice of an engineer; at the start as many as in a steady state.</source>
        <translation>尚無工程師歷練的人員；期初與穩定狀態相同。</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程師</translation>
    </message>
    <message>
        <source>Staff with that practice.</source>
        <translation>具備該歷練的人員。</translation>
    </message>
    <message>
        <source>Firms change</source>
        <translation>廠商數變化</translation>
    </message>
    <message>
        <source>Firms that come for the aid, or leave when it ends.</source>
        <translation>為補助而來、或補助結束後離開的廠商。</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>廠商數</translation>
    </message>
    <message>
        <source>Number of firms, relative to the number without aid to newcomers.</source>
        <translation>廠商數，相對於沒有進入補貼時。</translation>
    </message>
    <message>
        <source>Overbuilding</source>
        <translation>超額建廠</translation>
    </message>
    <message>
        <source>Capacity that firms want together, relative to what one of them would want.</source>
        <translation>眾廠商合計想要的產能，相對於單一廠商所想要的。</translation>
    </message>
    <message>
        <source>Cost of smallness</source>
        <translation>規模過小的成本</translation>
    </message>
    <message>
        <source>Cost of many small firms, relative to the number without aid.</source>
        <translation>眾多小廠商的成本，相對於沒有補貼時。</translation>
    </message>
    <message>
        <source>Price war</source>
        <translation>價格戰</translation>
    </message>
    <message>
        <source>Margin lost where more could be sold than anybody buys, beyond the buffer.</source>
        <translation>可售量超出購買量與緩衝時損失的利潤率。</translation>
    </message>
    <message>
        <source>Revenue visibility</source>
        <translation>收入能見度</translation>
    </message>
    <message>
        <source>Lenders loss</source>
        <translation>放款人損失</translation>
    </message>
    <message>
        <source>Share of debt that is lost each year, whoever bears it.</source>
        <translation>每年損失的債務比例，不論由誰承擔。</translation>
    </message>
    <message>
        <source>Risk spread</source>
        <translation>風險利差</translation>
    </message>
    <message>
        <source>Debt rate</source>
        <translation>債務利率</translation>
    </message>
    <message>
        <source>Interest on firms&apos; bank debt.</source>
        <translation>企業銀行債務的利率。</translation>
    </message>
    <message>
        <source>Unit cash flow</source>
        <translation>單位現金流</translation>
    </message>
    <message>
        <source>Operating profit per capacity at cost.</source>
        <translation>每單位成本計產能的營業利益。</translation>
    </message>
    <message>
        <source>Debt capacity</source>
        <translation>舉債能力</translation>
    </message>
    <message>
        <source>Debt that a project can carry, over its cost.</source>
        <translation>專案所能承擔的債務占其成本。</translation>
    </message>
    <message>
        <source>Gearing</source>
        <translation>負債比例</translation>
    </message>
    <message>
        <source>Share of construction paid with bank debt: what firms want, or what lenders allow.</source>
        <translation>以銀行債務支付的建廠費比例：企業想要的，或放款人允許的。</translation>
    </message>
    <message>
        <source>Asked of equity</source>
        <translation>股權要求報酬</translation>
    </message>
    <message>
        <source>Return that owners ask for.</source>
        <translation>業主要求的報酬率。</translation>
    </message>
    <message>
        <source>Cost of capital</source>
        <translation>資金成本</translation>
    </message>
    <message>
        <source>Return that a project must give on average to those who pay for it.</source>
        <translation>專案平均須給出資者的報酬率。</translation>
    </message>
    <message>
        <source>Cost borne</source>
        <translation>自負成本</translation>
    </message>
    <message>
        <source>Share of a project&apos;s cost that its investors see as theirs; credits come on completion.</source>
        <translation>投資者視為自己負擔的專案成本比例；抵減在完工時才到。</translation>
    </message>
    <message>
        <source>Cash on cost</source>
        <translation>成本現金報酬</translation>
    </message>
    <message>
        <source>Cash flow per cost that investors bear, with what the capital costs while it is built.</source>
        <translation>現金流除以投資者負擔的成本，含興建期間的資金成本。</translation>
    </message>
    <message>
        <source>a delay with mean T discounts by 1 / (1 + rT).</source>
        <translation>平均為 T 的延遲以 1 / (1 + rT) 折現。</translation>
    </message>
    <message>
        <source>Project return</source>
        <translation>專案報酬率</translation>
    </message>
    <message>
        <source>Share of wanted investment that finds money: half where return equals cost of capital.</source>
        <translation>想要的投資中找到資金的比例：報酬率等於資金成本時為一半。</translation>
    </message>
    <message>
        <source>Investment aid now</source>
        <translation>目前投資補助</translation>
    </message>
    <message>
        <source>How far investment is aided now: within its years, while the purse allows it.</source>
        <translation>目前投資受補助的程度：在期間內，且財政容許。</translation>
    </message>
    <message>
        <source>Investment grants</source>
        <translation>投資補助金</translation>
    </message>
    <message>
        <source>Grants, paid when construction begins.</source>
        <translation>動工時支付的補助金。</translation>
    </message>
    <message>
        <source>Investment credits</source>
        <translation>投資抵減額</translation>
    </message>
    <message>
        <source>Investment tax credits, paid on completion.</source>
        <translation>完工時支付的投資租稅抵減。</translation>
    </message>
    <message>
        <source>Entry aid</source>
        <translation>進入補助</translation>
    </message>
    <message>
        <source>Aid that draws new firms in.</source>
        <translation>吸引新廠商的補助。</translation>
    </message>
    <message>
        <source>Capital grants</source>
        <translation>資本補助</translation>
    </message>
    <message>
        <source>What the state gives towards construction and never gets back.</source>
        <translation>國家給付建廠而不再收回的金額。</translation>
    </message>
    <message>
        <source>Policy lending</source>
        <translation>政策放款</translation>
    </message>
    <message>
        <source>Policy loans paid out.</source>
        <translation>撥出的政策貸款。</translation>
    </message>
    <message>
        <source>Policy repayment</source>
        <translation>政策貸款償還</translation>
    </message>
    <message>
        <source>Policy loans paid back.</source>
        <translation>償還的政策貸款。</translation>
    </message>
    <message>
        <source>Policy interest</source>
        <translation>政策貸款利息</translation>
    </message>
    <message>
        <source>Interest on policy loans.</source>
        <translation>政策貸款的利息。</translation>
    </message>
    <message>
        <source>Policy loan losses</source>
        <translation>政策貸款損失</translation>
    </message>
    <message>
        <source>Policy loans that are never paid back.</source>
        <translation>永不償還的政策貸款。</translation>
    </message>
    <message>
        <source>Policy loans</source>
        <translation>政策貸款</translation>
    </message>
    <message>
        <source>What strategic firms owe to the state.</source>
        <translation>策略產業企業欠國家的債務。</translation>
    </message>
    <message>
        <source>Firm debt losses</source>
        <translation>企業債務損失</translation>
    </message>
    <message>
        <source>Bank debt of strategic firms that is never paid back.</source>
        <translation>策略產業企業永不償還的銀行債務。</translation>
    </message>
    <message>
        <source>Guarantee calls</source>
        <translation>保證代償</translation>
    </message>
    <message>
        <source>What the state pays lenders under its guarantees: the loss is moved, not removed.</source>
        <translation>國家依保證付給放款人的金額：損失只是移轉，並未消失。</translation>
    </message>
    <message>
        <source>Capital from state</source>
        <translation>國家注資</translation>
    </message>
    <message>
        <source>What the state puts into strategic firms&apos; capital, less what it gets back from them.</source>
        <translation>國家投入策略產業企業資本的金額，減去收回的部分。</translation>
    </message>
    <message>
        <source>Lent and invested</source>
        <translation>放款與投資</translation>
    </message>
    <message>
        <source>What the state spends on loans, guarantees, its fund and training, less what comes back.</source>
        <translation>國家用於貸款、保證、基金與培訓的支出，減去收回的部分。</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>其他所得</translation>
    </message>
    <message>
        <source>Households&apos; further income: guarantees and compensation, less shares bought of the fund.</source>
        <translation>家戶的其他所得：保證代償與補償，減去向基金購買的股份。</translation>
    </message>
    <message>
        <source>Share price</source>
        <translation>股份價格</translation>
    </message>
    <message>
        <source>What private owners pay the fund for a share in running plant that cost one.</source>
        <translation>成本為一的運轉工廠股份，民間業主付給基金的價格。</translation>
    </message>
    <message>
        <source>Fund exits</source>
        <translation>基金出場</translation>
    </message>
    <message>
        <source>Holdings sold, at cost.</source>
        <translation>售出的持股，以成本計。</translation>
    </message>
    <message>
        <source>Fund failures</source>
        <translation>基金失敗</translation>
    </message>
    <message>
        <source>Holdings that fail and are written off.</source>
        <translation>失敗而沖銷的持股。</translation>
    </message>
    <message>
        <source>Fund proceeds</source>
        <translation>基金售股所得</translation>
    </message>
    <message>
        <source>What savers pay for the shares that the fund sells.</source>
        <translation>儲蓄者為基金出售的股份所付的金額。</translation>
    </message>
    <message>
        <source>Fund part</source>
        <translation>基金出資占比</translation>
    </message>
    <message>
        <source>Share of construction that the fund pays for: from the budget, and from what it sold.</source>
        <translation>基金支付的建廠費比例：來自預算與售股所得。</translation>
    </message>
    <message>
        <source>Fund investment</source>
        <translation>基金投資</translation>
    </message>
    <message>
        <source>What the fund puts into construction.</source>
        <translation>基金投入建廠的金額。</translation>
    </message>
    <message>
        <source>Fund holdings</source>
        <translation>基金持股</translation>
    </message>
    <message>
        <source>Shares in projects that the state&apos;s fund holds, at cost.</source>
        <translation>國家基金持有的專案股份，以成本計。</translation>
    </message>
    <message>
        <source>Fund surplus</source>
        <translation>基金盈餘</translation>
    </message>
    <message>
        <source>What the fund hands to the budget, or takes from it.</source>
        <translation>基金繳交預算、或取自預算的金額。</translation>
    </message>
    <message>
        <source>Fund balance</source>
        <translation>基金餘額</translation>
    </message>
    <message>
        <source>What the fund has brought the budget so far; below nought what it still has to bring.</source>
        <translation>基金至今為預算帶來的金額；低於零表示尚待帶回。</translation>
    </message>
    <message>
        <source>Frontier productivity</source>
        <translation>前沿生產力</translation>
    </message>
    <message>
        <source>Log civil productivity of the leading bloc.</source>
        <translation>領先陣營的民間生產力對數。</translation>
    </message>
    <message>
        <source>Population now</source>
        <translation>目前人口</translation>
    </message>
    <message>
        <source>Population.</source>
        <translation>人口。</translation>
    </message>
    <message>
        <source>Log capital ratio</source>
        <translation>資本比（對數）</translation>
    </message>
    <message>
        <source>Log of civil capital relative to the start.</source>
        <translation>民間資本相對於期初值的對數。</translation>
    </message>
    <message>
        <source>Log labour ratio</source>
        <translation>勞動比（對數）</translation>
    </message>
    <message>
        <source>Log of labour relative to the start.</source>
        <translation>勞動相對於期初值的對數。</translation>
    </message>
    <message>
        <source>Log input ratio</source>
        <translation>投入比（對數）</translation>
    </message>
    <message>
        <source>Log of combined inputs relative to the start, constant elasticity of substitution.</source>
        <translation>綜合投入相對於期初值的對數，替代彈性固定。</translation>
    </message>
    <message>
        <source>CES production; near an elasticity of one its second-order expansion.</source>
        <translation>CES 生產函數；彈性接近一時，採用其二階展開。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>產出</translation>
    </message>
    <message>
        <source>GDP, the operating surplus of strategic firms left out.</source>
        <translation>GDP，不含戰略企業的營業盈餘。</translation>
    </message>
    <message>
        <source>Productivity level</source>
        <translation>生產力水準</translation>
    </message>
    <message>
        <source>Log of civil productivity, comparable across blocs.</source>
        <translation>民間生產力的對數，各陣營可互相比較。</translation>
    </message>
    <message>
        <source>Productivity change</source>
        <translation>生產力變動</translation>
    </message>
    <message>
        <source>Growth of civil productivity: frontier, convergence, spillover from the sector.</source>
        <translation>民間生產力的成長：前沿、收斂，以及來自該產業的外溢。</translation>
    </message>
    <message>
        <source>Log productivity</source>
        <translation>生產力（對數）</translation>
    </message>
    <message>
        <source>Log of civil productivity relative to the start.</source>
        <translation>民間生產力相對於期初值的對數。</translation>
    </message>
    <message>
        <source>Aid burden change</source>
        <translation>補助負擔變動</translation>
    </message>
    <message>
        <source>Drift of the felt burden of aid.</source>
        <translation>所感受的補助負擔的漂移。</translation>
    </message>
    <message>
        <source>Aid burden</source>
        <translation>補助負擔</translation>
    </message>
    <message>
        <source>Aid over GDP as it has distorted the civil economy so far.</source>
        <translation>補助占 GDP 的比率，以其至今對民間經濟造成的扭曲計。</translation>
    </message>
    <message>
        <source>Civil wear</source>
        <translation>民間資本損耗</translation>
    </message>
    <message>
        <source>Civil capital</source>
        <translation>民間資本</translation>
    </message>
    <message>
        <source>Civil capital.</source>
        <translation>民間資本。</translation>
    </message>
    <message>
        <source>Disposable income</source>
        <translation>可支配所得</translation>
    </message>
    <message>
        <source>Income of households and civil firms after tax.</source>
        <translation>家戶與民間企業的稅後所得。</translation>
    </message>
    <message>
        <source>Expected income change</source>
        <translation>預期所得變動</translation>
    </message>
    <message>
        <source>Learning of what income has become.</source>
        <translation>逐漸認知所得已變成多少。</translation>
    </message>
    <message>
        <source>Expected income</source>
        <translation>預期所得</translation>
    </message>
    <message>
        <source>Income that households plan with.</source>
        <translation>家戶規劃時所依據的所得。</translation>
    </message>
    <message>
        <source>Planned spending</source>
        <translation>計畫支出</translation>
    </message>
    <message>
        <source>Strategic balance</source>
        <translation>戰略貿易餘額</translation>
    </message>
    <message>
        <source>Exports less imports of strategic goods and inputs.</source>
        <translation>戰略產品與投入品的出口減進口。</translation>
    </message>
    <message>
        <source>Room for households</source>
        <translation>家戶可用產出</translation>
    </message>
    <message>
        <source>Output left for consumption and civil investment.</source>
        <translation>留給消費與民間投資的產出。</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>What is missing to keep civil investment at its floor.</source>
        <translation>要使民間投資維持在下限，還缺多少。</translation>
    </message>
    <message>
        <source>Forced saving</source>
        <translation>強迫儲蓄</translation>
    </message>
    <message>
        <source>Consumption that households are denied: lost purchasing power.</source>
        <translation>家戶被迫放棄的消費：失去的購買力。</translation>
    </message>
    <message>
        <source>Imports on credit</source>
        <translation>賒帳進口</translation>
    </message>
    <message>
        <source>Civil net exports</source>
        <translation>民用品淨出口</translation>
    </message>
    <message>
        <source>Net exports of civil goods.</source>
        <translation>民用產品的淨出口。</translation>
    </message>
    <message>
        <source>Civil consumption</source>
        <translation>民用品消費</translation>
    </message>
    <message>
        <source>Consumption of civil goods.</source>
        <translation>民用產品的消費。</translation>
    </message>
    <message>
        <source>Consumption per head</source>
        <translation>每人消費</translation>
    </message>
    <message>
        <source>Household consumption per head.</source>
        <translation>家戶的每人消費。</translation>
    </message>
    <message>
        <source>Civil investment</source>
        <translation>民間投資</translation>
    </message>
    <message>
        <source>Civil investment, what is left.</source>
        <translation>民間投資，即剩餘的部分。</translation>
    </message>
    <message>
        <source>Rationed share</source>
        <translation>配給比例</translation>
    </message>
    <message>
        <source>Share of the consumption they planned that households cannot buy.</source>
        <translation>家戶計畫的消費中買不到的比例。</translation>
    </message>
    <message>
        <source>Pent up demand</source>
        <translation>積壓需求</translation>
    </message>
    <message>
        <source>Savings from earlier rationing that households try to spend.</source>
        <translation>家戶試圖花用的、先前因配給而留下的儲蓄。</translation>
    </message>
    <message>
        <source>Unspent savings lost</source>
        <translation>損失的未花用儲蓄</translation>
    </message>
    <message>
        <source>Part of a write-down that falls on savings which could not be spent.</source>
        <translation>債務減記中落在無法花用之儲蓄上的部分。</translation>
    </message>
    <message>
        <source>Unspent savings</source>
        <translation>未能花用的儲蓄</translation>
    </message>
    <message>
        <source>Claims that households hold only because there was nothing to buy.</source>
        <translation>家戶只因無物可買而持有的債權。</translation>
    </message>
    <message>
        <source>forced saving and monetary overhang, Cottarelli and Blejer 1992.</source>
        <translation>強迫儲蓄與貨幣積壓，Cottarelli 與 Blejer 1992。</translation>
    </message>
    <message>
        <source>Effort change</source>
        <translation>努力變動</translation>
    </message>
    <message>
        <source>Drift of work effort towards what money can buy.</source>
        <translation>工作努力逐漸趨向金錢能買到的程度。</translation>
    </message>
    <message>
        <source>Effort lost</source>
        <translation>失去的努力</translation>
    </message>
    <message>
        <source>Log of labour withdrawn because wages cannot be spent.</source>
        <translation>因薪資無處可花而減少的勞動（對數）。</translation>
    </message>
    <message>
        <source>suppressed inflation and the supply multiplier, Barro and Grossman 1974.</source>
        <translation>被壓抑的通膨與供給乘數，Barro 與 Grossman 1974。</translation>
    </message>
    <message>
        <source>Foreign credit left</source>
        <translation>剩餘國外信用</translation>
    </message>
    <message>
        <source>How far lenders abroad still pay for a shortage: one far from the limit, zero beyond.</source>
        <translation>國外貸方仍願為短缺付款的程度：離上限尚遠為一，超過上限為零。</translation>
    </message>
    <message>
        <source>Debt ratio</source>
        <translation>債務比</translation>
    </message>
    <message>
        <source>Public debt over a year&apos;s GDP.</source>
        <translation>公共債務除以一年的 GDP。</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Real interest rate on public debt.</source>
        <translation>公共債務的實質利率。</translation>
    </message>
    <message>
        <source>premium after Laubach 2009.</source>
        <translation>溢酬依 Laubach 2009。</translation>
    </message>
    <message>
        <source>Interest on public debt.</source>
        <translation>公共債務的利息。</translation>
    </message>
    <message>
        <source>Interest burden</source>
        <translation>利息負擔</translation>
    </message>
    <message>
        <source>Interest on public debt over GDP.</source>
        <translation>公共債務利息占 GDP 的比率。</translation>
    </message>
    <message>
        <source>Fiscal space</source>
        <translation>財政空間</translation>
    </message>
    <message>
        <source>Room for subsidies: one while debt is small, zero beyond the limit.</source>
        <translation>補貼的空間：債務小時為一，超過上限後為零。</translation>
    </message>
    <message>
        <source>Fiscal effort</source>
        <translation>財政努力</translation>
    </message>
    <message>
        <source>Extra taxes over GDP in answer to debt.</source>
        <translation>因應債務而加徵的稅，占 GDP 的比率。</translation>
    </message>
    <message>
        <source>fiscal reaction function, Bohn 1998.</source>
        <translation>財政反應函數，Bohn 1998。</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>所得稅</translation>
    </message>
    <message>
        <source>Taxes on civil income.</source>
        <translation>對民間所得課徵的稅。</translation>
    </message>
    <message>
        <source>Public purchases</source>
        <translation>政府購買</translation>
    </message>
    <message>
        <source>Civil government purchases.</source>
        <translation>政府的民用購買。</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>補貼總額</translation>
    </message>
    <message>
        <source>Subsidy share</source>
        <translation>補貼占 GDP 比重</translation>
    </message>
    <message>
        <source>All aid to the strategic sector over GDP.</source>
        <translation>給予戰略產業的全部補助占 GDP 的比率。</translation>
    </message>
    <message>
        <source>Public borrowing</source>
        <translation>公共借款</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>債務減記</translation>
    </message>
    <message>
        <source>Claims on the state that savers lose once debt is beyond bearing.</source>
        <translation>債務重到無法承擔時，儲蓄者失去的對國家的債權。</translation>
    </message>
    <message>
        <source>Public debt</source>
        <translation>公共債務</translation>
    </message>
    <message>
        <source>Rival defence</source>
        <translation>對手國防支出</translation>
    </message>
    <message>
        <source>Defence spending</source>
        <translation>國防支出</translation>
    </message>
    <message>
        <source>Defence purchases.</source>
        <translation>國防採購。</translation>
    </message>
    <message>
        <source>Defence feared</source>
        <translation>受忌憚的國防</translation>
    </message>
    <message>
        <source>Defence spending of a market&apos;s bloc, as far as it is feared.</source>
        <translation>某市場所屬陣營的國防支出，依其受忌憚的程度計。</translation>
    </message>
    <message>
        <source>Lead feared</source>
        <translation>受忌憚的領先</translation>
    </message>
    <message>
        <source>Technical lead of a market&apos;s bloc, as far as it is feared.</source>
        <translation>某市場所屬陣營的技術領先幅度，依其受忌憚的程度計。</translation>
    </message>
    <message>
        <source>Defence target</source>
        <translation>國防負擔目標</translation>
    </message>
    <message>
        <source>Burden that a bloc steers to, given its rivals.</source>
        <translation>某陣營視其對手而追求的國防負擔。</translation>
    </message>
    <message>
        <source>Richardson 1960, in shares of output and with a ceiling.</source>
        <translation>Richardson 1960，以產出占比表示並設有上限。</translation>
    </message>
    <message>
        <source>Defence change</source>
        <translation>國防負擔變動</translation>
    </message>
    <message>
        <source>Drift of the defence burden.</source>
        <translation>國防負擔的漂移。</translation>
    </message>
    <message>
        <source>Defence burden</source>
        <translation>國防負擔</translation>
    </message>
    <message>
        <source>Defence purchases over GDP.</source>
        <translation>國防採購占 GDP 的比率。</translation>
    </message>
    <message>
        <source>Own accelerators</source>
        <translation>自製加速器</translation>
    </message>
    <message>
        <source>Accelerators bought from own suppliers.</source>
        <translation>向本國供應商購買的加速器。</translation>
    </message>
    <message>
        <source>Accelerators in market</source>
        <translation>市場上的加速器</translation>
    </message>
    <message>
        <source>Accelerators bought in a market.</source>
        <translation>一個市場所購買的加速器。</translation>
    </message>
    <message>
        <source>Accelerators bought</source>
        <translation>購買的加速器</translation>
    </message>
    <message>
        <source>Accelerators bought by a bloc.</source>
        <translation>一個陣營所購買的加速器。</translation>
    </message>
    <message>
        <source>Compute from abroad</source>
        <translation>來自國外的算力</translation>
    </message>
    <message>
        <source>Compute that a market buys from other blocs.</source>
        <translation>一個市場向其他陣營購買的算力。</translation>
    </message>
    <message>
        <source>Imported compute</source>
        <translation>進口算力</translation>
    </message>
    <message>
        <source>Compute that a bloc buys from others.</source>
        <translation>一個陣營向他方購買的算力。</translation>
    </message>
    <message>
        <source>Lag from abroad</source>
        <translation>來自國外的落差</translation>
    </message>
    <message>
        <source>Compute that a market imports, times its lag.</source>
        <translation>一個市場進口的算力，乘以其落差。</translation>
    </message>
    <message>
        <source>Lag of imports</source>
        <translation>進口品落差合計</translation>
    </message>
    <message>
        <source>Compute that a bloc imports, times its lag.</source>
        <translation>一個陣營進口的算力，乘以其落差。</translation>
    </message>
    <message>
        <source>Licensed accelerators</source>
        <translation>獲准的加速器</translation>
    </message>
    <message>
        <source>Accelerators that a bloc sells openly to a market.</source>
        <translation>一個陣營公開售予某市場的加速器。</translation>
    </message>
    <message>
        <source>Diverted accelerators</source>
        <translation>走私的加速器</translation>
    </message>
    <message>
        <source>Accelerators of a bloc that reach a market by way of smugglers.</source>
        <translation>一個陣營的加速器中經走私抵達某市場者。</translation>
    </message>
    <message>
        <source>Accelerators sold</source>
        <translation>售出的加速器</translation>
    </message>
    <message>
        <source>Accelerators of a bloc that reach a market.</source>
        <translation>一個陣營的加速器中抵達某市場者。</translation>
    </message>
    <message>
        <source>Compute for money</source>
        <translation>每單位金額算力</translation>
    </message>
    <message>
        <source>Compute per money in a bloc&apos;s best accelerators.</source>
        <translation>一個陣營最佳加速器的每單位金額算力。</translation>
    </message>
    <message>
        <source>Own compute</source>
        <translation>自製算力</translation>
    </message>
    <message>
        <source>Compute that a bloc buys from its own suppliers.</source>
        <translation>一個陣營向本國供應商購買的算力。</translation>
    </message>
    <message>
        <source>Licensed compute</source>
        <translation>獲准的算力</translation>
    </message>
    <message>
        <source>Compute that a bloc sells openly to another.</source>
        <translation>一個陣營公開售予另一陣營的算力。</translation>
    </message>
    <message>
        <source>Diverted compute</source>
        <translation>走私的算力</translation>
    </message>
    <message>
        <source>Compute in smuggled accelerators: these are of the newest kind.</source>
        <translation>走私加速器的算力：皆為最新產品。</translation>
    </message>
    <message>
        <source>Compute sold abroad</source>
        <translation>售往國外的算力</translation>
    </message>
    <message>
        <source>Compute of a bloc that reaches another.</source>
        <translation>一個陣營的算力中抵達另一陣營者。</translation>
    </message>
    <message>
        <source>Lag sold abroad</source>
        <translation>售往國外的落差</translation>
    </message>
    <message>
        <source>Compute of a bloc that reaches another, times its lag behind the frontier.</source>
        <translation>一個陣營抵達另一陣營的算力，乘以其落後前沿的幅度。</translation>
    </message>
    <message>
        <source>Imported lag</source>
        <translation>進口品落差</translation>
    </message>
    <message>
        <source>Mean lag of imported compute behind the frontier.</source>
        <translation>進口算力落後前沿的平均幅度。</translation>
    </message>
    <message>
        <source>Compute additions</source>
        <translation>新增算力</translation>
    </message>
    <message>
        <source>Chip additions</source>
        <translation>新增晶片</translation>
    </message>
    <message>
        <source>Accelerators bought.</source>
        <translation>購入的加速器。</translation>
    </message>
    <message>
        <source>Compute retired</source>
        <translation>汰除算力</translation>
    </message>
    <message>
        <source>Compute switched off.</source>
        <translation>停用的算力。</translation>
    </message>
    <message>
        <source>Installed compute of a class of chips, in H100 equivalents of peak.</source>
        <translation>某等級晶片的已安裝算力，以峰值計的 H100 當量。</translation>
    </message>
    <message>
        <source>Chips retired</source>
        <translation>汰除晶片</translation>
    </message>
    <message>
        <source>Accelerators switched off.</source>
        <translation>停用的加速器。</translation>
    </message>
    <message>
        <source>Compute stock</source>
        <translation>算力存量</translation>
    </message>
    <message>
        <source>Own memory</source>
        <translation>自製記憶體堆疊</translation>
    </message>
    <message>
        <source>Households balance</source>
        <translation>家戶餘額</translation>
    </message>
    <message>
        <source>Received less paid by households, according to the ledger.</source>
        <translation>依帳本，家戶的收款減付款。</translation>
    </message>
    <message>
        <source>Firms balance</source>
        <translation>企業餘額</translation>
    </message>
    <message>
        <source>Received less paid by strategic firms, according to the ledger.</source>
        <translation>依帳本，戰略企業的收款減付款。</translation>
    </message>
    <message>
        <source>State balance</source>
        <translation>國家餘額</translation>
    </message>
    <message>
        <source>Received less paid by state, according to the ledger.</source>
        <translation>依帳本，國家的收款減付款。</translation>
    </message>
    <message>
        <source>Abroad balance</source>
        <translation>國外餘額</translation>
    </message>
    <message>
        <source>Received less paid by abroad, according to the ledger.</source>
        <translation>依帳本，國外的收款減付款。</translation>
    </message>
    <message>
        <source>World output</source>
        <translation>世界產出</translation>
    </message>
    <message>
        <source>GDP of all blocs.</source>
        <translation>所有陣營的 GDP。</translation>
    </message>
    <message>
        <source>Blocs abroad</source>
        <translation>各陣營的國外餘額</translation>
    </message>
    <message>
        <source>Balance of all blocs with abroad.</source>
        <translation>所有陣營與國外往來的餘額。</translation>
    </message>
    <message>
        <source>Third market purchases</source>
        <translation>第三市場採購</translation>
    </message>
    <message>
        <source>Strategic purchases of the third market.</source>
        <translation>第三市場的戰略採購。</translation>
    </message>
    <message>
        <source>Civil exports of blocs</source>
        <translation>各陣營民用品出口</translation>
    </message>
    <message>
        <source>Net civil exports of all blocs.</source>
        <translation>所有陣營的民用品淨出口。</translation>
    </message>
    <message>
        <source>Shares total</source>
        <translation>占有率總和</translation>
    </message>
    <message>
        <source>Sum of shares in a market.</source>
        <translation>市場中各占有率的總和。</translation>
    </message>
    <message>
        <source>Goods imports</source>
        <translation>產品進口</translation>
    </message>
    <message>
        <source>Strategic goods bought from abroad.</source>
        <translation>向國外購買的戰略產品。</translation>
    </message>
    <message>
        <source>Goods exports</source>
        <translation>產品出口</translation>
    </message>
    <message>
        <source>Strategic goods sold abroad.</source>
        <translation>售往國外的戰略產品。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Strategic exports.</source>
        <translation>戰略出口。</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>進口</translation>
    </message>
    <message>
        <source>Strategic imports.</source>
        <translation>戰略進口。</translation>
    </message>
    <message>
        <source>Foreign lending</source>
        <translation>對外放款</translation>
    </message>
    <message>
        <source>Growth of claims on other countries.</source>
        <translation>對其他國家債權的增加。</translation>
    </message>
    <message>
        <source>Net foreign assets</source>
        <translation>對外淨資產</translation>
    </message>
    <message>
        <source>Claims on other countries less debts to them.</source>
        <translation>對其他國家的債權減去對其債務。</translation>
    </message>
    <message>
        <source>Third market lending</source>
        <translation>第三市場放款</translation>
    </message>
    <message>
        <source>Growth of the third market&apos;s claims on the blocs.</source>
        <translation>第三市場對各陣營債權的增加。</translation>
    </message>
    <message>
        <source>Goods residual</source>
        <translation>商品殘差</translation>
    </message>
    <message>
        <source>Output less all that is done with it, over output.</source>
        <translation>產出減去其所有用途，除以產出。</translation>
    </message>
    <message>
        <source>Households residual</source>
        <translation>家戶殘差</translation>
    </message>
    <message>
        <source>What households save against what their claims grow by, in two ways, over output.</source>
        <translation>家戶的儲蓄與其債權增加額之差，以兩種方式計算，除以產出。</translation>
    </message>
    <message>
        <source>Firms residual</source>
        <translation>企業殘差</translation>
    </message>
    <message>
        <source>What firms keep against what their deposits less debts grow by, over output.</source>
        <translation>企業保留的金額與其存款減債務的增加額之差，除以產出。</translation>
    </message>
    <message>
        <source>State residual</source>
        <translation>國家殘差</translation>
    </message>
    <message>
        <source>The budget against the change of debt, over output.</source>
        <translation>預算與債務變動之差，除以產出。</translation>
    </message>
    <message>
        <source>Foreign residual</source>
        <translation>對外殘差</translation>
    </message>
    <message>
        <source>What all blocs owe abroad against what the third market is owed, over output.</source>
        <translation>所有陣營對外的欠款與第三市場的應收款之差，除以產出。</translation>
    </message>
    <message>
        <source>Shares residual</source>
        <translation>占有率殘差</translation>
    </message>
    <message>
        <source>Shares in a market against one.</source>
        <translation>市場中各占有率之和與一的差。</translation>
    </message>
</context>
</TS>

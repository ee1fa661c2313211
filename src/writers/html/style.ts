/** The look of a published book: calm, official, legible at 320 px and on A4. */
export const style = `
:root{--ink:#1b1b1b;--soft:#4a4a4a;--line:#c9c4ba;--paper:#fffdf8;--seal:#a32a22;--tint:#f5f0e6;font-size:100%}
html[data-contrast=high]{--ink:#000;--soft:#000;--line:#000;--paper:#fff;--seal:#7a0000;--tint:#fff}html[data-contrast=high] body{background:#fff}html[data-contrast=high] a{text-decoration:underline}
html{scroll-padding-bottom:45vh}html[data-size="2"]{font-size:118%}html[data-size="3"]{font-size:140%}
*{box-sizing:border-box}
body{margin:0;background:#ece8df;color:var(--ink);font-family:"Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif;line-height:1.85}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem}
header{background:var(--paper);border-bottom:3px double var(--seal);padding:2.5rem 1rem 1.5rem;text-align:center}
header h1{margin:0;color:var(--seal);font-size:1.9rem;letter-spacing:.06em;line-height:1.5}
.tools{display:flex;gap:.5rem;justify-content:center;margin-top:1rem;flex-wrap:wrap}
.tools button{font:inherit;min-width:2.75rem;min-height:2.75rem;background:#fff;border:1px solid #8a8477;border-radius:4px;cursor:pointer}.tools button[aria-pressed=true]{background:var(--seal);color:#fff}
.page{display:grid;grid-template-columns:minmax(12rem,17rem) minmax(0,1fr);gap:1.5rem;max-width:82rem;margin:0 auto;padding:1.5rem 1rem}
.site{display:flex;gap:1rem;justify-content:center;flex-wrap:wrap;margin:0 0 1rem}.site a{color:#1f5f8b;padding:.4rem .8rem;border-radius:4px}.site a[aria-current]{background:var(--tint);color:var(--ink);font-weight:700;text-decoration:none}
.contents{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto;font-size:.95rem}
nav ul{list-style:none;margin:0;padding:0}nav li{margin:.15rem 0}nav .l3{padding-left:1rem}
.contents a{color:var(--ink);text-decoration:none;display:block;padding:.2rem .4rem;border-left:3px solid transparent}.contents a:hover,.contents a:focus{border-color:var(--seal);background:var(--tint)}
main{background:var(--paper);padding:2rem clamp(1rem,4vw,3.5rem) 4rem;border:1px solid var(--line)}
h2,h3,h4,h5{font-family:"Source Han Sans SC","Noto Sans CJK SC",SimHei,sans-serif;line-height:1.5;scroll-margin-top:1rem}
h2{font-size:1.5rem;text-align:center;margin:3rem 0 1.5rem;color:var(--seal)}h2:first-child{margin-top:0}h3{font-size:1.2rem;margin:2.2rem 0 .8rem}h4{font-size:1.05rem}
p{margin:.6rem 0;text-indent:2em}.table-above,.table-below{text-indent:0;font-size:.92rem;color:var(--soft);margin:.2rem 0}.table-above:last-of-type{text-align:right}
.table-block{scroll-margin-top:1rem;margin:1.2rem 0 2.2rem}.table-frame{overflow-x:auto}.table-frame:focus,a:focus,button:focus,data:focus{outline:3px solid #1f5f8b;outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.5;font-variant-numeric:tabular-nums}
caption{font-family:"Source Han Sans SC","Noto Sans CJK SC",SimHei,sans-serif;font-weight:700;font-size:1.08rem;padding:.4rem}
th,td{min-width:4.4em;border:1px solid var(--line);padding:.32rem .55rem;text-align:left;vertical-align:middle}th{background:var(--tint);font-weight:600}thead th{text-align:center}
td[rowspan]{vertical-align:top}
.right{text-align:right;white-space:nowrap}.center{text-align:center}.indent-1{padding-left:1.6em}.indent-2{padding-left:2.9em}tr.total td{background:#faf6ec}
data[data-fact]{cursor:help;border-bottom:1px dotted #8a8477}data.same{background:#ffe9a8}
figure{margin:1.5rem 0 2.2rem}figcaption{text-align:center;font-weight:700}.picture svg{max-width:100%;height:auto;display:block;margin:0 auto}
.shot img{max-width:100%;height:auto;display:block;margin:0 auto;border:1px solid var(--line)}.shot figcaption{font-weight:400;font-size:.92rem;color:var(--soft)}
details{max-width:32rem;margin:0 auto}summary{cursor:pointer;min-height:1.75rem}
#origin{position:fixed;left:0;right:0;bottom:0;max-height:45vh;overflow:auto;background:var(--paper);border-top:3px solid var(--seal);box-shadow:0 -4px 16px #0003;padding:.8rem clamp(1rem,5vw,4rem) 1.2rem;font-size:.95rem}#origin[hidden]{display:none}
#origin p{text-indent:0;margin:.3rem 0}#origin strong{font-size:1.2rem}#origin button{font:inherit;min-height:2rem;margin:.15rem .3rem .15rem 0;padding:.1rem .7rem;background:#fff;color:var(--ink);border:1px solid #8a8477;border-radius:4px;cursor:pointer}#origin p:first-child button{float:right}#origin caption{text-align:left;font-size:.95rem}#origin table{max-width:60rem}
.picture{position:relative}.picture [ecmeta_data_index]{cursor:pointer}.tip{position:absolute;transform:translate(-50%,-130%);background:#1b1b1b;color:#fff;padding:.25rem .7rem;border-radius:4px;white-space:nowrap;pointer-events:none;font-size:.92rem}.tip[hidden]{display:none}tr.pointed>*{background:#ffe9a8}
.lead{color:var(--soft);text-indent:0}
@media(max-width:60rem){.page{grid-template-columns:minmax(0,1fr)}.contents{position:static;max-height:14rem;background:var(--paper);padding:1rem;border:1px solid var(--line)}}
@media print{@page{size:A4;margin:25mm 20mm}body{background:#fff;font-size:11pt}nav,.tools,.skip,#origin{display:none}.page{display:block;padding:0}main{border:0;padding:0}h2{break-before:page}table{font-size:9pt}th,td{min-width:0;overflow-wrap:anywhere}.table-frame{overflow:visible}thead{display:table-header-group}tr,figure{break-inside:avoid}data[data-fact]{border:0}}
`

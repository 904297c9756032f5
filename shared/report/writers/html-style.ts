/**
 * The style sheet of a report: the colours of the page (renderer/src/app/tokens.ts) in light and dark, in themes of high contrast those of
 * the system, and on paper black on white with nothing folded.
 */
export const reportStyle = `
:root{color-scheme:light dark;--text:#1b1f23;--dim:#51585f;--paper:#ffffff;--surface:#f6f8fa;--line:#c9ced4;--link:#1f568a;--good:#1b6e3c;--warning:#7a4d00;--bad:#b3261e;--unknown:#51585f}
@media (prefers-color-scheme:dark){:root{--text:#e6e8ea;--dim:#b1b7bd;--paper:#16191c;--surface:#1f2429;--line:#454b52;--link:#88aed3;--good:#7fd3a0;--warning:#f0c36d;--bad:#ff9d94;--unknown:#b1b7bd}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:1rem/1.5 system-ui,"Segoe UI",sans-serif;overflow-wrap:anywhere}
main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem;line-height:1.3;margin:0 0 .75rem}
h2{font-size:1.25rem;margin:2rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:1rem 0 .25rem}
summary h3,.problem h3{display:inline;margin:0}
h4{font-size:.95rem;margin:1rem 0 .25rem}
p,ol,ul,dl{margin:.5rem 0}
a{color:var(--link)}
code{font:.875em/1.4 ui-monospace,Consolas,monospace}
.headline{font-size:1.1rem;font-weight:600;padding:.75rem 1rem;border:1px solid currentColor;border-left-width:.4rem;border-radius:.25rem}
.tone-good{color:var(--good)}.tone-warning{color:var(--warning)}.tone-bad{color:var(--bad)}.tone-unknown{color:var(--unknown)}
.state{font-weight:600}
.sign{display:inline-block;min-width:1.1em;font-weight:700}
.wide{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem;overflow-wrap:normal}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top;min-width:6rem;max-width:24rem;overflow-wrap:anywhere}
thead th{background:var(--surface)}
tbody th{font-weight:600}
.problem{margin:1rem 0;padding:.5rem 1rem;border-left:.3rem solid currentColor;background:var(--surface)}
.problem p{color:var(--text)}
.problem .source{color:var(--dim);font-size:.875rem}
details{margin:1rem 0;padding:.5rem 1rem;border:1px solid var(--line);border-radius:.25rem}
summary{padding:.35rem 0;cursor:pointer}
.facts dl div{display:grid;grid-template-columns:minmax(10rem,16rem) 1fr;gap:0 1rem;padding:.2rem 0;border-bottom:1px solid var(--line)}
.facts dt{color:var(--dim);grid-row:1/span 99}
.facts dd{margin:0;grid-column:2}
figure{margin:.75rem 0}figcaption{font-weight:600;padding:.25rem 0}
.map-picture svg{display:block;width:100%;min-width:60rem;height:auto;font-size:.75rem;print-color-adjust:exact}
.map-picture text{fill:var(--text)}.map-picture-zone{font-weight:600}.map-picture .map-picture-small{fill:var(--dim)}
.map-picture-firewall,.map-picture-node rect{fill:var(--surface);stroke:var(--unknown)}
.map-picture-ground,.map-picture-sign circle{fill:var(--paper)}.map-picture-sign circle{stroke:currentColor}
.map-picture .map-picture-sign text{fill:currentColor;font-weight:600}.map-picture .map-picture-sign .map-picture-label{fill:var(--text);font-weight:400;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}
.map-picture-trusted{color:var(--good)}.map-picture-not-trusted{color:var(--bad)}.map-picture-unknown,.map-picture-no-certificate{color:var(--unknown)}
.map-picture-line{stroke:currentColor}
@media (max-width:40rem){.facts dl div{display:block}}
@media (forced-colors:active){.map-picture path,.map-picture rect,.map-picture circle{stroke:CanvasText}.map-picture text,.map-picture .map-picture-sign text{fill:CanvasText}.map-picture .map-picture-sign .map-picture-label{stroke:Canvas}.map-picture rect,.map-picture circle{fill:Canvas}.headline,.problem,details,th,td{border-color:CanvasText}}
@page{margin:18mm 15mm 20mm;@bottom-right{content:counter(page) " / " counter(pages)}}
@page map{size:landscape}
@media print{.map-picture{page:map;break-inside:avoid}.map-picture svg{min-width:0}:root{color-scheme:light;--text:#000;--dim:#333;--paper:#fff;--surface:#fff;--line:#888;--link:#000;--good:#1b6e3c;--warning:#7a4d00;--bad:#b3261e;--unknown:#333}
main{max-width:none;padding:0}.wide{overflow:visible}details,.problem{border-radius:0}thead{display:table-header-group}tr,.problem,.facts dl div{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}p,li{orphans:3;widows:3}
details::details-content{content-visibility:visible;block-size:auto}}
`;

/** SHA-256 of the style sheet in Base64, for the content security policy; its test computes it. */
export const reportStyleHash = "/JuHT3Qn+StJjrcvUOEW01FOa+brY1UMwYKFsnDb9HU=";

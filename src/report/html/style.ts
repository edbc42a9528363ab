/** Colours by name, light and dark; a test holds their contrast. */
export const colours = {
  light: { page: '#ffffff', panel: '#f4f5f7', text: '#1b1b1b', faint: '#555555', link: '#0a4fc4', good: '#0b6b2e', bad: '#a3161b', unsure: '#71358f', strength: '#d8f3dc', flag: '#fde0dd', line: '#8a8f98' },
  dark: { page: '#16181c', panel: '#22262c', text: '#e9e9e9', faint: '#b4b8bf', link: '#9ec1ff', good: '#7ddc9a', bad: '#ff9f99', unsure: '#d9b0f4', strength: '#1d4a2e', flag: '#59221f', line: '#7c828c' },
} as const;

const declare = (palette: Readonly<Record<string, string>>): string =>
  Object.entries(palette).map(([name, value]) => `--${name}:${value}`).join(';');

/** The style sheet of a page, the same for every report: its hash stands in the page's policy. */
export const style = `:root{color-scheme:light dark;${declare(colours.light)}}
@media (prefers-color-scheme:dark){:root{${declare(colours.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
body>header,main,footer,body>nav{max-width:60rem;margin:0 auto;padding:0 1rem}
main{padding-bottom:3rem}main:focus{outline:none}
h1,h2,h3,h4,h5{line-height:1.25;margin:1.6em 0 .5em}
h1{font-size:1.7rem}h2{font-size:1.35rem}h3{font-size:1.15rem}h4{font-size:1rem}h5{font-size:.95rem}
a{color:var(--link)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.faint{color:var(--faint)}.good{color:var(--good)}.bad{color:var(--bad)}.unsure{color:var(--unsure)}
blockquote,.answer{margin:1rem 0;padding:.8rem 1rem;background:var(--panel);border-left:4px solid var(--line)}
.answer{white-space:pre-wrap;line-height:1.9}
mark{color:inherit;background:var(--strength);border-bottom:2px solid var(--good)}
mark.flag{background:var(--flag);border-bottom:2px dashed var(--bad)}
sup{line-height:1;font-size:.75em;white-space:nowrap}sup a{padding:.3em .25em}
:target{outline:3px solid var(--link);outline-offset:3px;scroll-margin:1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
table.small{width:auto;min-width:min(100%,24rem)}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
th{font-weight:600;hyphens:auto}
.raters tbody *{border-bottom:0}.raters tbody{border-top:1px solid var(--line)}.rater th{font-weight:400;padding-left:1.5rem}
thead th{overflow-wrap:normal}.figure{white-space:nowrap}
caption .faint{display:block;font-weight:400}
.scores [aria-hidden] td{padding-top:0}.scores tr:has(+[aria-hidden])>*{border-bottom:0;padding-bottom:0}
svg{display:block;margin:.35rem 0;overflow:visible}
svg text{fill:var(--faint);font-size:.75rem}
.track{fill:var(--panel);stroke:var(--line);stroke-width:1}.fill{fill:var(--good)}.fill.below{fill:var(--bad)}
.anchor{stroke:var(--text);stroke-width:1}.axis{stroke:var(--line);stroke-width:2}.gate{stroke:var(--text);stroke-width:4}
.dot{fill:var(--good)}.dot.flag{fill:var(--bad)}.ring{fill:var(--page);stroke:var(--text);stroke-width:2}
.move{stroke:var(--good);stroke-width:4}.move.flag{stroke:var(--bad);stroke-dasharray:4 3}
.contents ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:1rem 0}
ul.trace{padding-left:1.2rem}
li{margin:.25rem 0}
li.reached{font-weight:600}
div.check{border-top:1px solid var(--line);padding:.2rem 0}
.drafts{display:grid;gap:0 1.5rem;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
@media (max-width:52rem){.drafts{grid-template-columns:minmax(0,1fr)}}
@media (max-width:34rem){body{font-size:.95rem}th,td{padding:.3rem .25rem}ul{padding-left:1.4rem}.scores{font-size:.9rem}thead th{font-size:.85em}}
@media (max-width:22rem){.scores{font-size:.8rem}}
@media print{:root{${declare(colours.light)}}.skip,nav,.back{display:none}a{color:inherit;text-decoration:none}mark,rect,circle{print-color-adjust:exact;-webkit-print-color-adjust:exact}h1,h2,h3,h4,h5,caption,thead{break-after:avoid}.check,tr,li,svg{break-inside:avoid}article{break-before:page}article:first-of-type{break-before:auto}}`;

/** SHA-256 of {@link style} in Base64, by which the page's policy lets it and no other style in; a test holds it. */
export const styleHash = 'sha256-KCDZPAi9eHoLLYg2dYFoZHNwZyD6Og+K6pi0u1NbA3g=';

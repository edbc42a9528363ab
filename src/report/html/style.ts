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
header,main,footer,nav{max-width:60rem;margin:0 auto;padding:0 1rem}
h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em}
h1{font-size:1.7rem}h2{font-size:1.35rem}h3{font-size:1.15rem}h4{font-size:1rem}
a{color:var(--link)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.faint{color:var(--faint)}.good{color:var(--good)}.bad{color:var(--bad)}.unsure{color:var(--unsure)}
blockquote,.answer{margin:1rem 0;padding:.8rem 1rem;background:var(--panel);border-left:4px solid var(--line)}
.answer{white-space:pre-wrap;line-height:1.9}
mark{color:inherit;background:var(--strength);border-bottom:2px solid var(--good)}
mark.flag{background:var(--flag);border-bottom:2px dashed var(--bad)}
sup{line-height:1;font-size:.75em}sup a{padding:0 .2em}
:target{outline:3px solid var(--link);outline-offset:3px}
table{border-collapse:collapse;width:100%;margin:1rem 0}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
th{font-weight:600}
thead th{overflow-wrap:normal}.figure{white-space:nowrap}
caption .faint{display:block;font-weight:400}
.scores th:first-child{width:45%}
svg{display:block;width:100%;height:auto;margin:.35rem 0}
.track{fill:var(--panel);stroke:var(--line);stroke-width:1}.bar{fill:var(--good)}.bar.below{fill:var(--bad)}
.anchor{stroke:var(--text);stroke-width:1}.gate{stroke:var(--text);stroke-width:3}
.dot{fill:var(--good)}.dot.flag{fill:var(--bad)}
ul.trace{padding-left:1.2rem}
li{margin:.25rem 0}
li.reached{font-weight:600}
.check{border-top:1px solid var(--line);padding:.2rem 0}
@media (max-width:34rem){body{font-size:.95rem}th,td{padding:.3rem .25rem}.scores{font-size:.85rem}.scores th:first-child{width:70%}ul{padding-left:1.4rem}}
@media print{:root{${declare(colours.light)}}nav,.skip,sup a{text-decoration:none}.skip,nav{display:none}a{color:inherit}mark,.track,.bar,.dot{print-color-adjust:exact;-webkit-print-color-adjust:exact}.check,tr,li{break-inside:avoid}article{break-before:page}article:first-of-type{break-before:auto}}`;

/** SHA-256 of {@link style} in Base64, by which the page's policy lets it and no other style in; a test holds it. */
export const styleHash = 'sha256-FZXKJf5vEZe9ZulJtojFGg40Oj2B2x1rULy03AVuLiw=';

import { focus, greys, ink, quiet, white } from '../../picture/palette.js';
import type { Look } from '../look/look.js';

/** How a report looks: black on white whatever the theme of the screen, because it is meant for paper. */
export function reportStyle({
  landscape,
  foot,
  look: { colour, font },
}: {
  readonly landscape: boolean;
  readonly foot: string;
  readonly look: Look;
}): string {
  const small = `font: 8pt sans-serif; color: ${quiet}`;
  return `@page { size: A4${landscape ? ' landscape' : ''}; margin: 16mm 17mm 18mm; @bottom-left { content: ${cssText(foot)}; ${small} } @bottom-right { content: counter(page) " / " counter(pages); ${small} } }
* { box-sizing: border-box }
html { color-scheme: light; background: ${greys.desk} }
body { margin: 0; padding: 0; background: ${greys.desk}; color: ${ink}; font: 15px/1.5 ${font === undefined ? '' : `${cssText(font)}, `}"Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word }
main { background: ${white}; max-width: 210mm; margin: 24px auto; padding: 17mm; box-shadow: 0 1px 10px rgb(0 0 0 / 0.15) }
main.landscape { max-width: 297mm }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; color: ${colour ?? ink} }
.logo { display: block; margin: 0 0 1.5em }
h1 { font-size: 1.75em; margin: 0 0 0.7em; padding: 0 }
.part { font-size: 1.5em; margin: 0 0 0.7em }
section + section { margin-top: 3em; break-before: page }
.level1 { font-size: 1.25em; margin: 1.7em 0 0.5em; padding-top: 0.5em; border-top: 2px solid ${colour ?? greys.rule} }
.cut { border-top: 2px dashed ${quiet} }
.cut::before { content: "✂ "; color: ${quiet} }
main.landscape table { font-size: 0.85em }
.level2 { font-size: 1.07em; margin: 1.3em 0 0.4em }
p { margin: 0.5em 0; orphans: 2; widows: 2 }
p:has(+ .table, + figure, + ul, + ol) { break-after: avoid; break-inside: avoid }
.lead { font-weight: 600; margin: 0.8em 0 0.2em; break-after: avoid }
.quiet { color: ${quiet}; font-size: 0.94em }
ul { margin: 0.3em 0 0.8em; padding-left: 1.3em }
li { margin: 0.2em 0; break-inside: avoid }
li:first-child, li:nth-last-child(2) { break-after: avoid }
.boxes { list-style: none; padding-left: 0 }
.boxes li { position: relative; padding-left: 1.9em }
.boxes li::before { content: ""; position: absolute; left: 0; top: 0.22em; width: 1em; height: 1em; border: 1.5px solid ${quiet}; border-radius: 2px }
dl { margin: 0 0 1.2em; padding: 0.8em 1em; background: ${greys.soft}; border-radius: 6px }
dl div { display: grid; grid-template-columns: 11em 1fr; gap: 0.2em 1em; padding: 0.15em 0 }
dt { color: ${quiet} }
dd { margin: 0; font-weight: 600 }
figure { margin: 1em 0; break-inside: avoid }
figure svg { display: block; width: 100%; height: auto }
blockquote { margin: 0.6em 0; padding-left: 1em; border-left: 3px solid ${greys.border}; color: ${quiet} }
li > ul, li > ol { margin: 0.2em 0 }
code { font: 0.93em ui-monospace, Consolas, "Liberation Mono", monospace }
.table { margin: 0.8em 0 1em; overflow-x: auto }
.table:not(:has(tr:nth-child(7), th:nth-child(7))) { break-inside: avoid }
table { border-collapse: collapse; width: calc(100% - 1px); font-size: 0.94em; line-height: 1.4 }
caption { text-align: left; color: ${quiet}; padding-bottom: 0.4em; break-after: avoid }
th, td { text-align: left; vertical-align: top; padding: 0.45em 0.6em; border: 1px solid ${greys.border}; font-variant-numeric: tabular-nums; hyphens: auto }
thead { display: table-header-group }
thead th { background: ${greys.head}; hyphens: manual }
tbody th { font-weight: 600 }
tr { break-inside: avoid }
tbody tr:first-child { break-before: avoid }
td p, th p { margin: 0 }
td p + p, th p + p { margin-top: 0.35em; font-weight: 400 }
.room { break-inside: avoid; break-before: avoid; margin-bottom: 1em }
.room div { height: 2em; border-bottom: 1px solid ${greys.line} }
.scale { display: flex; align-items: center; gap: 0.9em; margin: 0.5em 0; break-inside: avoid }
.scale strong { min-width: 5em }
.ring { display: inline-flex; align-items: center; justify-content: center; width: 2em; height: 2em; border: 1.5px solid ${quiet}; border-radius: 50% }
pre { white-space: pre-wrap; font: 13px/1.5 ui-monospace, Consolas, "Liberation Mono", monospace; margin: 0 }
footer { margin-top: 2.5em; padding-top: 0.7em; border-top: 1px solid ${colour ?? greys.border}; color: ${quiet}; font-size: 0.8em; break-inside: avoid }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.bar { position: sticky; top: 0; z-index: 1; display: flex; gap: 14px; align-items: center; flex-wrap: wrap; padding: 10px 20px; background: ${ink}; color: ${white} }
.bar a, .bar button { font: inherit; border: 0; cursor: pointer; color: ${ink}; background: ${white}; padding: 5px 16px; border-radius: 4px; text-decoration: none; font-weight: 600 }
.bar p { flex-basis: 100%; margin: 0; font-size: 0.93em }
.bar a:focus-visible, .bar button:focus-visible { outline: 3px solid ${focus}; outline-offset: 2px }
@media screen and (max-width: 700px) {
  main { padding: 20px; margin: 0 }
  dl div { grid-template-columns: 1fr }
  thead { position: absolute; clip-path: inset(50%) }
  colgroup, .empty { display: none }
  table, caption, tbody, tr, th, td { display: block; width: auto }
  tr { border: 1px solid ${greys.border}; border-radius: 6px; padding: 0.5em 0.8em; margin: 0 0 0.7em }
  th, td { border: 0; padding: 0.15em 0 }
  td::before { content: attr(data-label); display: block; color: ${quiet}; font-size: 0.88em }
}
@media print {
  html, body { background: ${white}; font-size: 10pt; line-height: 1.4 }
  .level1 { margin-top: 1.2em }
  .table { overflow: visible }
  figure svg { max-width: 135mm; margin: 0 auto }
  .group:has(> .cut.page) { break-before: page }
  .participants .group { break-inside: avoid }
  .participants .room { margin-bottom: 0.4em }
  .participants .scale { margin: 0.25em 0 }
  .participants footer { margin-top: 1em }
  main, main.landscape { max-width: none; margin: 0; padding: 0; box-shadow: none }
  .bar { display: none }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`;
}

/** A text as CSS has it between quotation marks; whatever is no letter or digit is told by its number. */
function cssText(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
  return `"${safe}"`;
}

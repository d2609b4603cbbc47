// The one style block of the HTML report. A constant, so that a content security policy can name it by its hash; change it freely, a test
// tells the new hash. Light only: this is a document that is printed and passed on, whatever the reader's screen is set to.
export const HTML_REPORT_STYLE = `
:root { color-scheme: light; --paper: #fbfaf7; --sheet: #ffffff; --ink: #1b1f24; --muted: #484d55; --line: #cfcabf; --accent: #0b4a57; --soft: #e2eef0; --attention: #6a3f00; --attention-soft: #fdf0d2; }
* { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font-family: 'Atkinson Hyperlegible', Verdana, 'DejaVu Sans', sans-serif; line-height: 1.5; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, main:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
main:focus { outline: none; }
.skip { position: absolute; inset-block-start: -6rem; inset-inline-start: 8px; padding: 10px 16px; background: var(--accent); color: #fff; border-radius: 10px; }
.skip:focus { inset-block-start: 8px; }
.sheet { max-inline-size: 52rem; margin-inline: auto; padding: 56px clamp(16px, 6vw, 64px) 72px; }
header { border-block-end: 3px solid var(--accent); padding-block-end: 24px; }
.kicker { margin: 0 0 8px; color: var(--accent); font-weight: 700; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; break-after: avoid; hyphens: manual; }
h1 { margin: 0 0 12px; font-size: clamp(1.6rem, 6vw, 2.49rem); }
h2 { margin: 64px 0 16px; padding-block-end: 8px; border-block-end: 1.5px solid var(--accent); color: var(--accent); font-size: clamp(1.3rem, 5vw, 1.73rem); }
h3 { margin: 44px 0 12px; font-size: clamp(1.12rem, 4.4vw, 1.3rem); }
h2 + h3 { margin-block-start: 24px; }
h4 { margin: 28px 0 8px; font-size: 1rem; color: var(--accent); }
h3 + h4 { margin-block-start: 12px; }
h4 span { color: var(--muted); font-weight: 400; }
p { margin: 0 0 12px; max-inline-size: 66ch; }
.details { margin: 0 0 16px; font-size: 1.1rem; color: var(--muted); }
.standing { display: inline-block; margin: 0; padding: 6px 14px; border-radius: 10px; border: 1.5px solid var(--accent); background: var(--soft); font-size: 0.89rem; }
.standing.interim { border-color: var(--attention); background: var(--attention-soft); color: var(--attention); font-weight: 700; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.2rem, 1fr)); gap: 16px; margin: 28px 0 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { color: var(--muted); font-size: 0.83rem; line-height: 1.35; }
.figures dd { margin: 0; font-size: 2.07rem; font-weight: 700; line-height: 1.2; color: var(--accent); }
nav { margin-block-start: 28px; }
nav ol { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 4px 20px; }
nav li { margin: 0; }
nav a { display: inline-block; padding-block: 6px; }
.note { color: var(--muted); font-size: 0.89rem; }
.words, bdi { white-space: pre-line; }
.said { padding-inline-start: 14px; border-inline-start: 3px solid var(--line); color: var(--muted); }
ul { margin: 0 0 12px; padding-inline-start: 1.3em; max-inline-size: 66ch; }
li { margin-block: 6px; break-inside: avoid; }
li::marker { color: var(--accent); }
.explanation { display: block; color: var(--muted); font-size: 0.89rem; }
.scroll { overflow-x: auto; margin: 16px 0 20px; }
table { inline-size: 100%; border-collapse: collapse; background: var(--sheet); font-size: 0.92rem; line-height: 1.4; }
caption { text-align: start; padding-block: 0 6px; color: var(--muted); font-size: 0.83rem; }
th, td { padding: 9px 10px; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); overflow-wrap: break-word; }
thead th { background: var(--soft); border-block-end: 1.5px solid var(--accent); font-size: 0.83rem; vertical-align: bottom; }
tbody th { font-weight: 700; min-inline-size: 8.5rem; overflow-wrap: anywhere; }
tbody th .explanation { font-weight: 400; }
.number { text-align: end; inline-size: 1%; }
td.number { white-space: nowrap; }
.bar { inline-size: 21%; min-inline-size: 7rem; }
.bar span { display: inline-block; min-inline-size: 2.9em; text-align: end; }
.bar svg { display: inline-block; inline-size: calc(100% - 3.7em); block-size: 0.7em; margin-inline-start: 0.5em; color: var(--accent); }
tr { break-inside: avoid; }
footer { margin-block-start: 64px; padding-block-start: 12px; border-block-start: 1.5px solid var(--line); color: var(--muted); font-size: 0.83rem; }
@media (max-width: 34rem) {
  .sheet { padding-block-start: 28px; }
  th, td { padding: 8px 5px; }
  thead th { font-size: 0.75rem; hyphens: auto; }
  table { font-size: 0.83rem; }
  .bar { min-inline-size: 2.9rem; }
  .number { min-inline-size: 2.6rem; }
  td.number { white-space: normal; overflow-wrap: normal; }
  .bar svg { display: block; inline-size: 100%; margin: 4px 0 0; }
  .bar span { min-inline-size: 0; }
}
@page { size: A4; margin: 18mm 17mm 20mm; }
@media print {
  html { font-size: 10.5pt; }
  body { background: #fff; }
  .sheet { max-inline-size: none; padding: 0; }
  .skip, nav { display: none; }
  .scroll { overflow: visible; }
  .page { break-before: page; margin-block-start: 0; }
  h2 { margin-block-start: 32pt; }
  h3 { margin-block-start: 22pt; }
  p, li { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  .keep, dl, figure { break-inside: avoid; }
  p:has(+ .keep), p:has(+ p + .keep), p:has(+ ul) { break-after: avoid; }
  .standing, thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
@media (forced-colors: active) { .bar svg { color: CanvasText; forced-color-adjust: none; } }
`;

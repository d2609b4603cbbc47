// The one style block of the HTML report. A constant, so that a content security policy can name it by its hash; change it freely, a test
// tells the new hash. Light at first: this is a document that is printed and passed on, whatever the reader's screen is set to. A reader who wants larger letters or other
// colours chooses them (reading-labels.ts); container queries, because those count the chosen size and media queries do not.
export const HTML_REPORT_STYLE = `
:root { color-scheme: light; --paper: #fbfaf7; --sheet: #ffffff; --ink: #1b1f24; --muted: #484d55; --line: #cfcabf; --accent: #0b4a57; --soft: #e2eef0; --attention: #6a3f00; --attention-soft: #fdf0d2; --accent-ink: #ffffff; }
@media screen {
  html:has(#theme-dark:checked) { color-scheme: dark; --paper: #16191d; --sheet: #1e2227; --ink: #f2efe8; --muted: #c3c6c8; --line: #7f868d; --accent: #8fd3df; --soft: #1d3a41; --attention: #f5c463; --attention-soft: #3a2e14; --accent-ink: #0a2228; }
  html:has(#theme-contrast:checked) { --paper: #ffffff; --sheet: #ffffff; --ink: #000000; --muted: #000000; --line: #000000; --accent: #00283a; --soft: #ffffff; --attention: #000000; --attention-soft: #fff3a8; }
  html:has(#size-75:checked) { font-size: 84.375%; }
  html:has(#size-150:checked) { font-size: 168.75%; }
  html:has(#size-200:checked) { font-size: 225%; }
  html:has(#size-300:checked) { font-size: min(337.5%, max(112.5%, 13vw)); }
  html:has(#space-wide:checked) { letter-spacing: 0.08em; word-spacing: 0.32em; line-height: 1.7; }
  html:has(#space-widest:checked) { letter-spacing: 0.16em; word-spacing: 0.64em; line-height: 1.9; }
  body { container-type: inline-size; }
}
* { box-sizing: border-box; }
html { background: var(--paper); line-height: 1.5; font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font-family: 'Atkinson Hyperlegible', Verdana, 'DejaVu Sans', sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, main:focus-visible, summary:focus-visible, input:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
main:focus { outline: none; }
.skip { position: absolute; inset-block-start: -6rem; inset-inline-start: 8px; padding: 10px 16px; background: var(--accent); color: var(--accent-ink); border-radius: 10px; z-index: 1; }
.skip:focus { inset-block-start: 8px; }
aside { display: none; max-inline-size: 52rem; margin-inline: auto; padding: 8px clamp(16px, 6vw, 64px) 0; }
@supports selector(html:has(a)) { aside { display: block; } }
summary { inline-size: fit-content; padding-block: 10px; color: var(--accent); cursor: pointer; text-decoration: underline; text-underline-offset: 0.15em; }
details[open] { padding-block-end: 12px; border-block-end: 1.5px solid var(--line); }
fieldset { display: flex; flex-wrap: wrap; gap: 0 20px; min-inline-size: 0; margin: 0 0 10px; padding: 0; border: 0; }
legend { padding: 0; font-weight: 700; hyphens: auto; }
label { display: inline-flex; align-items: center; gap: 8px; min-block-size: 44px; cursor: pointer; }
input { flex: none; font: inherit; inline-size: 1.2em; block-size: 1.2em; margin: 0; accent-color: var(--accent); }
.sheet { max-inline-size: 52rem; margin-inline: auto; padding: 56px clamp(16px, 6vw, 64px) 72px; }
header { border-block-end: 3px solid var(--accent); padding-block-end: 24px; }
.logo { display: block; inline-size: auto; block-size: auto; max-inline-size: min(100%, 14rem); max-block-size: 5rem; margin-block-end: 20px; background: #ffffff; }
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
@container (max-width: 34rem) {
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
  html, body { background: #fff; }
  .sheet { max-inline-size: none; padding: 0; }
  .skip, nav, aside { display: none; }
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

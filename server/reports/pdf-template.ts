// The source of the PDF, for Typst. Nobody's words are ever part of it: they come in as data.

/** The address within the compiler of what the report says. */
export const PDF_DATA = '/report.json';

export const PDF_TEMPLATE = String.raw`// How the report looks on paper. Everything that is said comes in as data (/report.json): no word of anybody is ever part of this source.
#let data = json("/report.json")
#let ink = rgb("#1b1f24")
#let muted = rgb("#484d55")
#let accent = rgb(if data.accent == none { "#0b4a57" } else { data.accent })
#let soft = rgb("#e2eef0")
#let rule = rgb("#cfcabf")

#set document(title: data.title, author: "Versnelling", date: none)
#set text(font: data.fonts, size: 10.5pt, fill: ink, lang: data.lang, region: data.region, hyphenate: false)
#set par(leading: 0.72em, spacing: 1em, justify: false)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 20mm, bottom: 22mm),
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, auto), column-gutter: 1em, data.foot, counter(page).display("1 / 1", both: true))
  },
)
#set list(marker: text(fill: accent, "•"), indent: 0.2em, body-indent: 0.6em, spacing: 0.75em)
#show title: set text(size: 25pt, weight: "bold")
#show heading: set block(sticky: true)
#show heading.where(level: 1): it => block(
  above: 2.2em, below: 1.1em, width: 100%, sticky: true, stroke: (bottom: 0.8pt + accent), inset: (bottom: 5pt),
  text(size: 17pt, fill: accent, it.body),
)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading.where(level: 2): set block(above: 1.8em, below: 0.8em)
#show heading.where(level: 3): set text(size: 11.5pt, fill: accent)
#show heading.where(level: 3): set block(above: 1.5em, below: 0.8em)
#show quote.where(block: true): it => block(
  above: 1em, below: 1em, inset: (left: 9pt, y: 2pt), stroke: (left: 2pt + rule), it.body,
)
#show figure.caption: it => align(left, text(size: 9.5pt, fill: muted, it.body))
#set figure(numbering: none, gap: 0.5em)
#set figure.caption(position: top)

// A text with its own line ends.
#let lines(words) = words.split("\n").map(line => [#line]).join(linebreak())

// Words of which some lead to where they rest on.
#let runs(all) = all.map(run => if run.to == none { lines(run.text) } else { link(label(run.to), lines(run.text)) }).join()

#let cell-body(each, bold) = {
  if bold { strong(runs(each.runs)) } else { runs(each.runs) }
  if each.note != none { linebreak(); text(size: 8.5pt, fill: muted, lines(each.note)) }
}

// A table of up to twelve rows stays on one page; a longer one runs on, with its header row repeated.
#let table-of(data) = {
  show figure: set block(breakable: data.rows.len() > 12)
  figure(
  kind: table,
  caption: lines(data.caption),
  {
    set par(leading: 0.6em)
    set text(size: 9.5pt)
    show table.cell.where(y: 0): set text(weight: "bold", size: 9pt)
    table(
      columns: data.columns.map(column => column.width * 1fr),
      align: data.columns.map(column => (if column.end { right } else { left }) + top),
      inset: (x: 5pt, y: 5pt),
      stroke: (x, y) => if y == 0 { (bottom: 1.2pt + accent) } else { (bottom: 0.5pt + rule) },
      fill: (x, y) => if y == 0 { soft },
      table.header(..data.columns.map(column => table.cell(lines(column.title)))),
      ..data.rows.flatten().map(each => {
        let body = cell-body(each, each.head)
        if each.head { table.cell(breakable: false, align: left + top, body) } else { table.cell(breakable: false, body) }
      }),
    )
  },
)
}

#if data.logo != none { image(data.logo.path, alt: data.logo.alt, height: 18mm, fit: "contain") }
#text(size: 10pt, weight: "bold", fill: accent, lines(data.kicker))
#v(-0.4em)
#title()
#if data.details != "" { text(size: 12pt, lines(data.details)) }
#block(
  width: 100%,
  inset: if data.interim { 8pt } else { 0pt },
  fill: if data.interim { rgb("#fdf0d2") },
  text(fill: if data.interim { rgb("#6a3f00") } else { muted }, lines(data.standing)),
)
#if data.figures.len() > 0 { list(..data.figures.map(each => [#strong(each.value) #each.label])) }

#for block in data.blocks {
  if block.type == "heading" {
    if block.newPage { pagebreak(weak: true) }
    let title = heading(level: block.level, outlined: true, bookmarked: true, lines(block.text))
    if block.anchor == none { title } else [#title #label(block.anchor)]
  } else if block.type == "paragraph" {
    if block.tone == "note" { par(text(size: 9.5pt, fill: muted, lines(block.text))) }
    else if block.tone == "words" { quote(block: true, lines(block.text)) }
    else { par(lines(block.text)) }
  } else if block.type == "list" {
    list(..block.items.map(item => {
      runs(item.runs)
      for small in item.small { linebreak(); text(size: 9.5pt, fill: muted, lines(small)) }
    }))
  } else if block.type == "table" {
    table-of(block)
  }
}
`;

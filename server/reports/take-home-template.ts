// The source of the take-home sheet, for Typst. Nobody's words are ever part of it: they come in as data (PDF_DATA).

export const TAKE_HOME_TEMPLATE = String.raw`// One page in large print. Everything that is said comes in as data (/report.json).
#let data = json("/report.json")
#let ink = rgb("#1b1f24")
#let muted = rgb("#484d55")
#let accent = rgb("#0b4a57")
#let soft = rgb("#e2eef0")
#let rule = rgb("#cfcabf")

#set document(title: data.title, author: "Versnelling", date: none)
#set text(font: data.fonts, size: 14pt, fill: ink, lang: data.lang, region: data.region, hyphenate: false)
#set page(paper: "a4", margin: (x: 18mm, y: 15mm))
#set par(justify: false)
// Parts of what Typst makes of a heading by itself (1.4 and 1.2 times the text).
#show heading.where(level: 1): set text(size: 1.15em)
#show heading.where(level: 2): set text(size: 0.92em)
#show heading: set block(above: 0pt, below: 0.55em, sticky: true)

// A place in an order: the number is ours, the words are not.
#let line-of(each) = grid(columns: (1.9em, 1fr), text(fill: accent, weight: "bold", each.rank), each.title)

#let aside(words) = par(text(fill: muted, words))

#let question-of(each) = block(breakable: false, width: 100%, above: 0.8em, below: 0.8em, {
  heading(level: 2, outlined: false, [#if each.number != "" [#text(fill: accent, each.number) ]#each.title])
  if each.note != "" { block(above: 0.3em, below: 0.5em, aside(each.note)) }
  list(..each.lines.map(line-of))
  if each.more != "" { block(above: 0.5em, inset: (left: 2.1em), aside(each.more)) }
})

// What happens with it, with the code to scan beside it.
#let next-of(page) = {
  heading(level: 2, outlined: false, text(fill: accent, data.nextTitle))
  par(page.next)
}

#let sheet(page) = {
  set text(size: page.size * 1pt)
  set par(leading: 0.5em, spacing: 0.6em)
  set list(marker: none, indent: 0.2em, body-indent: 0pt, spacing: 0.5em)
  heading(level: 1, data.heading)
  if page.title != "" { block(below: 0.45em, par(strong(page.title))) }
  if page.details != "" { block(below: 0.45em, aside(page.details)) }
  if data.interim != "" { block(below: 0.4em, fill: rgb("#fdf0d2"), inset: 0.4em, par(text(fill: rgb("#6a3f00"), data.interim))) }
  line(length: 100%, stroke: 1.2pt + accent)
  if page.questions.len() == 0 { par(data.nothing) }
  for each in page.questions { question-of(each) }
  if page.moreQuestions != "" { aside(page.moreQuestions) }
  block(above: 0.9em, fill: soft, width: 100%, inset: 0.7em, radius: 6pt, breakable: false,
    if data.address == none { next-of(page) } else {
      grid(columns: (1fr, 80pt), column-gutter: 12pt, align: (left + top, right + horizon),
        next-of(page), image(bytes(data.qr), format: "svg", width: 80pt, alt: data.qrAlt))
    })
  if data.address != none {
    par(text(size: 14pt, [#strong(data.listen) #data.listenText #linebreak() #link(data.address, text(fill: accent, data.address))]))
  }
}

// The first that fits, from spacious to tight; the last fits with any words.
#layout(size => {
  let fits = data.variants.find(each => measure(sheet(each), width: size.width).height <= size.height)
  sheet(if fits == none { data.variants.last() } else { fits })
})
`;

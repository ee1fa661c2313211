/**
 * The book in the manner of GB/T 9704-2012, in typst. It prints `data.json` (see template-data.ts) and nothing else: words come as
 * strings, so no sign in them is markup. Type of 15.75 points (三号) with 13.2 between gives 22 lines of 28 characters to a page.
 */
export const template = String.raw`
#let data = json("data.json")
#let latin(faces) = ((name: "Libertinus Serif", covers: "latin-in-cjk"),) + faces
#let sizes = (cover: 26pt, part: 22pt, body: 15.75pt, caption: 14pt, note: 9pt)
#let gap = 13.2pt

#set document(title: data.title, author: "明账 Mingzhang", date: datetime(year: 1980, month: 1, day: 1))
#set text(
  font: latin(data.faces.body), size: sizes.body, lang: "zh", region: "cn", fallback: false,
  top-edge: 0.88em, bottom-edge: -0.12em, number-width: "tabular", number-type: "lining",
)
#set par(justify: true, leading: gap, spacing: gap, first-line-indent: (amount: 2em, all: true))
#set block(spacing: gap)

// A line may end here: no room at all would be no place to end it.
#let seam = h(0.01pt)
#let runs(list) = {
  for run in list {
    let words = for piece in run.pieces { if piece == "\n" { linebreak() } else if piece == "" { seam } else { piece } }
    if run.strong { strong(words) } else { words }
  }
}
#show strong: it => text(font: latin(data.faces.title), weight: 700, it.body)

#let folio = context {
  let page-number = counter(page).at(here())
  let side = if calc.odd(page-number.first()) { right } else { left }
  set text(size: 14pt)
  align(side, pad(x: 1em, [— #counter(page).display() —]))
}

#let upright = (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm)
#let turned = (top: 28mm, left: 35mm, right: 37mm, bottom: 26mm)
#set page(paper: "a4", margin: upright, footer-descent: 7mm, footer: none)

#show heading: set text(size: sizes.body, weight: "regular")
#let styles = (
  it => block(width: 100%, above: 0pt, below: 1.6em, sticky: true, align(center, {
    set par(justify: false, first-line-indent: 0pt)
    text(font: latin(data.faces.title), weight: 700, size: sizes.part, it)
  })),
  it => block(width: 100%, above: gap, below: gap, sticky: true, text(font: data.faces.heading, weight: 500, [#h(2em)#it])),
  it => block(width: 100%, above: gap, below: gap, sticky: true, text(font: latin(data.faces.second), weight: 700, [#h(2em)#it])),
  it => block(width: 100%, above: gap, below: gap, sticky: true, [#h(2em)#it]),
)
#show <part>: it => (styles.at(0))(it.body)
#show <first>: it => (styles.at(1))(it.body)
#show <second>: it => (styles.at(2))(it.body)
#show <third>: it => (styles.at(3))(it.body)
#show <caption>: it => block(width: 100%, below: 6pt, sticky: true, align(center, {
  set par(justify: false, first-line-indent: 0pt, leading: 0.4em)
  text(font: data.faces.heading, weight: 500, size: sizes.caption, it.body)
}))
#let labels = (<part>, <first>, <second>, <third>)

#let titled(block) = [#heading(level: block.level, outlined: block.inContents, bookmarked: true, runs(block.runs))#labels.at(block.style)]

#let cell-of(cell, inset) = table.cell(
  x: cell.x, y: cell.y, colspan: cell.w, rowspan: cell.h, breakable: cell.breakable,
  align: (if cell.align == "right" { right } else if cell.align == "center" { center } else { left }) + horizon,
  fill: if cell.isHeader { luma(94%) },
  pad(left: cell.indent * 1em, if cell.isHeader { strong(runs(cell.runs)) } else { runs(cell.runs) }),
)

#let note(body) = {
  set text(size: sizes.note)
  set par(justify: false, first-line-indent: 0pt, leading: 0.4em)
  block(width: 100%, above: 4pt, below: 4pt, body)
}

#let grid-of(it) = {
  set text(size: it.size * 1pt)
  set par(justify: false, first-line-indent: 0pt, leading: 0.3em, spacing: 0.3em)
  set align(center)
  let cells(list) = list.map(cell => cell-of(cell, it.inset))
  if it.header.len() + it.body.len() > 0 {
    block(above: 4pt, below: 4pt, table(
      columns: it.widths.map(width => width * 1pt),
      inset: (x: it.inset.x * 1pt, y: it.inset.y * 1pt),
      stroke: 0.5pt,
      ..if it.header.len() > 0 { (table.header(repeat: true, ..cells(it.header)),) },
      ..cells(it.body),
    ))
  }
}

#let table-of(it) = {
  let body = {
    for line in it.over { block(sticky: true, width: 100%, note(runs(line))) }
    if "title" in it [#heading(level: it.title.level, outlined: true, bookmarked: true, runs(it.title.runs))<caption>]
    if it.left.len() + it.right.len() > 0 {
      block(sticky: true, width: 100%, above: 4pt, below: 4pt, note(grid(columns: (1fr, auto), column-gutter: 1em, runs(it.left), runs(it.right))))
    }
    grid-of(it)
    for line in it.below { note(runs(line)) }
  }
  block(breakable: not it.whole, width: 100%, above: 1.6em, below: 1.6em, body)
}

#let chart-of(it) = block(breakable: false, width: 100%, above: 1.2em, below: 1.2em, align(center, {
  set par(justify: false, first-line-indent: 0pt)
  image(bytes(it.svg), format: "svg", alt: it.alt, width: 100%)
  block(above: 0pt, text(size: 12pt, runs(it.runs)))
}))

#let picture-of(it) = block(breakable: false, width: 100%, above: 1.2em, below: 1.2em, align(center, {
  set par(justify: false, first-line-indent: 0pt)
  image(bytes(it.png), format: "png", alt: it.alt, width: 100%)
  block(above: 6pt, text(size: 12pt, runs(it.runs)))
}))

#let block-of(it) = {
  if it.kind == "heading" { titled(it) }
  else if it.kind == "paragraph" { par(runs(it.runs)) }
  else if it.kind == "list" and it.ordered { enum(indent: 2em, numbering: "1.", ..it.items.map(runs)) }
  else if it.kind == "list" { list(indent: 2em, ..it.items.map(runs)) }
  else if it.kind == "table" { table-of(it) }
  else if it.kind == "chart" { chart-of(it) }
  else if it.kind == "picture" { picture-of(it) }
  else if it.kind == "break" { pagebreak(weak: true) }
}

#v(3fr)
#align(center, {
  set par(justify: false, first-line-indent: 0pt, leading: 1em)
  show title: set text(font: latin(data.faces.title), weight: 700, size: sizes.cover)
  title(data.cover.map(runs).join(linebreak()))
})
#v(5fr)

#let entries = selector(heading.where(outlined: true))
#context if query(entries).len() > 0 {
  set page(numbering: "I", footer: folio)
  counter(page).update(1)
  set par(first-line-indent: 0pt, justify: false)
  show outline.entry.where(level: 1): set text(font: data.faces.heading, weight: 500)
  show heading: it => align(center, text(font: data.faces.heading, weight: 500, size: sizes.part, it.body))
  set text(size: 14pt)
  set par(leading: 9pt, spacing: 9pt)
  set block(spacing: 9pt)
  outline(title: [目　录], target: entries, indent: level => calc.min(level, 2) * 1.5em)
}

#for (index, part) in data.parts.enumerate() {
  set page(numbering: "1", footer: folio, flipped: part.turned, margin: if part.turned { turned } else { upright })
  if index == 0 { counter(page).update(1) }
  for it in part.blocks { block-of(it) }
}
`

import { APPROVAL, INVENTED } from '../../report/paper/paperWords.ts';
import { typstString } from './typstString.ts';

/**
 * How a paper looks: an A4 sheet, one family in three weights, ink and one grey. The names here are called by the
 * renderers beside.
 */
export const template = `
#let ink = rgb("#1b2527")
#let muted = rgb("#4f5f60")
#let rule = rgb("#c3cccc")
#let drawing-scale = 0.62pt

#let blank(width) = box(width: width, height: 0.8em, baseline: 0.15em, stroke: (bottom: 0.5pt + ink))
#let small(body) = text(size: 8pt, fill: muted, body)
#let day-by-hand = { text("«"); blank(7mm); text("» "); blank(26mm); text(" 20"); blank(7mm); text(" г.") }

#let approval(considered, approved-by, approved-on) = block(breakable: false, width: 100%, above: 6mm, grid(
  columns: (1fr, 1fr),
  column-gutter: 14mm,
  {
    set par(spacing: 2.4mm)
    par(strong(text(${typstString(APPROVAL.considered)})))
    if considered != none { par(considered) } else {
      par(text(${typstString(APPROVAL.byCouncil)}))
      par({ text(${typstString(`${APPROVAL.protocol} `)}); blank(12mm); text(" от"); linebreak(); v(1mm); day-by-hand })
    }
  },
  {
    set par(spacing: 2.4mm)
    par(strong(text(${typstString(APPROVAL.approved)})))
    if approved-by != none { par(approved-by) } else {
      par({ text(${typstString(`${APPROVAL.byDirector} `)}); blank(18mm) })
    }
    v(5mm)
    grid(
      columns: (28mm, auto, 1fr),
      column-gutter: 2mm,
      row-gutter: 1mm,
      line(length: 100%, stroke: 0.5pt + ink), text(" "), line(length: 100%, stroke: 0.5pt + ink),
      small(text(${typstString(APPROVAL.signature)})), text(" "), small(text(${typstString(APPROVAL.signer)})),
    )
    v(1mm)
    grid(
      columns: (1fr, auto),
      if approved-on != none { approved-on } else { day-by-hand },
      text(${typstString(APPROVAL.seal)}),
    )
  },
))

#let column-head(body) = { set text(weight: 700); body }
#let row-head(body) = { set text(weight: 500); body }

#let paper-table(caption, size, body) = figure(
  kind: table,
  supplement: none,
  numbering: none,
  caption: caption,
  { set text(size: size); body },
)

#let paper-chart(drawing, width, alt, caption) = figure(
  kind: image,
  supplement: none,
  numbering: none,
  caption: caption,
  alt: alt,
  layout(size => image(
    bytes(drawing),
    format: "svg",
    alt: alt,
    width: calc.min(width * drawing-scale, size.width),
  )),
)

// PDF/UA allows no heading without words; whether any are left is known only here.
#let paper-heading(level, plain, words, name: none) = if plain.trim() != "" {
  if name in (none, "") { heading(level: level, words) } else [#heading(level: level, words)#label(name)]
}

#let sheets(
  title: "",
  shown-title: none,
  subtitle: none,
  school: "",
  shown-school: none,
  place: none,
  date: none,
  demonstration: false,
  approval: none,
  contents: false,
  legend: none,
  body,
) = {
  set document(title: title, author: school, date: date)
  set text(
    font: ("Golos Text", "DejaVu Sans"),
    fallback: false,
    size: 10.5pt,
    fill: ink,
    lang: "ru",
    hyphenate: false,
    // A ligature is copied from a PDF as one letter by some programs.
    ligatures: false,
  )
  set page(
    paper: "a4",
    margin: (left: 25mm, right: 15mm, top: 24mm, bottom: 22mm),
    header-ascent: 6mm,
    header: {
      set text(size: 8pt, fill: muted)
      block(width: 100%, inset: (bottom: 1.5mm), stroke: (bottom: 0.5pt + rule), grid(
        columns: (1fr, auto),
        column-gutter: 6mm,
        shown-school,
        if demonstration { strong(text(${typstString(INVENTED)})) },
      ))
    },
    footer: context {
      set align(right)
      set text(size: 8pt, fill: muted)
      text("Страница " + str(counter(page).get().first()) + " из " + str(counter(page).final().first()))
    },
  )
  set par(leading: 0.62em, spacing: 0.95em, justify: false)
  set strong(delta: 300)
  show emph: set text(weight: 500, style: "normal")
  show link: set text(fill: rgb("#0b6b6b"))
  set list(indent: 0mm, body-indent: 2.5mm, spacing: 0.75em, marker: text("•"))
  set enum(indent: 0mm, body-indent: 2.5mm, spacing: 0.75em)
  set terms(separator: text(" — "), hanging-indent: 6mm, spacing: 0.75em)
  show heading: set text(hyphenate: false)
  show heading.where(level: 1): set text(size: 17pt, weight: 700)
  show heading.where(level: 1): set par(leading: 0.5em)
  show heading.where(level: 1): set block(above: 12mm, below: 4mm)
  show heading.where(level: 1): set align(center)
  show heading.where(level: 2): set text(size: 13pt, weight: 700)
  show heading.where(level: 2): set block(above: 9mm, below: 4mm, sticky: true)
  show heading.where(level: 3): set text(size: 10.5pt, weight: 700)
  show heading.where(level: 3): set block(above: 6mm, below: 3mm, sticky: true)

  set table(
    stroke: (x: none, y: 0.5pt + rule),
    inset: (x: 1.6mm, y: 1.5mm),
    fill: (_, y) => if y == 0 { rgb("#eef2f2") },
  )
  set table.cell(breakable: false)
  show table: set text(hyphenate: true)
  show table: set par(leading: 0.5em)
  show figure: set block(above: 5mm, below: 6mm)
  show figure.where(kind: table): set block(breakable: true)
  show figure.where(kind: table): set figure.caption(position: top)
  show figure.where(kind: table): set align(left)
  show figure.caption: set text(size: 9pt, weight: 500)
  show figure.caption: set align(left)
  show figure.caption: set block(sticky: true)

  align(center, par(text(size: 11pt, weight: 500, shown-school)))
  approval
  // The standard's «Title» is of PDF 2.0: in PDF/UA-1 it would be tagged as a paragraph.
  if title.trim() != "" { heading(level: 1, outlined: false, bookmarked: true, shown-title) }
  if subtitle != none { align(center, par(text(size: 11pt, subtitle))) }
  align(center, par(text(fill: muted, place)))
  if contents {
    v(4mm)
    set outline.entry(fill: repeat(text(fill: rule, ".")))
    show outline: set heading(level: 2)
    outline(title: text("Содержание"), depth: 2, indent: 0pt)
  }
  if legend != none { par(small(legend)) }
  body
}
`;

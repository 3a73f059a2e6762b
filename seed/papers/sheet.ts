import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib'

/** A4 in points. */
const size = [595.28, 841.89] as const
const margin = 62
const ink = rgb(0.12, 0.25, 0.31)
const accent = rgb(0.88, 0.48, 0.37)
const pale = rgb(0.75, 0.8, 0.82)

/** What a paper is made of, from top to bottom. */
export type Part =
  | { heading: string }
  | { text: string }
  | { bullets: string[] }
  /** Empty boxes to tick. */
  | { ticks: string[] }
  /** A question with empty lines below it, to write on. */
  | { question: string; lines: number }

export type Paper = { title: string; subtitle: string; parts: Part[] }

/** Sets a paper as an A4 PDF. Dates are fixed, so that the same paper gives the same bytes. */
export async function typeset({ title, subtitle, parts }: Paper): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const fonts = {
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  }
  describe(pdf, title, subtitle)
  const pen = new Pen(pdf, fonts.plain, fonts.bold)
  pen.write(title, { font: fonts.bold, size: 22, after: 4 })
  pen.write(subtitle, { size: 11, after: 16 })
  pen.rule(accent, 2.5)
  parts.forEach((part) => {
    set(pen, part)
  })
  number(pdf, fonts.plain, title)
  return Buffer.from(await pdf.save())
}

const describe = (pdf: PDFDocument, title: string, subject: string): void => {
  const made = new Date('2021-06-30T12:00:00Z')
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setSubject(subject)
  pdf.setLanguage('nl-BE')
  pdf.setCreationDate(made)
  pdf.setModificationDate(made)
}

const set = (pen: Pen, part: Part): void => {
  if ('heading' in part) pen.write(part.heading, { font: pen.bold, size: 14, before: 11, after: 4, keep: 60 })
  else if ('text' in part) pen.write(part.text, { after: 7 })
  else if ('bullets' in part) part.bullets.forEach((text) => pen.item(text, 'dot'))
  else if ('ticks' in part) part.ticks.forEach((text) => pen.item(text, 'box'))
  else pen.question(part.question, part.lines)
}

const number = (pdf: PDFDocument, font: PDFFont, title: string): void => {
  const pages = pdf.getPages()
  pages.forEach((page, index) =>
    page.drawText(`${title} · ${index + 1} / ${pages.length}`, { x: margin, y: 34, size: 8.5, font, color: ink }),
  )
}

type Style = { font?: PDFFont; size?: number; before?: number; after?: number; indent?: number; keep?: number }

/** Writes from top to bottom and turns the page when it is full. */
class Pen {
  private page: PDFPage
  private y = 0

  constructor(
    private readonly pdf: PDFDocument,
    private readonly plain: PDFFont,
    readonly bold: PDFFont,
  ) {
    this.page = this.turn()
  }

  write(
    text: string,
    { font = this.plain, size: points = 10.5, before = 0, after = 0, indent = 0, keep = 0 }: Style,
  ): void {
    this.y -= before
    this.need(points + keep)
    for (const line of wrap(text, font, points, size[0] - 2 * margin - indent)) {
      this.need(points)
      this.page.drawText(line, { x: margin + indent, y: this.y - points, size: points, font, color: ink })
      this.y -= points * 1.42
    }
    this.y -= after
  }

  item(text: string, mark: 'dot' | 'box'): void {
    this.need(30)
    const y = this.y
    if (mark === 'dot') this.page.drawCircle({ x: margin + 5, y: y - 7, size: 2, color: accent })
    else this.page.drawRectangle({ x: margin, y: y - 11.5, width: 10, height: 10, borderColor: ink, borderWidth: 1 })
    this.write(text, { indent: 18, after: mark === 'box' ? 5 : 2 })
  }

  question(text: string, lines: number): void {
    this.need(30 + lines * 24)
    this.write(text, { font: this.bold, size: 11, before: 8, after: 2 })
    for (let drawn = 0; drawn < lines; drawn += 1) {
      this.y -= 24
      this.line(pale, 0.8)
    }
    this.y -= 6
  }

  rule(colour: typeof ink, thickness: number): void {
    this.line(colour, thickness)
    this.y -= 12
  }

  private line(color: typeof ink, thickness: number): void {
    this.page.drawLine({ start: { x: margin, y: this.y }, end: { x: size[0] - margin, y: this.y }, thickness, color })
  }

  private need(points: number): void {
    if (this.y - points < margin) this.page = this.turn()
  }

  private turn(): PDFPage {
    this.y = size[1] - margin
    return this.pdf.addPage([...size])
  }
}

const wrap = (text: string, font: PDFFont, points: number, width: number): string[] => {
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word
    if (lines.length > 0 && font.widthOfTextAtSize(longer, points) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

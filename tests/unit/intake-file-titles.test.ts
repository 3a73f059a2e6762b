import { describe, expect, it } from 'vitest'

import { titleFrom } from '#collections/media/names.ts'

describe('the title of a file', () => {
  it.each([
    ['Invulblad_eerste-gesprek.pdf', 'Invulblad eerste gesprek'],
    ['C:\\Users\\iemand\\Documents\\blad 1.docx', 'blad 1'],
    ['../../etc/passwd', 'passwd'],
    ['foto\u202egpj.exe.png', 'fotogpj.exe'],
    ['<script>alert(1)</script>.png', 'script'],
    ['  veel   spaties .pdf', 'veel spaties'],
    ['een\u0000naam.pdf', 'eennaam'],
    ['.pdf', null],
    ['', null],
    ['__.png', null],
  ])('from %j is %j', (name, title) => {
    expect(titleFrom(name)).toBe(title)
  })

  it('is at most 120 characters', () => {
    expect(titleFrom(`${'é'.repeat(300)}.pdf`)).toHaveLength(120)
  })
})

/** A label or help text in both screen languages; Dutch comes first because Dutch is what people see first. */
export type Bilingual = { nl: string; en: string }

export const bilingual = (nl: string, en: string): Bilingual => ({ nl, en })

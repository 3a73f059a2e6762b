import type { Part } from '../mail-shell.ts'
import { day, it, name, type Remark, said, type Told, toTheText, who, word, type Write } from './told.ts'

/** What happens between submitting a text and the labo's answer. */
export const aboutReviewing = {
  receipt: (told) => ({
    subject: `Goed ontvangen: ${name(told)}`,
    title: 'Je tekst is ingediend bij het labo',
    paragraphs: [
      `Dankjewel. We hebben ${it(told)} goed ontvangen.`,
      ...(told.dueOn === null ? [] : [`Je hoort van ons ten laatste op ${day(told.dueOn)}.`]),
      'Intussen kun je de tekst niet aanpassen. Zie je nog een fout? Dan kun je hem terugnemen, aanpassen en opnieuw indienen.',
      ...(told.agreeBy === null
        ? []
        : [`We vragen nu ook de mede-eigenaars of ze akkoord gaan. Ze hebben tijd tot en met ${day(told.agreeBy)}.`]),
    ],
    button: toTheText(told),
  }),
  requestChanges: (told) => {
    const musts = told.remarks.filter(({ kind }) => kind === 'must')
    const others = told.remarks.filter(({ kind }) => kind !== 'must')
    return {
      subject: `Het labo vraagt aanpassingen: ${name(told)}`,
      title: 'Het labo vraagt aanpassingen',
      paragraphs: [
        `We hebben ${it(told)} gelezen. Er is nog wat werk voor de tekst online kan.`,
        ...said(told, 'note', 'Bericht van het labo'),
        ...group('Dit moet nog anders', musts),
        ...group('Vragen en ideeën', others),
        ...(told.dueOn === null
          ? []
          : [
              `Lukt het om de tekst opnieuw in te dienen tegen ${day(told.dueOn)}? Lukt dat niet, laat het ons dan weten.`,
            ]),
        'Pas de tekst aan, schrijf bij elke opmerking kort wat je deed en dien hem opnieuw in. Wat nu online staat, blijft ondertussen staan.',
      ],
      button: { ...toTheText(told), label: 'De tekst aanpassen' },
    }
  },
  approve: (told) => ({
    subject: `Goedgekeurd: ${name(told)}`,
    title: 'Je tekst is goedgekeurd',
    paragraphs: [
      `Goed nieuws: het labo heeft ${it(told)} goedgekeurd.`,
      'Het labo zet de tekst online. Je krijgt een mail zodra hij er staat. Jullie hoeven niets te doen.',
    ],
    button: toTheText(told),
  }),
  returnToDraft: (told) => ({
    subject: `De goedkeuring is ingetrokken: ${name(told)}`,
    title: 'De goedkeuring is ingetrokken',
    paragraphs: [
      `Het labo had ${it(told)} goedgekeurd, maar trekt die goedkeuring weer in.`,
      ...said(told, 'reason', 'Waarom'),
      'Pas de tekst aan en dien hem opnieuw in. Wat nu online staat, blijft ondertussen staan.',
    ],
    button: toTheText(told),
  }),
  editorialFix: (told) => ({
    subject: `Taal verbeterd: ${name(told)}`,
    title: 'Het labo verbeterde de taal',
    paragraphs: [
      `De nalezer verbeterde de taal in ${it(told)}. De inhoud bleef dezelfde. Dit is er veranderd:`,
      ...fixesOf(told),
      'Klopt een verbetering niet? Zet dan een opmerking bij de tekst, of neem hem terug.',
    ],
    button: toTheText(told),
  }),
  decline: (told) => {
    const reason = word(told, 'reasonCode')
    return {
      subject: `Niet opgenomen: ${name(told)}`,
      title: 'Het labo neemt deze tekst niet op',
      paragraphs: [
        `Dankjewel voor je werk aan ${it(told)}. Na het lezen heeft het labo beslist om de tekst niet op te nemen.`,
        ...(reason === undefined ? [] : [`De reden: ${told.reasons[reason] ?? reason}.`]),
        ...said(told, 'reason', 'Uitleg van het labo'),
        ...said(told, 'alternative', 'Wat wel kan'),
        'De tekst is bewaard. Wil je hem later toch verder uitwerken? Dan kun je hem heropenen. Wat al online stond, blijft staan.',
      ],
      button: toTheText(told),
    }
  },
  withdrawSubmission: (told) => ({
    subject: `Teruggenomen: ${name(told)}`,
    title: 'Een tekst is teruggenomen',
    paragraphs: [
      `${who(told)} heeft ${it(told)} teruggenomen om verder te schrijven. Je hoeft hem nu niet na te lezen.`,
      ...said(told, 'reason', 'Reden'),
    ],
    button: toTheText(told),
  }),
  claim: (told) => ({
    subject: `Iemand anders leest na: ${name(told)}`,
    title: 'Iemand anders leest deze tekst na',
    paragraphs: [`${who(told)} neemt het nalezen van ${it(told)} van je over. Je hoeft niets meer te doen.`],
    button: toTheText(told),
  }),
  release: (told) => ({
    subject: `Vrijgegeven: ${name(told)}`,
    title: 'Een tekst wacht weer op een nalezer',
    paragraphs: [`${who(told)} heeft ${it(told)} vrijgegeven. Een andere nalezer kan hem nu opnemen.`],
    button: toTheText(told),
  }),
  reopen: (told) => ({
    subject: `Heropend: ${name(told)}`,
    title: 'Er wordt weer aan deze tekst geschreven',
    paragraphs: [
      `${who(told)} heeft ${it(told)} heropend. Jullie kunnen er weer aan schrijven en hem opnieuw indienen.`,
    ],
    button: toTheText(told),
  }),
  discard: (told) => ({
    subject: `Verworpen: ${name(told)}`,
    title: 'Een nieuwe versie is verworpen',
    paragraphs: [
      `${who(told)} heeft de versie van ${it(told)} verworpen waaraan geschreven werd. Wat online stond, blijft staan.`,
      'Was dat niet de bedoeling? Dan kun je de versie heropenen.',
    ],
    button: toTheText(told),
  }),
  rollBack: (told) => ({
    subject: `Voorstel om een eerdere versie terug te zetten: ${name(told)}`,
    title: 'Het labo wil een eerdere versie terugzetten',
    paragraphs: [
      `Het labo stelt voor om ${it(told)} terug te brengen naar een eerdere versie.`,
      ...said(told, 'reason', 'Waarom'),
      'Een andere nalezer leest het voorstel eerst na. Tot dan verandert er online niets. Heb je vragen? Zet ze bij de tekst.',
    ],
    button: toTheText(told),
  }),
  changeSlug: (told) => ({
    subject: `Voorstel voor een ander webadres: ${name(told)}`,
    title: 'Het labo wil het webadres veranderen',
    paragraphs: [
      `Het labo stelt een ander webadres voor, voor ${it(told)}.`,
      ...said(told, 'reason', 'Waarom'),
      'Een andere nalezer bekijkt het voorstel eerst. Het oude adres blijft altijd werken.',
    ],
    button: toTheText(told),
  }),
  comment: (told) => ({
    subject: `Nieuwe opmerking: ${name(told)}`,
    title: 'Er is een nieuwe opmerking',
    paragraphs: [`${who(told)} schreef iets bij ${it(told)}.`, ...told.remarks.map(quoteOf)],
    button: toTheText(told),
  }),
  answer: (told) => ({
    subject: `Antwoord op een opmerking: ${name(told)}`,
    title: 'Er is een antwoord op een opmerking',
    paragraphs: [`${who(told)} antwoordde op een opmerking bij ${it(told)}.`, ...told.remarks.map(quoteOf)],
    button: toTheText(told),
  }),
  ask: (told) => ({
    subject: `Vraag van een partner: ${name(told)}`,
    title: 'Een partner vraagt iets aan het labo',
    paragraphs: [`${who(told)} stelt een vraag over ${it(told)}.`, ...said(told, 'text', 'De vraag')],
    button: toTheText(told),
  }),
} satisfies Record<string, Write>

const group = (heading: string, remarks: readonly Remark[]): Part[] =>
  remarks.length === 0 ? [] : [{ heading }, ...remarks.map(quoteOf)]

/** A remark with all that helps to understand it: the field, whether it must or may, and the labo's reason. */
const quoteOf = ({ where, kind, reason, text }: Remark): Part => ({
  label: [where ?? 'Algemeen', kindWords[kind], reason].filter((part) => part !== null).join(' · '),
  quote: text,
})

const kindWords = { must: 'moet anders', may: 'mag anders', question: 'vraag' } as const

const fixesOf = ({ words }: Told): Part[] => {
  const fixes: unknown[] = Array.isArray(words.fixes) ? words.fixes : []
  return fixes.flatMap((fix): Part[] => (isFix(fix) ? [{ label: fix.where, was: fix.from, is: fix.to }] : []))
}

const isFix = (fix: unknown): fix is { where: string; from: string; to: string } =>
  typeof fix === 'object' && fix !== null && 'from' in fix && 'to' in fix && 'where' in fix

import { code, day, it, It, leadOf, name, partnerOf, said, toTheText, type Told, who, type Write } from './told.ts'

/** Whose text it is, and whether the others agree. */
export const aboutOwners = {
  'agree-asked': (told) => ({
    subject: `Gaan jullie akkoord? ${name(told)}`,
    title: 'Gaan jullie akkoord met deze tekst?',
    paragraphs: [
      `Jullie zijn mede-eigenaar van ${it(told)}. ${leadOf(told)} diende een nieuwe versie in, ook in jullie naam.`,
      'Lees de tekst even na. Is alles in orde, dan klik je op akkoord. Heb je een opmerking, of willen jullie er niet meer bij staan? Dan kan dat via de tekst.',
      ...(told.agreeBy === null
        ? []
        : [
            `Je hebt tijd tot en met ${day(told.agreeBy)}. Horen we niets, dan gaan we ervan uit dat jullie akkoord gaan.`,
          ]),
    ],
    button: told.links.agree === undefined ? toTheText(told) : { label: 'Akkoord geven', url: told.links.agree },
    second: { label: 'De tekst lezen of een opmerking maken', url: told.links.work },
  }),
  agree: (told) => ({
    subject: `Akkoord: ${name(told)}`,
    title: 'Een mede-eigenaar gaat akkoord',
    paragraphs: [`${who(told)} gaat akkoord met ${it(told)}${forPartner(told)}.`],
    button: toTheText(told),
  }),
  remark: (told) => ({
    subject: `Opmerking van een mede-eigenaar: ${name(told)}`,
    title: 'Een mede-eigenaar heeft een opmerking',
    paragraphs: [
      `${who(told)} heeft een opmerking bij ${it(told)}${forPartner(told)}. Het labo kan de tekst pas goedkeuren als ze opgelost is.`,
      ...told.remarks.map(({ where, text }) => ({ label: where ?? 'Algemeen', quote: text })),
      'Spreek samen af wat er moet veranderen. Wil je de tekst zelf aanpassen, neem hem dan terug.',
    ],
    button: toTheText(told),
  }),
  removeOurName: (told) => ({
    subject: `Niet meer mede-eigenaar: ${name(told)}`,
    title: 'Een organisatie is geen mede-eigenaar meer',
    paragraphs: [
      `${partnerOf(told)} wil niet meer bij ${it(told)} staan en schrijft er niet meer aan mee. De naam verdwijnt van de pagina zodra de volgende versie online komt.`,
    ],
    button: isGone(told) ? undefined : toTheText(told),
  }),
  inviteCoOwner: (told) =>
    isOffer(told)
      ? {
          subject: `Worden jullie mede-eigenaar? ${name(told)}`,
          title: 'Een vraag om mede-eigenaar te worden',
          paragraphs: [
            `${told.lead ?? 'Een partner'} vraagt of ${partnerOf(told)} mede-eigenaar wil worden van ${it(told)}.`,
            'Als mede-eigenaar schrijven jullie mee, en vragen we jullie akkoord voor er een nieuwe versie online komt. Jullie naam komt bij de tekst te staan zodra de volgende versie online komt.',
          ],
          button: { label: 'Bekijken en antwoorden', url: told.links.work },
        }
      : {
          subject: `Er is een mede-eigenaar bij: ${name(told)}`,
          title: 'Er is een mede-eigenaar bij',
          paragraphs: [
            `${partnerOf(told)} is nu mede-eigenaar van ${it(told)}. De naam komt bij de tekst te staan zodra de volgende versie online komt.`,
          ],
          button: toTheText(told),
        },
  transfer: (told) =>
    isOffer(told)
      ? {
          subject: `Nemen jullie deze tekst over? ${name(told)}`,
          title: 'Een vraag om een tekst over te nemen',
          paragraphs: [
            `${told.lead ?? 'Een partner'} vraagt of ${partnerOf(told)} ${it(told)} wil overnemen.`,
            'Zeggen jullie ja, dan zijn jullie de eerste eigenaar: jullie dienen nieuwe versies in en krijgen de vragen erover.',
          ],
          button: { label: 'Bekijken en antwoorden', url: told.links.work },
        }
      : {
          subject: `Nieuwe eigenaar: ${name(told)}`,
          title: 'Een tekst heeft een nieuwe eigenaar',
          paragraphs: [`${partnerOf(told)} is nu de eerste eigenaar van ${it(told)}. ${nameLater}`],
          button: isGone(told) ? undefined : toTheText(told),
        },
  acceptOffer: (told) => ({
    subject: `Aangenomen: ${name(told)}`,
    title: 'Een voorstel is aangenomen',
    paragraphs: [
      `${partnerOf(told)} zei ja: ${code(told, 'as') === 'lead' ? `de organisatie is nu de eerste eigenaar van ${it(told)}` : `de organisatie is nu mede-eigenaar van ${it(told)}`}. ${nameLater}`,
    ],
    button: isGone(told) ? undefined : toTheText(told),
  }),
  declineOffer: (told) => ({
    subject: `Niet aangenomen: ${name(told)}`,
    title: 'Een voorstel is niet aangenomen',
    paragraphs: [`${partnerOf(told)} gaat niet in op jullie vraag over ${it(told)}. Er verandert niets.`],
    button: toTheText(told),
  }),
  withdrawOffer: (told) => ({
    subject: `Vraag ingetrokken: ${name(told)}`,
    title: 'Een vraag aan jullie is ingetrokken',
    paragraphs: [`De vraag aan ${partnerOf(told)} over ${it(told)} is ingetrokken. Jullie hoeven niets te doen.`],
  }),
  leave: (told) => ({
    subject: `Niet meer mede-eigenaar: ${name(told)}`,
    title: 'Een mede-eigenaar is weggegaan',
    paragraphs: [`${partnerOf(told)} is geen mede-eigenaar meer van ${it(told)}. ${nameLater}`],
    button: isGone(told) ? undefined : toTheText(told),
  }),
  removeCoOwner: (told) => ({
    subject: `Niet meer mede-eigenaar: ${name(told)}`,
    title: 'Een organisatie is geen mede-eigenaar meer',
    paragraphs: [
      `${partnerOf(told)} is geen mede-eigenaar meer van ${it(told)}. ${nameLater}`,
      ...said(told, 'reason', 'Waarom'),
    ],
    button: isGone(told) ? undefined : toTheText(told),
  }),
  adopt: (told) => ({
    subject: `Het labo neemt deze tekst over: ${name(told)}`,
    title: 'Het labo neemt een tekst over',
    paragraphs: [
      `${It(told)} wordt vanaf nu verzorgd door het labo. ${nameLater}`,
      ...said(told, 'reason', 'Waarom'),
      'Wat online staat, blijft online.',
    ],
    button: isGone(told) ? undefined : toTheText(told),
  }),
} satisfies Record<string, Write>

/** Those who no longer belong to the owners have nothing to open. */
const isGone = ({ why }: Told): boolean => ['formerLead', 'partner', 'partnerManagers'].includes(why)

const isOffer = ({ parameters }: Told): boolean => typeof parameters.offer === 'string'

const forPartner = ({ partner }: Told): string => (partner === null ? '' : `, namens ${partner}`)

const nameLater = 'Op de pagina zelf veranderen de namen zodra de volgende versie online komt.'

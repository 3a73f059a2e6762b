import sharp from 'sharp'

import type { Picture } from '../known.ts'
import { boat, bridge, iceberg, plant, telephone, thermometer } from './as-image.ts'
import { circle, emptyChair, openDoor, talk } from './at-school.ts'
import { calmCorner, candle, playground, stairs, threePanes } from './in-practice.ts'
import { logos, type Marked } from './logos.ts'

/** A picture ready to be put into the library. */
export type Painted = { name: string; mimeType: string; data: Buffer }

/** What each drawing shows, for people who do not see it, and how it is made. */
export const pictures: Record<Picture, { title: string; alt: string; svg: () => string }> = {
  boot: {
    title: 'Iedereen aan boord',
    alt: 'Vijf mensen van verschillende leeftijden zitten samen in een zeilboot op een rustige zee. De zon schijnt.',
    svg: boat,
  },
  'lege-stoel': {
    title: 'De lege stoel',
    alt: 'Een klas met vier banken op een rij. Aan drie banken zit een leerling, aan de derde bank staat een lege gele stoel.',
    svg: emptyChair,
  },
  ijsberg: {
    title: 'De ijsberg',
    alt: 'Een ijsberg in zee. Boven water steekt een kleine top uit. Het grote stuk onder water bevat een donderwolk, een hart, een huis, twee ringen die in elkaar haken en een vinkje.',
    svg: iceberg,
  },
  gesprek: {
    title: 'Een gesprek',
    alt: 'Een leerling en een leerkracht zitten schuin tegenover elkaar aan een ronde tafel met twee kopjes. In de ene tekstballon staan woorden, in de andere een hart.',
    svg: talk,
  },
  plant: {
    title: 'Drie voedingsstoffen',
    alt: 'Een plant met drie bladeren in een pot. Links schijnt de zon, rechts regent het zacht: de plant heeft drie dingen nodig om te groeien.',
    svg: plant,
  },
  deur: {
    title: 'Welkom',
    alt: 'Een schooldeur staat open en er valt warm licht naar buiten. In de deur steekt iemand de hand op naar een leerling met een rugzak.',
    svg: openDoor,
  },
  thermometer: {
    title: 'Signaalkaart',
    alt: 'Een kaart met drie vakken onder elkaar: rood met een boos gezicht, geel met een vlak gezicht en groen met een blij gezicht. Ernaast staat een thermometer.',
    svg: thermometer,
  },
  telefoon: {
    title: 'Goed nieuws voor thuis',
    alt: 'Een stippellijn verbindt een school en een huis. Daartussen staat een telefoon met een tekstballon waarin een hart te zien is.',
    svg: telephone,
  },
  kring: {
    title: 'Overleg in een kring',
    alt: 'Zes mensen zitten in een kring, gezien van boven. In het midden ligt een klok waarop twintig minuten geel gekleurd zijn.',
    svg: circle,
  },
  brug: {
    title: 'De brug terug',
    alt: 'Een jongere en een begeleider stappen samen over een brug naar een schoolgebouw aan de overkant.',
    svg: bridge,
  },
  trap: {
    title: 'De trap terug',
    alt: 'Een leerling staat op de tweede van zes lage treden. Bovenaan staat een schooldeur open, en onderaan staat een volwassene.',
    svg: stairs,
  },
  rusthoek: {
    title: 'De rustplek',
    alt: 'Een hoek in een klas met een rond kussen, een laag schermpje, een zandloper op een kastje en een doos.',
    svg: calmCorner,
  },
  speelplaats: {
    title: 'Drie zones op de speelplaats',
    alt: 'Een speelplaats van boven gezien, met een geel veld en een bal, een groen vak met kratten en touw, en een blauw vak met een bank in de schaduw.',
    svg: playground,
  },
  kaars: {
    title: 'Een kaars in de klas',
    alt: 'Op een tafel brandt een kaars. Ernaast liggen beschilderde stenen en een opgevouwen kaart.',
    svg: candle,
  },
  venster: {
    title: 'Een raam met drie vakken',
    alt: 'Een raam met drie vakken boven elkaar: bovenaan een rood vak met een grillige lijn, in het midden een groen vak met een rustige golf, onderaan een blauw vak met een bijna vlakke lijn. Links en rechts staat een stoel.',
    svg: threePanes,
  },
}

/** Draws a picture as a JPEG of 1600 × 900 pixels. */
export const paintPicture = async (name: Picture): Promise<Painted> => ({
  name: `${name}.jpg`,
  mimeType: 'image/jpeg',
  data: await sharp(Buffer.from(pictures[name].svg())).jpeg({ quality: 88 }).toBuffer(),
})

/** Draws a partner's mark as a PNG of 400 × 400 pixels. */
export const paintLogo = async (name: Marked): Promise<Painted> => ({
  name: `logo-${name}.png`,
  mimeType: 'image/png',
  data: await sharp(Buffer.from(logos[name])).png({ palette: true }).toBuffer(),
})

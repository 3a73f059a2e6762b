import { box, bubble, disc, drawing, heart, height, line, oval, paint, shape, width } from './paint.ts'
import { bust, chair, fromAbove, standing } from './people.ts'

const floor = (y: number, colour: string): string => box(0, y, width, height - y, colour)

const desk = (x: number, y: number): string =>
  box(x - 130, y - 150, 260, 26, paint.paper, 8) +
  box(x - 112, y - 124, 18, 124, paint.night, 6) +
  box(x + 94, y - 124, 18, 124, paint.night, 6)

/** A class in which one chair is empty. */
export const emptyChair = (): string =>
  drawing(
    paint.sand,
    box(430, 90, 740, 300, paint.deep, 12),
    line('M500 170 H820 M500 230 H720 M500 290 H860', paint.mist, 10),
    box(80, 110, 220, 300, paint.sky, 10),
    line('M190 110 V410 M80 260 H300', paint.white, 12),
    box(1300, 110, 220, 300, paint.sky, 10),
    line('M1410 110 V410 M1300 260 H1520', paint.white, 12),
    floor(640, paint.clay),
    bust(240, 680, 260, { coat: paint.coral, skin: 1, hair: 2 }),
    bust(620, 680, 260, { coat: paint.leaf, skin: 0, hair: 1, long: true }),
    chair(1000, 790, 330, paint.sun),
    bust(1370, 680, 260, { coat: paint.sea, skin: 2, hair: 0 }),
    ...[240, 620, 1000, 1370].map((x) => desk(x, 830)),
    box(200, 656, 90, 24, paint.mist, 4),
    box(575, 656, 90, 24, paint.mist, 4),
    box(1325, 656, 90, 24, paint.mist, 4),
  )

/** Two people talk at a round table. */
export const talk = (): string =>
  drawing(
    paint.paper,
    box(0, 0, width, 610, paint.sky),
    floor(610, paint.sand),
    box(1180, 110, 250, 310, paint.paper, 12),
    line('M1305 110 V420 M1180 265 H1430', paint.white, 14),
    oval(800, 860, 420, 36, paint.clay),
    bubble(560, 170, 300, 150, paint.white, -1),
    line('M460 145 H640 M460 190 H590', paint.mist, 16),
    bubble(930, 225, 300, 150, paint.sun, 1),
    heart(930, 220, 36, paint.coral),
    chair(420, 850, 420, paint.deep),
    chair(1180, 850, 420, paint.deep),
    bust(420, 720, 400, { coat: paint.coral, skin: 2, hair: 2, long: true }),
    bust(1180, 720, 400, { coat: paint.sea, skin: 0, hair: 1 }),
    oval(800, 690, 400, 84, paint.clay),
    oval(800, 676, 400, 84, '#e9cfa6'),
    box(770, 740, 60, 120, paint.night, 10),
    oval(650, 670, 46, 12, paint.white),
    box(612, 616, 76, 54, paint.white, 16),
    oval(960, 670, 46, 12, paint.white),
    box(922, 616, 76, 54, paint.white, 16),
  )

/** An open door: someone waits for a newcomer with a school bag. */
export const openDoor = (): string =>
  drawing(
    paint.mist,
    floor(700, paint.sand),
    box(560, 150, 480, 560, paint.deep, 14),
    box(590, 180, 420, 530, paint.sun),
    shape('M590 710 H1010 L1230 900 H380 Z', '#f7dca0'),
    shape('M1010 180 L1190 120 V790 L1010 710 Z', paint.coral),
    disc(1160, 470, 14, paint.sun),
    box(120, 200, 260, 220, paint.sky, 10),
    line('M250 200 V420 M120 310 H380', paint.white, 12),
    box(1310, 200, 180, 220, paint.sky, 10),
    line('M1400 200 V420 M1310 310 H1490', paint.white, 12),
    line('M880 455 L960 360', paint.leaf, 44),
    disc(966, 350, 24, '#c98f68'),
    standing(830, 720, 420, { coat: paint.leaf, skin: 1, hair: 0 }),
    standing(480, 860, 440, { coat: paint.night, skin: 0, hair: 3 }),
    box(405, 560, 150, 170, paint.coral, 40),
    box(430, 640, 100, 70, paint.rose, 18),
  )

/** Six people in a circle, a clock in the middle. */
export const circle = (): string => {
  const coats = [paint.coral, paint.sea, paint.leaf, paint.sun, paint.deep, paint.rose]
  const seats = coats.map((coat, index) => {
    const angle = (index * Math.PI) / 3
    const [x, y] = [Math.round(800 + 400 * Math.sin(angle)), Math.round(450 - 310 * Math.cos(angle))]
    const look = ([0, 1, 2, 3, 0, 1] as const)[index] ?? 0
    return fromAbove(x, y, index * 60, { coat, skin: look, hair: look })
  })
  return drawing(
    paint.paper,
    oval(800, 450, 660, 430, paint.sand),
    oval(800, 450, 300, 210, paint.sky),
    disc(800, 450, 120, paint.white),
    shape('M800 450 V350 A100 100 0 0 1 886 500 Z', paint.sun),
    line('M800 450 V366 M800 450 L868 489', paint.night, 12),
    disc(800, 450, 12, paint.night),
    ...seats,
  )
}

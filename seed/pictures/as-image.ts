import { box, bubble, disc, drawing, heart, line, oval, paint, shape, width } from './paint.ts'
import { bust, standing } from './people.ts'

const wave = (y: number, colour: string): string =>
  shape(
    `M0 ${y} ${Array.from({ length: 8 }, (_, index) => `q50 ${index % 2 ? 34 : -34} 100 0 t100 0`).join(' ')} V900 H0 Z`,
    colour,
  )

const cloud = (x: number, y: number, s: number, fill: string = paint.white): string =>
  disc(x, y, s, fill) +
  disc(x + s, y + s * 0.2, s * 0.8, fill) +
  disc(x - s, y + s * 0.25, s * 0.75, fill) +
  box(x - s * 1.4, y + s * 0.2, s * 2.9, s * 0.8, fill, s * 0.4)

const house = (x: number, y: number, wall: string, roof: string): string =>
  box(x - 130, y - 220, 260, 220, wall, 8) +
  shape(`M${x - 170} ${y - 210} L${x} ${y - 360} L${x + 170} ${y - 210} Z`, roof) +
  box(x - 35, y - 120, 70, 120, paint.night, 6) +
  box(x - 105, y - 180, 60, 60, paint.sun, 6) +
  box(x + 45, y - 180, 60, 60, paint.sun, 6)

const school = (x: number, y: number): string =>
  box(x - 220, y - 250, 440, 250, paint.coral, 8) +
  shape(`M${x - 110} ${y - 250} L${x} ${y - 350} L${x + 110} ${y - 250} Z`, paint.night) +
  disc(x, y - 285, 26, paint.white) +
  box(x - 42, y - 130, 84, 130, paint.night, 6) +
  [-180, -105, 65, 140].map((at) => box(x + at - 2, y - 200, 52, 66, paint.sky, 6)).join('')

/** Everyone aboard: five people in one boat. */
export const boat = (): string =>
  drawing(
    paint.sky,
    disc(1290, 210, 110, paint.sun),
    cloud(330, 190, 66),
    cloud(1010, 130, 46),
    wave(600, paint.mist),
    line('M800 620 V130', paint.night, 18),
    shape('M826 150 Q1110 330 1130 520 L826 520 Z', paint.white),
    shape('M774 190 Q560 360 530 520 L774 520 Z', paint.rose),
    bust(520, 650, 190, { coat: paint.deep, skin: 0, hair: 1, long: true }),
    bust(660, 650, 210, { coat: paint.sun, skin: 2, hair: 2 }),
    bust(910, 650, 200, { coat: paint.leaf, skin: 1, hair: 0, long: true }),
    bust(1050, 650, 220, { coat: paint.coral, skin: 3, hair: 3 }),
    bust(1180, 650, 170, { coat: paint.sea, skin: 1, hair: 2 }),
    shape('M370 620 H1300 Q1250 800 1080 800 H570 Q420 800 370 620 Z', paint.coral),
    box(360, 606, 950, 34, paint.night, 14),
    `<circle cx="1120" cy="712" r="46" fill="none" stroke="${paint.white}" stroke-width="22"/>`,
    wave(740, paint.sea),
    wave(820, paint.deep),
  )

/** An iceberg: a small top, a large part below water with what a pupil feels and needs. */
export const iceberg = (): string =>
  drawing(
    paint.sky,
    disc(260, 150, 74, paint.sun),
    cloud(1300, 130, 52),
    box(0, 300, width, 600, paint.mist),
    box(0, 470, width, 430, paint.sea),
    box(0, 680, width, 220, paint.deep),
    shape('M470 300 L430 480 L560 700 L800 860 L1040 690 L1180 460 L1120 300 Z', '#e4f1f0'),
    shape('M470 300 L430 480 L560 700 L800 860 L760 300 Z', '#d0e6e5'),
    shape('M600 300 L690 150 L790 90 L910 190 L1000 300 Z', paint.white),
    shape('M600 300 L690 150 L790 90 L770 300 Z', '#eef6f5'),
    line(
      'M0 300 q50 -24 100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0',
      paint.white,
      10,
    ),
    cloud(620, 405, 34, paint.night),
    line('M600 470 l-10 30 M640 470 l-10 30 M680 470 l-10 30', paint.sea, 9),
    heart(960, 430, 52, paint.coral),
    shape('M740 650 v-70 l62 -52 l62 52 v70 Z', paint.sun),
    box(784, 602, 36, 48, paint.night, 4),
    `<circle cx="690" cy="560" r="0" fill="none"/>`,
    `<g fill="none" stroke="${paint.deep}" stroke-width="14"><circle cx="610" cy="590" r="34"/><circle cx="656" cy="590" r="34"/></g>`,
    line('M940 600 l30 30 l60 -70', paint.forest, 18),
  )

/** A plant with three leaves gets sun, rain and good soil. */
export const plant = (): string =>
  drawing(
    paint.paper,
    box(0, 700, width, 200, paint.sand),
    disc(330, 230, 110, paint.sun),
    line(
      'M330 70 V20 M330 440 V390 M170 230 H120 M540 230 H490 M217 117 l-36 -36 M443 343 l36 36 M443 117 l36 -36 M217 343 l-36 36',
      paint.sun,
      16,
    ),
    cloud(1250, 200, 84, paint.mist),
    line('M1150 340 l-16 50 M1230 340 l-16 50 M1310 340 l-16 50 M1190 430 l-16 50 M1270 430 l-16 50', paint.sea, 14),
    line('M800 640 V300', paint.forest, 26),
    shape('M800 480 Q600 470 540 320 Q730 310 800 480 Z', paint.leaf),
    shape('M800 420 Q1000 410 1070 260 Q870 250 800 420 Z', paint.forest),
    shape('M800 330 Q720 210 800 90 Q880 210 800 330 Z', '#9cc48f'),
    shape('M610 610 H990 L950 840 Q946 860 926 860 H674 Q654 860 650 840 Z', paint.coral),
    box(580, 570, 440, 76, paint.coral, 18),
    box(580, 620, 440, 26, '#c9654c', 10),
    oval(800, 572, 190, 24, '#6b4a36'),
  )

/** A card in three colours beside a thermometer. */
export const thermometer = (): string =>
  drawing(
    paint.sand,
    box(250, 110, 640, 690, paint.white, 40),
    box(290, 150, 560, 190, paint.coral, 24),
    box(290, 360, 560, 190, paint.sun, 24),
    box(290, 570, 560, 190, paint.leaf, 24),
    ...[245, 455, 665].map(
      (y) => disc(400, y, 62, paint.paper) + disc(378, y - 14, 9, paint.night) + disc(422, y - 14, 9, paint.night),
    ),
    line('M374 278 q26 -30 52 0', paint.night, 9),
    line('M374 482 H426', paint.night, 9),
    line('M374 684 q26 32 52 0', paint.night, 9),
    ...[245, 455, 665].map((y) => line(`M520 ${y - 26} H790 M520 ${y + 26} H710`, paint.white, 18)),
    box(1120, 110, 130, 560, paint.white, 65),
    disc(1185, 690, 120, paint.white),
    disc(1185, 690, 86, paint.coral),
    box(1155, 330, 60, 350, paint.coral, 30),
    line('M1290 200 H1350 M1290 290 H1330 M1290 380 H1350 M1290 470 H1330 M1290 560 H1350', paint.night, 12),
  )

/** A line between school and home, with good news on it. */
export const telephone = (): string =>
  drawing(
    paint.sky,
    box(0, 700, width, 200, paint.leaf),
    school(330, 720),
    house(1290, 720, paint.paper, paint.coral),
    line('M420 420 Q800 40 1230 350', paint.deep, 12, '2 34'),
    bubble(800, 300, 360, 210, paint.white, 1),
    heart(800, 290, 62, paint.coral),
    box(720, 520, 160, 290, paint.night, 28),
    box(736, 552, 128, 210, paint.mist, 10),
    disc(800, 786, 13, paint.white),
    line('M764 610 H836 M764 650 H836 M764 690 H806', paint.white, 12),
  )

/** A bridge leads back to school; someone walks along. */
export const bridge = (): string =>
  drawing(
    paint.sky,
    disc(1370, 170, 90, paint.sun),
    cloud(760, 150, 54),
    box(0, 760, width, 140, paint.sea),
    shape('M0 560 Q180 500 360 590 V900 H0 Z', paint.leaf),
    shape('M1600 540 Q1400 500 1200 590 V900 H1600 Z', paint.forest),
    school(1380, 570),
    line('M330 610 Q780 430 1240 610', paint.clay, 44),
    line('M330 520 Q780 330 1240 520', paint.night, 12),
    line(
      'M400 585 V490 M520 550 V450 M650 525 V425 M780 515 V420 M910 525 V425 M1040 550 V450 M1170 585 V490',
      paint.night,
      10,
    ),
    line('M420 640 L470 800 M780 540 V800 M1140 640 L1100 800', paint.clay, 26),
    standing(600, 525, 250, { coat: paint.coral, skin: 1, hair: 2 }),
    standing(740, 510, 290, { coat: paint.deep, skin: 0, hair: 1, long: true }),
  )

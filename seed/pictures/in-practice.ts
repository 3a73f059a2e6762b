import { box, disc, drawing, height, line, oval, paint, shape, width } from './paint.ts'
import { chair, standing } from './people.ts'

/** Six low steps to an open door; a pupil on the second, a grown-up at the foot. */
export const stairs = (): string =>
  drawing(
    paint.sky,
    box(1180, 150, 300, 330, paint.deep, 14),
    box(1210, 180, 240, 300, paint.sun),
    ...Array.from({ length: 6 }, (_, step) =>
      box(
        300 + step * 180,
        800 - step * 64,
        width - 300 - step * 180,
        100 + step * 64,
        step % 2 ? paint.clay : paint.sand,
      ),
    ),
    box(0, 860, width, 40, paint.leaf),
    standing(570, 736, 330, { coat: paint.coral, skin: 1, hair: 2 }),
    standing(150, 870, 440, { coat: paint.deep, skin: 0, hair: 1 }),
  )

/** A corner of the class with a cushion, a low screen, an hourglass and a box. */
export const calmCorner = (): string =>
  drawing(
    paint.paper,
    box(0, 640, width, height - 640, paint.sand),
    box(980, 150, 300, 260, paint.sky, 10),
    line('M1130 150 V410 M980 280 H1280', paint.white, 12),
    oval(640, 780, 300, 60, paint.clay),
    oval(640, 740, 250, 84, paint.sea),
    oval(640, 718, 210, 58, paint.mist),
    box(180, 420, 60, 360, paint.forest, 12),
    box(240, 440, 180, 330, paint.leaf, 12),
    box(1040, 560, 260, 240, paint.clay, 10),
    box(1050, 680, 240, 12, paint.sand),
    shape('M1120 420 h100 l-42 66 l42 66 h-100 l42 -66 Z', paint.white),
    shape('M1136 552 h68 l-34 -44 Z', paint.sun),
    box(1108, 408, 124, 16, paint.night, 8),
    box(1108, 548, 124, 16, paint.night, 8),
    box(1360, 690, 180, 130, paint.coral, 12),
    box(1350, 670, 200, 34, paint.rose, 10),
  )

/** A playground from above, with three zones. */
export const playground = (): string =>
  drawing(
    paint.paper,
    box(80, 90, 700, 720, paint.sun, 40),
    line('M430 90 V810', paint.white, 12),
    `<circle cx="430" cy="450" r="110" fill="none" stroke="${paint.white}" stroke-width="12"/>`,
    disc(540, 560, 34, paint.night),
    box(840, 90, 680, 340, paint.leaf, 40),
    box(920, 170, 120, 120, paint.clay, 10),
    box(1060, 230, 120, 120, paint.clay, 10),
    line('M1240 320 C1300 180 1360 380 1440 200', paint.coral, 16),
    box(840, 490, 680, 320, paint.mist, 40),
    box(960, 680, 300, 40, paint.clay, 12),
    disc(1380, 620, 100, paint.forest),
    disc(1320, 580, 66, paint.leaf),
  )

/** A candle on a table, painted stones, a folded card. */
export const candle = (): string =>
  drawing(
    paint.night,
    disc(800, 330, 250, paint.deep),
    disc(800, 330, 150, '#4f8a8c'),
    box(0, 690, width, 210, paint.clay),
    box(740, 400, 120, 300, paint.paper, 20),
    line('M800 400 V366', paint.night, 8),
    shape('M800 236 C860 310 850 370 800 370 C750 370 740 310 800 236 Z', paint.sun),
    oval(480, 740, 90, 46, paint.sea),
    oval(370, 780, 76, 40, paint.coral),
    oval(560, 800, 70, 36, paint.leaf),
    shape('M1030 760 L1140 560 L1250 760 Z', paint.white),
    line('M1140 560 V760', paint.mist, 6),
  )

/** A window with three panes, one above the other: too much, just right, too little. */
export const threePanes = (): string =>
  drawing(
    paint.paper,
    box(430, 60, 740, 780, paint.night, 24),
    box(460, 90, 680, 220, paint.coral, 10),
    box(460, 340, 680, 220, paint.leaf, 10),
    box(460, 590, 680, 220, paint.sea, 10),
    line(
      'M490 200 L560 120 L620 290 L690 110 L760 280 L830 120 L900 290 L970 120 L1040 270 L1110 150',
      paint.white,
      14,
    ),
    line('M490 450 Q595 370 700 450 T910 450 T1110 450', paint.white, 14),
    line('M490 710 Q800 690 1110 712', paint.white, 14),
    chair(230, 830, 260, paint.sun),
    chair(1370, 830, 260, paint.sun),
  )

import { box, disc, hairs, line, oval, paint, shape, skins } from './paint.ts'

type Look = { coat: string; skin?: 0 | 1 | 2 | 3; hair?: 0 | 1 | 2 | 3; long?: boolean }

/** Head and shoulders, standing on `y`; `size` is the height in pixels. */
export const bust = (x: number, y: number, size: number, { coat, skin = 0, hair = 0, long = false }: Look): string => {
  const r = size * 0.24
  const top = y - size + r
  return (
    (long ? box(x - r * 1.05, top - r * 0.2, r * 2.1, r * 1.9, hairs[hair], r * 0.8) : '') +
    shape(
      `M${x - size * 0.4} ${y} v${-size * 0.18} q0 ${-size * 0.27} ${size * 0.4} ${-size * 0.27} q${size * 0.4} 0 ${size * 0.4} ${size * 0.27} v${size * 0.18} Z`,
      coat,
    ) +
    box(x - r * 0.35, top + r * 0.6, r * 0.7, r * 0.8, skins[skin], r * 0.3) +
    disc(x, top, r, skins[skin]) +
    shape(
      `M${x - r} ${top} a${r} ${r} 0 0 1 ${r * 2} 0 q${-r * 0.5} ${-r * 0.55} ${-r} ${-r * 0.5} q${-r * 0.6} 0 ${-r} ${r * 0.5} Z`,
      hairs[hair],
    )
  )
}

/** A whole person from behind or in front, feet on `y`. */
export const standing = (x: number, y: number, size: number, look: Look): string => {
  const legs = size * 0.36
  return (
    box(x - size * 0.11, y - legs, size * 0.09, legs, paint.night, size * 0.03) +
    box(x + size * 0.02, y - legs, size * 0.09, legs, paint.night, size * 0.03) +
    oval(x - size * 0.07, y, size * 0.075, size * 0.022, paint.night) +
    oval(x + size * 0.07, y, size * 0.075, size * 0.022, paint.night) +
    box(x - size * 0.16, y - size * 0.72, size * 0.32, size * 0.42, look.coat, size * 0.12) +
    bust(x, y - size * 0.52, size * 0.48, look)
  )
}

/** A chair seen from the front, its feet on `y`. */
export const chair = (x: number, y: number, size: number, colour: string): string =>
  line(`M${x - size * 0.3} ${y} V${y - size} M${x + size * 0.3} ${y} V${y - size}`, paint.night, size * 0.06) +
  box(x - size * 0.36, y - size * 1.02, size * 0.72, size * 0.36, colour, size * 0.08) +
  box(x - size * 0.4, y - size * 0.48, size * 0.8, size * 0.12, colour, size * 0.05)

/** A person on a chair, seen from above, looking towards the middle; `turn` in degrees. */
export const fromAbove = (x: number, y: number, turn: number, { coat, skin = 0, hair = 0 }: Look): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">` +
  box(-70, -66, 140, 120, paint.clay, 26) +
  oval(0, 0, 82, 44, coat) +
  oval(0, 30, 24, 30, skins[skin]) +
  disc(0, 0, 40, hairs[hair]) +
  '</g>'

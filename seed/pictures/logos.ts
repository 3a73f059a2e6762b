import type { Organisation } from '../cast.ts'
import { box, disc, line, paint, shape } from './paint.ts'

const mark = (...shapes: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320" width="400" height="400">${box(0, 0, 320, 320, paint.white)}${shapes.join('')}</svg>`

/** Fictitious marks of the partners that have one: shapes only, no letters, so that no font is needed. */
export const logos = {
  labo: mark(
    shape('M128 50 h64 v90 l70 110 a20 20 0 0 1 -18 30 H76 a20 20 0 0 1 -18 -30 l70 -110 Z', paint.mist),
    shape('M96 200 h128 l36 58 a14 14 0 0 1 -12 22 H72 a14 14 0 0 1 -12 -22 Z', paint.coral),
    disc(140, 240, 12, paint.white),
    disc(184, 224, 16, paint.white),
  ),
  clz: mark(
    disc(116, 140, 76, paint.sea),
    disc(204, 140, 76, paint.coral),
    shape('M160 78 a76 76 0 0 1 0 124 a76 76 0 0 1 0 -124 Z', paint.night),
    box(60, 240, 200, 22, paint.sea, 11),
  ),
  risk: mark(
    line('M80 90 L240 90 L160 230 Z', paint.deep, 16),
    disc(80, 90, 40, paint.sun),
    disc(240, 90, 40, paint.coral),
    disc(160, 230, 40, paint.leaf),
  ),
  koinoor: mark(
    line('M50 230 C120 230 110 90 170 90 S230 190 270 100', paint.forest, 26),
    disc(50, 230, 26, paint.sun),
    disc(270, 100, 26, paint.coral),
  ),
  clb: mark(
    box(60, 60, 200, 200, paint.deep, 60),
    shape('M160 226 C70 160 100 96 160 132 C220 96 250 160 160 226 Z', paint.white),
  ),
  ov4: mark(
    box(64, 64, 88, 88, paint.sun, 14),
    box(168, 64, 88, 88, paint.sea, 14),
    box(64, 168, 88, 88, paint.coral, 14),
    line('M176 256 L256 176', paint.night, 22),
  ),
  leuven: mark(
    shape('M60 60 h200 v110 q0 70 -100 100 q-100 -30 -100 -100 Z', paint.coral),
    box(60, 130, 200, 46, paint.white),
  ),
  ucll: mark(
    shape('M50 130 L160 70 L270 130 L160 190 Z', paint.night),
    shape('M100 170 V220 Q160 262 220 220 V170 L160 204 Z', paint.sea),
    line('M256 140 V210', paint.sun, 12),
    disc(256, 222, 12, paint.sun),
  ),
  knikkerplein: mark(
    disc(110, 200, 62, paint.sea),
    disc(214, 214, 48, paint.coral),
    disc(176, 110, 54, paint.sun),
    disc(94, 182, 16, paint.white),
    disc(160, 94, 14, paint.white),
  ),
  sluispoort: mark(
    box(56, 70, 36, 180, paint.night, 8),
    box(228, 70, 36, 180, paint.night, 8),
    line('M92 120 L160 160 L228 120 M92 200 L160 240 L228 200', paint.sea, 18),
  ),
  vlonder: mark(
    line('M50 210 Q160 90 270 210', paint.forest, 20),
    line('M90 178 V250 M125 152 V250 M160 144 V250 M195 152 V250 M230 178 V250', paint.clay, 16),
  ),
  keukentafel: mark(
    disc(160, 104, 44, paint.sun),
    box(50, 160, 220, 28, paint.clay, 14),
    line('M86 188 V264 M234 188 V264', paint.clay, 20),
  ),
  poort: mark(
    shape('M70 260 V140 a90 90 0 0 1 180 0 V260 h-44 V144 a46 46 0 0 0 -92 0 V260 Z', paint.coral),
    disc(160, 226, 34, paint.deep),
  ),
  dijlezoom: mark(
    line('M40 120 Q100 70 160 120 T280 120', paint.sea, 20),
    line('M40 170 Q100 120 160 170 T280 170', paint.deep, 20),
    line('M70 250 H250', paint.leaf, 20),
  ),
} satisfies Partial<Record<Organisation, string>>

/** Partners that have a mark. */
export type Marked = keyof typeof logos
export const hasMark = (key: Organisation): key is Marked => Object.hasOwn(logos, key)

/** The few colours of every drawing, so that they look like one hand made them. */
export const paint = {
  paper: '#fbf5ea',
  sand: '#f1dfc3',
  clay: '#dcb98c',
  sky: '#d9ebea',
  mist: '#b5d8d6',
  sea: '#5fa6a6',
  deep: '#2f6f78',
  night: '#1f3f4f',
  coral: '#e07a5f',
  rose: '#f2b5a0',
  sun: '#f0bd58',
  leaf: '#7fae7a',
  forest: '#4b7f5c',
  white: '#ffffff',
} as const
export const skins = ['#f3cfb3', '#c98f68', '#8d5b3f', '#e6b48c'] as const
export const hairs = ['#3a2a24', '#7a4a2b', '#1f1b1a', '#c08a45'] as const

/** Pixels of a drawing. */
export const width = 1600
export const height = 900

export const drawing = (background: string, ...shapes: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
  `<rect width="${width}" height="${height}" fill="${background}"/>${shapes.join('')}</svg>`

export const box = (x: number, y: number, w: number, h: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"/>`

export const disc = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`

export const oval = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`

export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

export const line = (d: string, stroke: string, thick: number, dashes = 'none'): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="${dashes}"/>`

/** A heart around (x, y), `s` wide from the middle. */
export const heart = (x: number, y: number, s: number, fill: string): string =>
  shape(
    `M${x} ${y + s} C${x - s * 1.6} ${y} ${x - s} ${y - s} ${x} ${y - s * 0.3} C${x + s} ${y - s} ${x + s * 1.6} ${y} ${x} ${y + s} Z`,
    fill,
  )

/** A speech bubble whose tail points down to the left (-1) or the right (1). */
export const bubble = (x: number, y: number, w: number, h: number, fill: string, tail: -1 | 1): string =>
  box(x - w / 2, y - h / 2, w, h, fill, 40) +
  shape(`M${x + tail * w * 0.1} ${y + h / 2 - 4} l${tail * w * 0.18} 70 l${tail * w * 0.06} -70 Z`, fill)

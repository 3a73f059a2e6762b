/**
 * In which an image answers, whatever it is kept in: the endings of its addresses and their media types, in the order in which a browser
 * should choose.
 */
export const imageFormats = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const
export type ImageFormat = keyof typeof imageFormats

export const isImageFormat = (ext: string): ext is ImageFormat => Object.hasOwn(imageFormats, ext)

/** Stands in the place of a Payload widget that this product does without. */
export const Nothing = () => null

import { z } from 'zod'
import { named, told } from './published.ts'

export const facet = named('Facet', 'One value of a filter, and how many there are of it.', {
  id: told(z.string(), 'As the filter takes it.', 'leerkracht'),
  label: told(z.string(), 'In Dutch.', 'Leerkracht'),
  count: told(z.int().positive(), 'What the list would give with this value and the other filters.', 12),
})

import { describe, expect, it } from 'vitest'

import { choosing, fateOf, nothingChosen, type Chosen } from '#src/components/partner-life/choices.ts'

const chosen = (part: Partial<Chosen>): Chosen => ({ ...nothingChosen, ...part })

describe('what becomes of a text', () => {
  it.each<[string, Partial<Chosen>, unknown]>([
    ['nothing was chosen', {}, undefined],
    ['nobody was named who takes over', { fate: 'transfer' }, undefined],
    ['no co-owner was named', { fate: 'coOwnerLeads' }, undefined],
    ['the notice says nothing', { fate: 'withdraw', notice: '  ' }, undefined],
    ['the labo takes over', { fate: 'adopt', notice: 'van een keuze hiervoor' }, { fate: 'adopt' }],
    ['another takes over', { fate: 'transfer', partner: 'p1' }, { fate: 'transfer', partner: 'p1' }],
    ['it is withdrawn', { fate: 'withdraw', notice: ' Gestopt. ' }, { fate: 'withdraw', notice: 'Gestopt.' }],
    ['it is archived', { fate: 'archive' }, { fate: 'archive' }],
    ['it is archived for another', { fate: 'archive', replacement: 'd1' }, { fate: 'archive', replacement: 'd1' }],
  ])('is told to the server, or not yet, when %s', (_what, part, fate) => {
    expect(fateOf(chosen(part))).toEqual(fate)
  })

  it('goes to the only co-owner there is, and to nobody who was picked for something else', () => {
    const one = { coOwners: [{ id: 'c1', name: 'Een' }] }
    const two = { coOwners: [...one.coOwners, { id: 'c2', name: 'Twee' }] }
    expect(choosing(nothingChosen, 'coOwnerLeads', one).partner).toBe('c1')
    expect(choosing(nothingChosen, 'coOwnerLeads', two).partner).toBe('')
    expect(choosing(chosen({ fate: 'coOwnerLeads', partner: 'c1' }), 'transfer', one).partner).toBe('')
  })
})

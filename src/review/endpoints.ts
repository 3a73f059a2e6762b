import type { Endpoint } from 'payload'

export const actionEndpoints: Omit<Endpoint, 'root'>[] = []

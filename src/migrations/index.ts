import * as migration_20261123_120000_initial from './20261123_120000_initial.ts'
import * as migration_20261123_120100_flow from './20261123_120100_flow.ts'
import * as migration_20261123_120200_delivery from './20261123_120200_delivery.ts'
import * as migration_20261124_120000_later_actions from './20261124_120000_later_actions.ts'
import * as migration_20261124_140000_review_in_full from './20261124_140000_review_in_full.ts'
import * as migration_20261124_151000_delivery_surface from './20261124_151000_delivery_surface.ts'
import * as migration_20261126_130000_search from './20261126_130000_search.ts'
import * as migration_20261126_131000_sites from './20261126_131000_sites.ts'
import * as migration_20261126_132000_fresh from './20261126_132000_fresh.ts'
import * as migration_20261126_140000_counts from './20261126_140000_counts.ts'

export const migrations = [
  {
    up: migration_20261123_120000_initial.up,
    down: migration_20261123_120000_initial.down,
    name: '20261123_120000_initial',
  },
  {
    up: migration_20261123_120100_flow.up,
    down: migration_20261123_120100_flow.down,
    name: '20261123_120100_flow',
  },
  {
    up: migration_20261123_120200_delivery.up,
    down: migration_20261123_120200_delivery.down,
    name: '20261123_120200_delivery',
  },
  {
    up: migration_20261124_120000_later_actions.up,
    down: migration_20261124_120000_later_actions.down,
    name: '20261124_120000_later_actions'
  },
  {
    up: migration_20261124_140000_review_in_full.up,
    down: migration_20261124_140000_review_in_full.down,
    name: '20261124_140000_review_in_full',
  },
  {
    up: migration_20261124_151000_delivery_surface.up,
    down: migration_20261124_151000_delivery_surface.down,
    name: '20261124_151000_delivery_surface',
  },
  {
    up: migration_20261126_130000_search.up,
    down: migration_20261126_130000_search.down,
    name: '20261126_130000_search',
  },
  {
    up: migration_20261126_131000_sites.up,
    down: migration_20261126_131000_sites.down,
    name: '20261126_131000_sites',
  },
  {
    up: migration_20261126_132000_fresh.up,
    down: migration_20261126_132000_fresh.down,
    name: '20261126_132000_fresh',
  },
  {
    up: migration_20261126_140000_counts.up,
    down: migration_20261126_140000_counts.down,
    name: '20261126_140000_counts',
  },
]

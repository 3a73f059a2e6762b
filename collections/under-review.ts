import type { CollectionConfig } from 'payload'

import { actorOf } from '#access/actor.ts'
import { isLabo } from '#access/permissions.ts'
import { previewEndpoints } from '#src/preview/endpoints.ts'
import { actionEndpoints } from '#src/review/endpoints.ts'

import { reviewHooks } from './intake/hooks.ts'

/**
 * What every reviewable collection shares: versions that are never pruned (editions point to them), the intake hooks, the
 * action endpoints, and the generic doors that stay shut (bulk edit, duplicate, advisory locks).
 */
export const underReview = {
  versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 0 },
  hooks: reviewHooks,
  endpoints: [...actionEndpoints, ...previewEndpoints],
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>

/**
 * The admin's workflow widgets, in place of Payload's own status, publish and unpublish. The buttons hang before the controls,
 * because Payload draws a publish button only for who may save, and while a text is with the labo nobody may.
 */
export const reviewScreens = {
  beforeList: ['/src/components/list-scopes/index.tsx#ListScopes'],
  edit: {
    beforeDocumentControls: ['/src/components/workflow-buttons/index.tsx#WorkflowButtons'],
    PublishButton: '/src/components/nothing.tsx#Nothing',
    SaveDraftButton: '/src/components/save-button/index.tsx#SaveButton',
    UnpublishButton: '/src/components/nothing.tsx#Nothing',
    Status: '/src/components/standing/index.tsx#Standing',
  },
  // The page with the raw answer of the API helps the labo; to writers it says nothing.
  views: { edit: { api: { tab: { condition: ({ req }) => isLabo(actorOf(req)) === true } } } },
} satisfies NonNullable<NonNullable<CollectionConfig['admin']>['components']>

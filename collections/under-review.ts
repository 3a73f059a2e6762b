import type { CollectionConfig } from 'payload'

import { actionEndpoints } from '#src/review/endpoints.ts'

import { reviewHooks } from './intake/hooks.ts'

/**
 * What every reviewable collection shares: versions that are never pruned (editions point to them), the intake hooks, the
 * action endpoints, and the generic doors that stay shut (bulk edit, duplicate, advisory locks).
 */
export const underReview = {
  versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 0 },
  hooks: reviewHooks,
  endpoints: actionEndpoints,
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>

/** The admin's workflow widgets, in place of Payload's own publish and unpublish buttons. */
export const reviewScreens = {
  beforeList: ['/src/components/list-scopes/index.tsx#ListScopes'],
  edit: {
    beforeDocumentControls: ['/src/components/standing/index.tsx#Standing'],
    PublishButton: '/src/components/workflow-buttons/index.tsx#WorkflowButtons',
    SaveDraftButton: '/src/components/save-button/index.tsx#SaveButton',
    UnpublishButton: '/src/components/nothing.tsx#Nothing',
    Status: '/src/components/nothing.tsx#Nothing',
  },
} satisfies NonNullable<NonNullable<CollectionConfig['admin']>['components']>

import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OwnerField as OwnerField_1e31ed36b930edeebd256db9b866860a } from '../../../../src/components/owner-field/index.tsx'
import { Nothing as Nothing_9e20bbae479c801ce37b56a8c7df1a0d } from '../../../../src/components/nothing.tsx'
import { StandingCell as StandingCell_b69e73da17b1426a9c2803494a6020f7 } from '../../../../src/components/standing-cell/index.tsx'
import { WorkflowPanel as WorkflowPanel_292f9407cf280d09b6502829eb5946ba } from '../../../../src/components/workflow-panel/index.tsx'
import { ListScopes as ListScopes_e58a1281f6385f319cd2a9a1daf21e5e } from '../../../../src/components/list-scopes/index.tsx'
import { WorkflowButtons as WorkflowButtons_abaceacb96725848c59a7323385399a0 } from '../../../../src/components/workflow-buttons/index.tsx'
import { SaveButton as SaveButton_51e32d4a8b11dfbf865e8abb21008e7b } from '../../../../src/components/save-button/index.tsx'
import { Standing as Standing_e262a79b25ff9ace08f8d7fb2d13bd76 } from '../../../../src/components/standing/index.tsx'
import { CurrentPassword as CurrentPassword_f83a163346f440018f640422154acd16 } from '../../../../src/components/current-password/index.tsx'
import { Icon as Icon_bb253da22bdef1297f1867b631c4c70f } from '../../../../src/components/brand/index.tsx'
import { Logo as Logo_bb253da22bdef1297f1867b631c4c70f } from '../../../../src/components/brand/index.tsx'
import { SignInByMail as SignInByMail_b145315921aec2a2704d93e999545c63 } from '../../../../src/components/sign-in/index.tsx'
import { Dashboard as Dashboard_c7a134e78670819912e33dbcf810aa86 } from '../../../../src/components/dashboard/index.tsx'
import { WorkNav as WorkNav_785b0d23b03dc744aa520a4ae02a42a0 } from '../../../../src/components/nav/index.tsx'
import { Notices as Notices_8486faca993c8732fa48d3bb9f268d5d } from '../../../../src/components/notices/index.tsx'
import { NamedControls as NamedControls_daa52dc4ba10c4f4d597239cb6c6196f } from '../../../../src/components/named-controls/index.tsx'
import { SitesView as SitesView_94d69ab957a70a697eb0cbd1fe346164 } from '../../../../src/components/sites/index.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/components/owner-field/index.tsx#OwnerField": OwnerField_1e31ed36b930edeebd256db9b866860a,
  "/src/components/nothing.tsx#Nothing": Nothing_9e20bbae479c801ce37b56a8c7df1a0d,
  "/src/components/standing-cell/index.tsx#StandingCell": StandingCell_b69e73da17b1426a9c2803494a6020f7,
  "/src/components/workflow-panel/index.tsx#WorkflowPanel": WorkflowPanel_292f9407cf280d09b6502829eb5946ba,
  "/src/components/list-scopes/index.tsx#ListScopes": ListScopes_e58a1281f6385f319cd2a9a1daf21e5e,
  "/src/components/workflow-buttons/index.tsx#WorkflowButtons": WorkflowButtons_abaceacb96725848c59a7323385399a0,
  "/src/components/save-button/index.tsx#SaveButton": SaveButton_51e32d4a8b11dfbf865e8abb21008e7b,
  "/src/components/standing/index.tsx#Standing": Standing_e262a79b25ff9ace08f8d7fb2d13bd76,
  "/src/components/current-password/index.tsx#CurrentPassword": CurrentPassword_f83a163346f440018f640422154acd16,
  "/src/components/brand/index.tsx#Icon": Icon_bb253da22bdef1297f1867b631c4c70f,
  "/src/components/brand/index.tsx#Logo": Logo_bb253da22bdef1297f1867b631c4c70f,
  "/src/components/sign-in/index.tsx#SignInByMail": SignInByMail_b145315921aec2a2704d93e999545c63,
  "/src/components/dashboard/index.tsx#Dashboard": Dashboard_c7a134e78670819912e33dbcf810aa86,
  "/src/components/nav/index.tsx#WorkNav": WorkNav_785b0d23b03dc744aa520a4ae02a42a0,
  "/src/components/notices/index.tsx#Notices": Notices_8486faca993c8732fa48d3bb9f268d5d,
  "/src/components/named-controls/index.tsx#NamedControls": NamedControls_daa52dc4ba10c4f4d597239cb6c6196f,
  "/src/components/sites/index.tsx#SitesView": SitesView_94d69ab957a70a697eb0cbd1fe346164,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

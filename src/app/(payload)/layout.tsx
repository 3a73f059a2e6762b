import '@payloadcms/next/css'
import './custom.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import config from '#payload-config'
import { importMap } from './admin/importMap.js'
import { requireAllowed, withOurOwnLookAtLateness } from './server-functions.ts'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  requireAllowed(args.name)
  return await handleServerFunctions({ ...withOurOwnLookAtLateness(args), config, importMap })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout

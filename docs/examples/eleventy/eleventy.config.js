import { rm } from 'node:fs/promises'
import { HtmlBasePlugin } from '@11ty/eleventy'

export default function (config) {
  config.addPlugin(HtmlBasePlugin)
  config.addPassthroughCopy('style.css')
  // A page that is no longer made must not stay: what the labo took offline is to be gone here too.
  config.on('eleventy.before', ({ directories }) => rm(directories.output, { recursive: true, force: true }))
  // The times of the labo are instants; people read days in Brussels.
  const day = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' })
  config.addFilter('day', (instant) => day.format(new Date(instant)))
  return { htmlTemplateEngine: 'njk', markdownTemplateEngine: false }
}

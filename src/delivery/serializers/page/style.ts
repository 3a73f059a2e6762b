import { createHash } from 'node:crypto'

/** The one stylesheet of our pages: readable at any width, in dark and light, and on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1d22;--paper:#fff;--soft:#f2f4f7;--line:#c9ced6;--link:#0b4f9e}
@media (prefers-color-scheme:dark){:root{--ink:#eceef2;--paper:#15171b;--soft:#22262d;--line:#454b56;--link:#8fc1ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,"Segoe UI",Roboto,sans-serif}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
header,main,footer{max-width:46rem;margin:0 auto;padding:1rem}
header,footer{font-size:.9375rem}footer{border-top:1px solid var(--line);margin-top:2rem}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 .75rem}h2{font-size:1.3rem;line-height:1.3;margin:2rem 0 .5rem}h3{font-size:1.1rem;margin:1.5rem 0 .25rem}
.kind{margin:0;font-weight:600}.summary{font-size:1.2rem}
.notice{border:2px solid currentColor;padding:.75rem 1rem}
.facts{background:var(--soft);padding:1rem;margin:1.5rem 0;display:grid;gap:.5rem}
.facts div{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:.75rem}
dt{font-weight:600}dd{margin:0}
figure{margin:1.5rem 0}img{max-width:100%;height:auto}figcaption{font-size:.875rem}
blockquote{margin:1rem 0;padding-left:1rem;border-left:4px solid var(--line)}
.callout{border:1px solid var(--line);border-left-width:6px;background:var(--soft);padding:.5rem 1rem;margin:1.5rem 0}
li{margin:.25rem 0}li>p,.callout>p{margin:.125rem 0}a,dd,code{overflow-wrap:anywhere}
@media (max-width:30rem){.facts div{grid-template-columns:1fr;gap:0}}
@media print{
@page{margin:18mm}
:root{--ink:#000;--paper:#fff;--soft:#fff;--link:#000}
body{font-size:11pt;line-height:1.4}header,main,footer{max-width:none;padding:0}
.skip,nav{display:none}h2,h3,figure,.callout,li{break-inside:avoid}h2,h3{break-after:avoid}
main a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em;overflow-wrap:anywhere}
}
`

/** For the Content-Security-Policy: this style and no other. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

import { type Markup, markup } from '../markup.ts';

/** The look of README.html: ink on paper, on any screen and in print, with the system's own fonts. */
export const readmeStyle: Markup = markup`
:root { color-scheme: light dark; }
body { max-inline-size: 60rem; margin: 0 auto; padding: 1.5rem 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
article { border-block-start: 4px solid; margin-block-start: 2.5rem; }
h1, dd, code, pre, .words { overflow-wrap: anywhere; }
h2, h3 { line-height: 1.25; break-after: avoid; }
h3 { margin-block-start: 2rem; }
code, pre { font: 0.875rem/1.5 ui-monospace, monospace; }
pre { border: 1px solid; padding: 0.75rem; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
dd, td { white-space: pre-line; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; }
th { white-space: nowrap; }
th, td { border: 1px solid; padding: 0.375rem 0.5rem; text-align: start; vertical-align: top; }
td code { display: block; inline-size: 18rem; }
.words { min-inline-size: 9rem; }
.custody > li { margin-block-end: 1.5rem; break-inside: avoid; }
@media print { body { max-inline-size: none; font-size: 10pt; } tr { break-inside: avoid; } .wide { overflow: visible; } }
`;

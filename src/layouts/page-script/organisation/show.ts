import type { Organisation } from '../../../formats/organisation/organisation.ts';
import { readOrganisation } from '../../../formats/organisation/organisation-reader.ts';
import {
  barView,
  contactPages,
  contactView,
  footView,
  type OwnWords,
  type Piece,
  type Setting,
} from '../../../formats/organisation/organisation-view.ts';
import css from '../../../styles/organisation.css?inline';

/* Every language of `i18n/` brings its own few strings: '../../../i18n/zh-cn/organisation.ts'. */
const files = import.meta.glob<OwnWords>('../../../i18n/*/organisation.ts', {
  eager: true,
  import: 'organisation',
});
const strings = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.split('/').at(-2) ?? '', words]),
);

/** Puts an `organisation.json` into the page; one that is wrong changes nothing and says why in the console. */
export function show(text: string) {
  const read = readOrganisation(text, Object.keys(strings));
  if ('problems' in read) {
    console.warn(`organisation.json was not used. ${read.problems.join('; ')}`);
    return;
  }
  const { lang } = document.documentElement;
  const words = strings[lang.toLowerCase()];
  if (words) place(read.organisation, { language: lang.toLowerCase(), words, date: dateIn(lang) });
}

function place(organisation: Organisation, setting: Setting) {
  const { name, firstContact } = organisation;
  addStyle();
  document.body.prepend(make(barView(organisation, setting)));
  if (!firstContact) return;
  document.querySelector('.site-foot')?.prepend(make(footView(name, firstContact, setting)));
  const contact = make(contactView(name, firstContact, setting));
  const path = location.pathname.replace(/index\.html$/, '');
  const isReport = contactPages.some((page) => path.endsWith(`/${page}/`));
  document.querySelector('.start > nav')?.before(contact);
  document.querySelector('#whom-to-tell')?.after(contact);
  if (isReport) document.querySelector('.article-head')?.append(contact);
}

/** The policy allows no style that was not built in; a sheet made by a script of ours is none of those it asks about. */
function addStyle() {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Words become text and nothing else. */
function make(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const element = document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes)) element.setAttribute(name, value);
  element.append(...piece.children.map(make));
  return element;
}

const dateIn = (lang: string) => (day: string) =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

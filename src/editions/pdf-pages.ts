/*
 * Reads of a PDF what Chromium writes in the open: Skia keeps the tree of pages and the targets of
 * links as plain objects (ISO 32000-1, 7.7.3.2 and 12.3.2.3), so no library is needed.
 */

/** On which page, from 1, each target of a link inside the document stands. */
export function pagesOfTargets(pdf: Buffer): Map<string, number> {
  const source = pdf.toString('latin1');
  const pages = new Map(pageObjects(source).map((id, index) => [id, index + 1]));
  const dests = /\/Dests (\d+) 0 R/.exec(source)?.[1];
  const start = dests ? source.indexOf(`\n${dests} 0 obj`) : -1;
  if (start < 0) return new Map();
  const object = source.slice(start, source.indexOf('endobj', start));
  return new Map(
    [...object.matchAll(/\/([^\s[\]/]+) \[(\d+) 0 R \/XYZ/g)].flatMap(([, name = '', id = '']) => {
      const page = pages.get(id);
      return page ? [[decodeName(name), page] as const] : [];
    }),
  );
}

/** The number of pages. */
export const countPages = (pdf: Buffer): number => pageObjects(pdf.toString('latin1')).length;

/** The object numbers of the pages in order; nodes of the tree hold pages and further nodes. */
function pageObjects(source: string): string[] {
  const kids = new Map(
    [...source.matchAll(/(\d+) 0 obj\s*<<\/Type \/Pages\b[\s\S]*?\/Kids \[([^\]]*)\]/g)].map(
      ([, id = '', list = '']) => [id, [...list.matchAll(/(\d+) 0 R/g)].map((match) => match[1] ?? '')],
    ),
  );
  const inner = new Set([...kids.values()].flat());
  const walk = (id: string): string[] => kids.get(id)?.flatMap(walk) ?? [id];
  return [...kids.keys()].filter((id) => !inner.has(id)).flatMap(walk);
}

/** In a PDF name `#2D` stands for `-` (ISO 32000-1, 7.3.5). */
const decodeName = (name: string) =>
  name.replace(/#([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

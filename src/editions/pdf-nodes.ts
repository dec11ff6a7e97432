/**
 * The same PDF with the ids of its structure elements counted from 1. Chromium numbers them by nodes
 * of its own tree, with gaps that differ from run to run; their order does not. No byte moves.
 */
export function withCountedNodes(pdf: Buffer): Buffer {
  const source = pdf.toString('latin1');
  const name = /\(node(\d{8})\)/g;
  const found = [...new Set([...source.matchAll(name)].map(([, digits = '']) => digits))].toSorted();
  const ranks = new Map(found.map((digits, index) => [digits, String(index + 1).padStart(8, '0')]));
  return Buffer.from(
    source.replace(name, (_, digits: string) => `(node${ranks.get(digits)})`),
    'latin1',
  );
}

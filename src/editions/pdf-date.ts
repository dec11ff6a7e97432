/**
 * The same PDF with the dates it says of itself set to `seconds` since 1970, or left out when that is
 * unknown, so that two builds of one state give the same bytes. No byte moves: the table at the end
 * of the file counts them.
 */
export function withDate(pdf: Buffer, seconds: number | undefined): Buffer {
  const source = pdf.toString('latin1');
  const written = source.replace(/\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/g, (found, name: string) => {
    if (seconds === undefined) return ' '.repeat(found.length);
    const digits = new Date(seconds * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
    return `/${name} (D:${digits}+00'00')`.padEnd(found.length);
  });
  return Buffer.from(written, 'latin1');
}

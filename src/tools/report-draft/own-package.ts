/** Of a package the log and its lists come last in the directory, which ends the file. Bytes. */
const tailSize = 64 * 1024;

/** An entry of the directory of a zip (APPNOTE 4.3.12) begins with this mark; 42 bytes of figures follow, and its name. */
const mark = 'PK\x01\x02';
const logEntry = /^[\s\S]{42}(?:[^/]{1,255}\/)?evidence-log\.json/;

/**
 * Whether an archive holds an evidence log, as the packages of the evidence log do, under whatever name.
 * Only its directory is looked at, and nothing is unpacked. False when the file cannot be read.
 */
export async function holdsLog(archive: Blob): Promise<boolean> {
  const tail = await archive
    .slice(-tailSize)
    .arrayBuffer()
    .catch(() => new ArrayBuffer());
  const [, ...entries] = new TextDecoder('latin1').decode(tail).split(mark);
  return entries.some((entry) => logEntry.test(entry));
}

import { hexOf } from './asn1-values.ts';
import type { ProblemCode } from './reading.ts';

/** Kinds of OLE containers by the class of their root ([MS-CFB], 2.6.4), in the order of its bytes. */
const classes: Record<string, ProblemCode> = {
  '0b0d020000000000c000000000000046': 'outlook-message',
  '84100c0000000000c000000000000046': 'installer',
  '86100c0000000000c000000000000046': 'installer',
};
const magic = 'd0cf11e0a1b11ae1';

/** Whether the file is an OLE container: Outlook's `.msg`, Windows' `.msi`, older Office documents. */
export function isOle(head: Uint8Array): boolean {
  return hexOf(head.subarray(0, 8)) === magic;
}

/** Which container it is, so that the reader is told what to do with it. */
export async function oleProblem(file: Blob): Promise<ProblemCode> {
  const head = new DataView(await file.slice(0, 512).arrayBuffer());
  if (head.byteLength < 512) return 'cut';
  const sector = head.getUint16(30, true) === 12 ? 4096 : 512;
  const at = (head.getUint32(48, true) + 1) * sector;
  const root = new Uint8Array(await file.slice(at, at + 128).arrayBuffer());
  return root.length < 128 ? 'cut' : (classes[hexOf(root.subarray(80, 96))] ?? 'office-container');
}

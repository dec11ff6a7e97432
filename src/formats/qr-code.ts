import { encodeQR } from 'qr';

/** A QR code as one drawing: a square of `size` modules, quiet zone of 4 included, dark where `path` fills. */
export interface QrCode {
  size: number;
  /** Data of an SVG path in units of one module. */
  path: string;
}

/** ISO/IEC 18004, 9.1: four modules of light all around, or readers do not find the code. */
const quiet = 4;

/**
 * The QR code of a text. A quarter of it may be dirty or torn (level Q), as paper on a wall gets.
 * Throws on a text of more than about 1,600 bytes.
 */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: quiet });
  const path = rows
    .map((row, y) =>
      darkRuns(row)
        .map(([x, width]) => bar(x, y, width))
        .join(''),
    )
    .join('');
  return { size: rows.length, path };
}

/** Start and length of each run of dark modules. */
function darkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}

function bar(x: number, y: number, width: number) {
  return `M${x} ${y}h${width}v1h-${width}z`;
}

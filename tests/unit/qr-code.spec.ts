import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { decodeQR } from 'qr/decode.js';
import { type QrCode, qrCode } from '../../src/formats/qr-code.ts';
import { needs, run } from '../fixtures/programs.ts';
import { scratch } from '../fixtures/scratch.ts';

const addresses = [
  'https://guide.example/',
  'https://intranet.example:8443/staff/guide/zh-cn/assets/digital-certificates/#whom-to-tell',
];

/** The drawing in grey levels, `scale` dots a module, as a camera would see it. */
function drawn({ size, path }: QrCode, scale: number) {
  const width = size * scale;
  const grey = new Uint8Array(width * width).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      grey.fill(0, row * width + Number(x) * scale, row * width + (Number(x) + Number(length)) * scale);
    }
  }
  return { width, grey };
}

for (const address of addresses) {
  test(`the QR code of ${address} reads back`, () => {
    const { width, grey } = drawn(qrCode(address), 4);
    const data = Uint8Array.from([...grey].flatMap((level) => [level, level, level, 255]));
    expect(decodeQR({ width, height: width, data })).toBe(address);
  });
}

test('another reader, zbarimg, reads the QR code', () => {
  needs('zbarimg');
  const folder = scratch('qr');
  const { width, grey } = drawn(qrCode(addresses[1] ?? ''), 4);
  writeFileSync(join(folder, 'code.pgm'), Buffer.concat([Buffer.from(`P5\n${width} ${width}\n255\n`), grey]));
  expect(run(folder, 'zbarimg', '--quiet', '--raw', 'code.pgm').trim()).toBe(addresses[1]);
});

test('a QR code keeps its quiet zone', () => {
  const { size, path } = qrCode(addresses[0] ?? '');
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, w]) => [
    Number(x),
    Number(y),
    Number(w),
  ]);
  const isInside = bars.every(
    ([x = 0, y = 0, w = 0]) => x >= 4 && y >= 4 && x + w <= size - 4 && y < size - 4,
  );
  expect(isInside).toBe(true);
});

/**
 * `npm run icon`: images/icon.png from images/icon.svg, for the extension's page in VS Code.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { launchChromium } from './chromium.js';

const images = fileURLToPath(new URL('../images/', import.meta.url));
const size = 256;
const row = 4 * size;

/** The file of a picture, a quarter smaller than a browser makes it: areas of one colour are smallest without filters. */
function pngOf(rgba: Buffer): Buffer {
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.of(0), rgba.subarray(y * row, (y + 1) * row)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits to each of red, green, blue and how much of it covers what is behind.
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const svg = await readFile(`${images}icon.svg`, 'utf8');
  const rgba = await page.evaluate(
    async ({ source, side }) => {
      const image = new Image(side, side);
      image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
      await image.decode();
      const context = new OffscreenCanvas(side, side).getContext('2d')!;
      context.drawImage(image, 0, 0, side, side);
      return [...context.getImageData(0, 0, side, side).data];
    },
    { source: svg, side: size },
  );
  await writeFile(`${images}icon.png`, pngOf(Buffer.from(rgba)));
} finally {
  await browser.close();
}
console.log('wrote images/icon.png');

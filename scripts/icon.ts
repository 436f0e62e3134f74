/**
 * `npm run icon`: images/icon.png from images/icon.svg, for the extension's page in VS Code.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { pngFile } from '../src/picture/pngFile.js';
import { launchChromium } from './chromium.js';

const images = fileURLToPath(new URL('../images/', import.meta.url));
const size = 256;
const row = 4 * size;

/** A quarter smaller than a browser makes it: areas of one colour are smallest without filters. */
function smallPng(rgba: Buffer): Uint8Array {
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.of(0), rgba.subarray(y * row, (y + 1) * row)]),
  );
  return pngFile(size, size, 'rgba', deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 }));
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
  await writeFile(`${images}icon.png`, smallPng(Buffer.from(rgba)));
} finally {
  await browser.close();
}
console.log('wrote images/icon.png');

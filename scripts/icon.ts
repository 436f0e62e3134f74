/**
 * `npm run icon`: images/icon.png from images/icon.svg, for the extension's page in VS Code.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.js';

const images = fileURLToPath(new URL('../images/', import.meta.url));
const size = 256;

const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${await readFile(`${images}icon.svg`, 'utf8')}`,
  );
  await page.screenshot({ path: `${images}icon.png`, omitBackground: true });
} finally {
  await browser.close();
}
console.log('wrote images/icon.png');

/** The poster as a browser draws it: every word inside its own piece, none on top of another. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.js';
import { posterTexts } from '../../src/editing/posterTexts.js';
import { languages } from '../../src/model/communities.js';
import { poster, posterFile } from '../../src/picture/poster.js';

const long = 'At borgerne i Nordbyen kan leve trygt og selvstændigt i eget hjem, så længe de selv ønsker det';

describe('the poster', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  for (const language of languages) {
    for (const coreTask of ['', long, long.repeat(5), 'W'.repeat(400)]) {
      it(`in ${language} has room for its words with the core task "${coreTask.slice(0, 12)}"`, async () => {
        const page = await browser.newPage({ viewport: { width: 1188, height: 840 } });
        const svg = poster(posterTexts(language, coreTask));
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
        assert.deepEqual(await page.evaluate(faults), []);
        assert.equal(await page.evaluate(wellFormed, svg), true);
        await page.close();
      });
    }
  }

  it('prints from its file as one A4 sheet on its side', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samklang-poster-'));
    const file = join(folder, 'fire-brikker.svg');
    writeFileSync(file, posterFile(posterTexts('da', long)));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    rmSync(folder, { recursive: true });
    assert.equal(printed.match(/\/Type \/Page\b/g)?.length, 1);
    assert.match(printed, /\/MediaBox \[0 0 84[12][.\d]* 59[45][.\d]*\]/);
    await page.close();
  });
});

/** In the page: texts that leave their piece, the core task or the sheet, and lines that touch each other. */
function faults(): string[] {
  const svg = document.querySelector('svg')!;
  const found: string[] = [];
  const boxes: { text: string; box: DOMRect }[] = [];
  for (const line of svg.querySelectorAll('tspan')) {
    const text = line.textContent;
    const box = new DOMRect();
    const [first, last] = [line.getExtentOfChar(0), line.getExtentOfChar(line.getNumberOfChars() - 1)];
    // Without the empty part above and below the letters.
    box.x = first.x;
    box.y = first.y + first.height * 0.18;
    box.width = last.x + last.width - first.x;
    box.height = first.height * 0.7;
    boxes.push({ text, box });
    const piece = line.closest('g')?.querySelector('path');
    const core = svg.querySelector<SVGCircleElement>(':scope > circle')!;
    const corners = [box.left, box.right].flatMap((x) =>
      [box.top, box.bottom].map((y) => Object.assign(svg.createSVGPoint(), { x, y })),
    );
    const inCore = corners.every((corner) => core.isPointInFill(corner));
    if (piece && !corners.every((corner) => piece.isPointInFill(corner))) found.push(`outside: ${text}`);
    if (!piece && !inCore && corners.some((corner) => core.isPointInFill(corner)))
      found.push(`over the rim: ${text}`);
    if (box.left < 30 || box.right > 1158 || box.top < 20 || box.bottom > 820) found.push(`off: ${text}`);
  }
  boxes.forEach(({ text, box }, index) => {
    for (const other of boxes.slice(index + 1)) {
      const { left, right, top, bottom } = other.box;
      if (left < box.right && box.left < right && top < box.bottom && box.top < bottom)
        found.push(`${text} × ${other.text}`);
    }
  });
  return found;
}

function wellFormed(svg: string): boolean {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return read.querySelector('parsererror') === null && read.documentElement.localName === 'svg';
}

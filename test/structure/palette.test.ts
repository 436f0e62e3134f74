/** Colours have one home; the style sheets say what it says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { communityIds } from '../../src/model/communities.js';
import { chartColours } from '../../src/picture/palette.js';
import { root } from '../core/support.js';

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
const coloursIn = (text: string) => text.match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi) ?? [];

describe('colours', () => {
  it('stand in the palette and nowhere else in the sources', () => {
    const elsewhere = filesIn('src', /\.tsx?$/)
      .filter((file) => file !== 'src/picture/palette.ts')
      .flatMap((file) => coloursIn(readFileSync(root + file, 'utf8')).map((colour) => `${file}: ${colour}`));
    assert.deepEqual(elsewhere, []);
  });

  for (const file of [...filesIn('src', /\.css$/), ...filesIn('media', /\.css$/)]) {
    const text = readFileSync(root + file, 'utf8');

    it(`in ${file} are the theme's, and black and white and between on paper`, () => {
      const own = new Set<string>(Object.values(chartColours).map(({ light }) => light));
      const isGrey = (colour: string) => /^#(.)\1\1$/.test(colour);
      assert.deepEqual(
        coloursIn(text).filter((colour) => !own.has(colour) && !isGrey(colour)),
        [],
      );
    });

    it(`in ${file} are those of the palette for each chart`, () => {
      for (const id of communityIds) {
        const { chart, light } = chartColours[id];
        const rule = new RegExp(`\\.(?:samklang-)?${id} \\{\\s*--[\\w-]+: var\\(--vscode-charts-(\\w+)`).exec(
          text,
        );
        assert.equal(rule?.[1] ?? chart, chart);
        for (const [, fallback] of text.matchAll(new RegExp(`--vscode-charts-${chart}(?:, |: )(#\\w+)`, 'g')))
          assert.equal(fallback, light);
      }
    });
  }

  it('are given to the communities in both style sheets that draw them', () => {
    for (const file of ['src/webview/shared.css', 'media/preview.css'])
      assert.equal(
        readFileSync(root + file, 'utf8').match(/\{\s*--(?:samklang-)?c: var\(--vscode-charts/g)?.length,
        4,
      );
  });
});

/** An organisation's own look in reports: what is taken of a setting, and what Word and the page make of it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportReport } from '../../src/sharing/exportReport.js';
import { reportKinds } from '../../src/sharing/kinds.js';
import { logoOf, mostBytes, shownSize } from '../../src/sharing/look/logo.js';
import { readLook, type Look } from '../../src/sharing/look/look.js';
import { nearestLook } from '../../src/sharing/look/nearestLook.js';
import { html } from '../../src/sharing/render/html.js';
import { docx } from '../../src/sharing/render/docx.js';
import { png } from '../../src/picture/png.js';
import { runs } from '../seed.js';
import { exported, filed, picturesIn, tagsOf, unzipped } from './reportFiles.js';
import { readFixture } from './support.js';

const workshop = readFixture('teamNord.md');
const picture = await png({ width: 300, height: 60, shapes: [] }, 2);
/** A JPEG as far as what says how large it is: 20 × 10. */
const jpeg = Uint8Array.of(
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  4,
  1,
  1,
  0xff,
  0xc0,
  0,
  11,
  8,
  0,
  10,
  0,
  20,
  1,
  1,
  0x11,
  0,
);
const encoded = (text: string) => new TextEncoder().encode(text);

/** Files in folders, the nearest first. */
function reader(files: Readonly<Record<string, string | Uint8Array>>) {
  return (folder: string, path: readonly string[]): Promise<Uint8Array | null> => {
    const found = files[[folder, ...path].join('/')];
    return Promise.resolve(typeof found === 'string' ? encoded(found) : (found ?? null));
  };
}

describe('the look that a setting chooses', () => {
  it('is a colour, a font and a logo', async () => {
    const setting = { look: { logo: '.samklang/logo.png', colour: '#069', font: 'Open Sans' } };
    const files = { 'a/.samklang/settings.json': JSON.stringify(setting), 'a/.samklang/logo.png': picture };
    const chosen = await nearestLook(['a/b', 'a'], reader(files));
    assert.deepEqual(chosen?.wrong, []);
    const { logo, ...words } = chosen.look;
    assert.deepEqual(words, { colour: '#006699', font: 'Open Sans' });
    assert.deepEqual([logo?.type, logo?.width, logo?.height], ['png', 600, 120]);
  });

  it('is that of the nearest folder that says anything of it, by either file', async () => {
    const files = {
      'a/b/.samklang/settings.json': '{ "findings": {} }',
      'a/b/.vscode/settings.json': '{ "samklang.look": { "font": "Georgia" } }',
      'a/.samklang/settings.json': '{ "look": { "font": "Verdana" } }',
    };
    assert.equal((await nearestLook(['a/b', 'a'], reader(files)))?.look.font, 'Georgia');
    assert.equal((await nearestLook(['a'], reader(files)))?.look.font, 'Verdana');
    assert.equal(await nearestLook(['c'], reader(files)), null);
  });

  it('leaves out what is wrong, says it, and keeps the rest', async () => {
    const of = async (look: unknown) =>
      nearestLook(
        ['a'],
        reader({
          'a/.samklang/settings.json': JSON.stringify({ look }),
          'a/logo.png': 'not a picture',
          'logo.png': picture,
        }),
      );
    for (const [look, wrong] of [
      [{ colour: 'red', font: 'Georgia' }, ['colour']],
      [{ font: 'Georgia; x' }, ['font']],
      [{ color: '#123456' }, ['look']],
      ['Georgia', ['look']],
      [{ logo: 'logo.png' }, ['logo']],
      [{ logo: '../logo.png' }, ['logo']],
      [{ logo: 'none.png' }, ['logo']],
      [{ logo: 'https://example.org/logo.png' }, ['logo']],
      [{ logo: 3, colour: 3, font: 3 }, ['colour', 'font', 'logo']],
      [{}, []],
    ] as const)
      assert.deepEqual((await of(look))?.wrong, wrong, JSON.stringify(look));
    assert.deepEqual((await of({ colour: 'red', font: 'Georgia' }))?.look, { font: 'Georgia' });
    const broken = await nearestLook(['a'], reader({ 'a/.samklang/settings.json': '{' }));
    assert.deepEqual(broken, { look: {}, wrong: ['settings'] });
  });

  it('keeps every colour dark enough to be read on white, and one that is as it was', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (chosen) => {
        const taken = readLook({ colour: chosen }).look.colour!;
        assert.match(taken, /^#[0-9a-f]{6}$/);
        assert.ok(onWhite(taken) >= 4.5, `${chosen} → ${taken}`);
        if (onWhite(chosen) >= 4.5) assert.equal(taken, chosen);
        else assert.ok(onWhite(taken) < 4.9, `no darker than it has to be: ${chosen} → ${taken}`);
      }),
    );
  });
});

/** The contrast to white, by the formula of WCAG. */
function onWhite(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05);
}

describe('a logo', () => {
  it('is known by its bytes, and how large it is', () => {
    assert.deepEqual({ ...logoOf(picture), bytes: 0 }, { type: 'png', bytes: 0, width: 600, height: 120 });
    assert.deepEqual({ ...logoOf(jpeg), bytes: 0 }, { type: 'jpg', bytes: 0, width: 20, height: 10 });
    assert.equal(logoOf(encoded('<svg xmlns="http://www.w3.org/2000/svg"/>')), null);
    const large = new Uint8Array(mostBytes + 1);
    large.set(picture);
    assert.equal(logoOf(large), null);
  });

  it('is nothing that was cut short, and nothing breaks it', () => {
    for (const whole of [picture.subarray(0, 33), jpeg.subarray(0, 17)])
      for (let length = 0; length < whole.length; length++)
        assert.equal(logoOf(whole.slice(0, length)), null, `${length}`);
    fc.assert(
      fc.property(fc.constantFrom(picture, jpeg), fc.uint8Array({ maxLength: 200 }), (whole, noise) => {
        const bytes = Uint8Array.from([...whole.slice(0, 4), ...noise]);
        const logo = logoOf(bytes);
        assert.ok(!logo || (logo.width > 0 && logo.height > 0));
      }),
    );
  });

  it('is shown in its own proportions, in the room that there is', () => {
    assert.deepEqual(shownSize(logoOf(picture)!), { width: 227, height: 45 });
    assert.deepEqual(shownSize(logoOf(jpeg)!), { width: 20, height: 10 }, 'not drawn larger');
  });
});

describe('a report with a look', () => {
  const look: Look = { colour: '#7a1f5f', font: 'Georgia', logo: logoOf(picture)! };

  for (const kind of reportKinds) {
    it(`has it in Word and as a page: ${kind}`, async () => {
      const make = async (format: 'docx' | 'html') => {
        const made = await exportReport([filed(workshop)], kind, format, { look, namesAllowed: true });
        assert.ok(made && 'content' in made, JSON.stringify(made));
        return made.content;
      };
      const word = (await make('docx')) as Uint8Array;
      const styles = unzipped(word).get('word/styles.xml')!;
      for (const level of [1, 2, 3, 4, 5]) {
        const style = new RegExp(`w:styleId="Heading${level}".*?</w:style>`).exec(styles)![0];
        assert.match(style, /<w:color w:val="7A1F5F"\/>/);
        assert.match(style, /w:ascii="Georgia"/);
      }
      assert.doesNotMatch(styles, /Arial/);
      assert.ok(picturesIn(word).some((file) => file.equals(picture)));
      const body = unzipped(word).get('word/document.xml')!;
      assert.ok(body.indexOf('<w:drawing>') < body.indexOf('"Heading1"'), 'above the title');
      const page = (await make('html')) as string;
      tagsOf(page, ['meta', 'br', 'col', 'img']);
      assert.match(
        page,
        /<main[^>]*>\n<img class="logo" alt="" width="227" height="45" src="data:image\/png;/,
      );
      assert.ok(page.includes(Buffer.from(picture).toString('base64')));
      assert.match(page, /h1, h2, h3, h4 \{[^}]*color: #7a1f5f \}/);
      assert.match(page, /body \{[^}]*font: 15px\/1\.5 "Georgia", "Segoe UI"/);
      assert.match(page, /default-src 'none';.*; img-src data:;/);
    });
  }

  it('is without it in other formats, and as it was where nothing is chosen', async () => {
    for (const format of ['md', 'csv', 'json', 'ndjson'] as const) {
      const made = await exportReport([filed(workshop)], 'efforts', format, { look });
      assert.ok(made && 'content' in made);
      assert.equal(made.content, (await exported(workshop, 'efforts', format)).content);
    }
    const { content } = await exported(workshop, 'efforts', 'html');
    assert.doesNotMatch(String(content), /<img|data:/);
  });

  it('gets nothing into the style sheet or the document but a colour and a name', async () => {
    const { report } = await exported(workshop, 'efforts', 'html');
    const plain = html(report);
    const evil = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</style><script>',
        '"; } * { background: url(//x) } "',
        '#123456;x',
        '#1234',
        'a\nb',
        "a'b",
      ),
      fc.string().map((end) => `Georgia${end}`),
      fc.string().map((end) => `#123456${end}`),
    );
    fc.assert(
      fc.property(evil, evil, (colour, font) => {
        const taken = readLook({ colour, font }).look;
        const name = taken.font === undefined ? '' : `"${taken.font}", `;
        assert.match(name, /^(?:"[\p{L}\p{N} -]+", )?$/u);
        const page = html(report, { ...(taken.font !== undefined && { font: taken.font }) });
        const written = name.replaceAll('-', '\\2d ');
        assert.equal(page.replace(written, ''), plain);
        if (taken.colour !== undefined) assert.match(taken.colour, /^#[0-9a-f]{6}$/);
      }),
      { numRuns: runs(60) },
    );
    const words = [...unzipped(await docx(report, { font: 'Georgia' })).values()].join('\n');
    assert.match(words, /w:ascii="Georgia"/);
  });
});

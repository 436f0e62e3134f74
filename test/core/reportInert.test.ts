/** A file full of hostile text gives reports in which it is nothing but words; and files that open right. */
import assert from 'node:assert/strict';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Parent } from 'unist';
import { plainText } from '../../src/sharing/words.js';
import { inert } from '../../src/sharing/render/csv.js';
import { reportFormats, reportKinds } from '../../src/sharing/kinds.js';
import { exported, picturesIn, rowsOf, tagsOf, unzipped, wordsOf } from './reportFiles.js';
import { inTime, lines, readFixture } from './support.js';

const teamNord = readFixture('teamNord.md');

const bidi = '\u202E\u2066\u200F';
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '@SUM(1+1)*cmd',
  'kage;=1+1',
  'kage,"=HYPERLINK(1)',
  '[klik her](javascript:alert(1))',
  '![billede](https://ond.example/x.png)',
  ']]></w:t><w:p/><!_ --',
  `drejet${bidi}tekst\u0000\u0007\u009B`,
  '| celle | ## 1. :::styrk :x[y]{z=w} ::leaf',
  '&lt;b&gt; &amp; &copy;',
  '{{7*7}} ${7*7} <%= 7 %>',
];

const quoted = (text: string) => JSON.stringify(text);
const text = `---
samklang: 1
language: da
title: ${quoted(hostile[0]!)}
community: ${quoted(hostile[3]!)}
coreTask: ${quoted(`${hostile[1]!} ${bidi}${hostile[10]!}`)}
forum: ${quoted(hostile[2]!)}
date: 2026-11-22
participants: 9
minutes: 90
---

${lines(
  `## ${hostile[1]!} ##`,
  '',
  '::trin{nr=1 minutter=10}',
  '',
  ...hostile.map((words) => `- ${words}`),
  '',
  '::::fællesskab{type=fagligt}',
  ':::styrker',
  ...hostile.map((words) => `- ${words}`),
  ':::',
  ':::forbedringer',
  ...hostile.map((words) => `- ${words}`),
  ':::',
  '::::',
  '',
  ':::balance',
  '| Fællesskab | Nu | Ønsket |',
  '| --- | --- | --- |',
  '| Fagligt | 1 2 3 2 4 | 4 4 4 5 4 |',
  ':::',
  '',
  ':::ubalancer',
  ...hostile.map((words) => `- [x] ${words} :ubalance{nr=9}`),
  ':::',
  '',
  ':::indsatser',
  ...hostile.flatMap((words) => [
    `- [ ] ${words} :indsats{fællesskab=fagligt vurdering=ja ansvarlig="=1+1 <b>" frist=2026-12-15}`,
    `  - ${words} :støtte{art=struktur}`,
  ]),
  ...hostile.map((words) => `- ${words}`),
  ':::',
)}`;

function nodes(node: Node): Node[] {
  return [node, ...('children' in node ? (node as Parent).children.flatMap(nodes) : [])];
}

describe('a file full of hostile text', () => {
  for (const kind of reportKinds) {
    it(`is inert in ${kind} as html`, async () => {
      const html = await wordsOf(text, kind, 'html');
      const tags = tagsOf(html, ['meta', 'col', 'br']);
      const names = new Set(tags.map(({ name }) => name));
      for (const active of ['script', 'img', 'a', 'iframe', 'object', 'link', 'form', 'base', 'b'])
        assert.ok(!names.has(active), active);
      const attributes = tags.flatMap((tag) => tag.attributes);
      assert.deepEqual(
        attributes.filter((name) => /^on|href|^src|style$/i.test(name)),
        [],
      );
      assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src/);
      if (kind !== 'participants') assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    });

    it(`is inert in ${kind} as docx`, async () => {
      const { content } = await exported(text, kind, 'docx');
      assert.ok(typeof content !== 'string');
      const files = unzipped(content);
      for (const [name, xml] of files) {
        assert.doesNotMatch(name, /vbaProject|embeddings|activeX/);
        tagsOf(xml);
        assert.doesNotMatch(xml, /TargetMode="External"/, name);
      }
      const fields = tagsOf(files.get('word/document.xml')!).filter(({ name }) =>
        /^w:(?:hyperlink|fldSimple|instrText|object|altChunk)$/.test(name),
      );
      assert.deepEqual(fields, []);
    });

    it(`is inert in ${kind} as markdown`, async () => {
      const markdown = await wordsOf(text, kind, 'md');
      assert.doesNotMatch(markdown.replaceAll('<br>', ''), /[<>]/);
      const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(markdown);
      const all = nodes(tree);
      const html = all.filter(({ type }) => type === 'html') as (Node & { value: string })[];
      assert.deepEqual(
        [...new Set(html.map(({ value }) => value))].filter((value) => value !== '<br>'),
        [],
      );
      // A time of day is a directive to some, with digits for a name.
      const isTime = (node: Node) => 'name' in node && /^\d+$/.test(String(node.name));
      const active = all.filter(
        (node) => /image|Directive|definition|code|math/i.test(node.type) && !isTime(node),
      );
      assert.deepEqual(active, []);
      const links = all.filter(({ type }) => type === 'link') as (Node & { url: string })[];
      assert.deepEqual(
        links.filter(({ url }) => !url.startsWith('https://ond.example/')),
        [],
      );
      const headings = all.filter(
        (node) => node.type === 'heading' && (node as Node & { depth: number }).depth === 1,
      );
      assert.equal(headings.length, 1);
    });

    it(`is inert in ${kind} as csv`, async () => {
      const rows = rowsOf((await wordsOf(text, kind, 'csv')).slice(1));
      const [head] = rows;
      for (const row of rows) {
        assert.equal(row.length, head!.length);
        for (const value of row) assert.doesNotMatch(value, /^\s*[=+\-@]/, value);
      }
    });

    it(`is inert in ${kind} as json and ndjson`, async () => {
      const whole = JSON.parse(await wordsOf(text, kind, 'json')) as { version: number; records: object[] };
      assert.equal(whole.version, 1);
      const each = (await wordsOf(text, kind, 'ndjson')).split('\n').filter(Boolean);
      assert.equal(each.length, whole.records.length);
      for (const line of each) assert.equal((JSON.parse(line) as { kind: string }).kind, kind);
    });
  }

  for (const format of reportFormats) {
    it(`leaves nothing unseen in ${format}`, async () => {
      const words = await wordsOf(text, 'minutes', format);
      const body = format === 'csv' ? words.slice(1) : words;
      assert.doesNotMatch(body, /(?![\n\r\t])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      assert.ok(body.includes('drejettekst'));
    });
  }
});

describe('plain words', () => {
  const cases: readonly (readonly [source: string, plain: string])[] = [
    [
      '**Fed** og *kursiv*, __også__ _her_, ~~slettet~~ og `kode`',
      'Fed og kursiv, også her, slettet og kode',
    ],
    ['[vagtplanen](https://vagt.example)', 'vagtplanen (https://vagt.example)'],
    ['5*3*2 og snake_case_navn, kl. 10:30', '5*3*2 og snake_case_navn, kl. 10:30'],
    ['\\*ikke kursiv\\* og \\[ikke link\\](x)', '*ikke kursiv* og [ikke link](x)'],
    ['Mere tid <!-- til de svære --> til samtaler<br>og pauser', 'Mere tid til samtaler og pauser'],
    ['Åben <!-- uden ende', 'Åben <!-- uden ende'],
    ['to\u2028linjer\tog \uD800 halvt', 'to linjer og \uFFFD halvt'],
    ['👩🏽‍⚕️ og 🎉', '👩🏽‍⚕️ og 🎉'],
  ];
  for (const [source, plain] of cases) it(source, () => assert.equal(plainText(source), plain));

  it('come quickly of a long text made to be slow', () => {
    for (const sign of ['**a ', '[', '<!-', '*a', '`', '<br', '_a _'])
      inTime(2000, (share) => {
        plainText(sign.repeat(200_000 * share));
        plainText(sign.repeat((4900 / sign.length) * share));
      });
  });
});

describe('the spreadsheet', () => {
  it('opens right in a Danish Excel', async () => {
    const csv = await wordsOf(teamNord, 'efforts', 'csv');
    assert.equal(csv.charCodeAt(0), 0xfeff);
    assert.equal(new TextEncoder().encode(csv).slice(0, 3).join(), '239,187,191');
    const rows = rowsOf(csv.slice(1));
    assert.equal(rows.length, 1 + 4, 'a head and every effort');
    assert.ok(rows[1]?.includes('2026-12-15'));
    assert.match(rows[1]?.[5] ?? '', /udfordre hinanden\nVi udskyder/, 'lines stay in their cell');
  });

  it('writes its numbers with a comma, in English too', async () => {
    const english = teamNord
      .replace('language: da', 'language: en')
      .replace(':::balance', ':::balance')
      .replace('| Fællesskab     | Nu                | Ønsket            |', '| Community | Now | Wanted |')
      .replace(/\| Kollegialt .*\|/, '| Collegial | 2 3 2 3 | 4 4 4 4 |');
    const rows = rowsOf((await wordsOf(english, 'minutes', 'csv')).slice(1));
    assert.ok(rows.some((row) => row[6] === '2,5'));
  });

  it('takes nothing for a formula, and leaves ordinary words alone', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['=1+1', "'=1+1"],
      [' -2+3', "' -2+3"],
      ['＝1', "'＝1"],
      ['to; =kage', 'to; =kage'],
      ['to;=kage', "to;'=kage"],
      ['a,-B1', "a,'-B1"],
      ['a|=B1', "a|'=B1"],
      ['a|+B1', "a|'+B1"],
      ['a\t@b', "a\t'@b"],
      ['"=1', '"\'=1'],
      ['Det koster 100,- om ugen', 'Det koster 100,- om ugen'],
      ['Fredag – og mandag: 3-4 timer', 'Fredag – og mandag: 3-4 timer'],
    ];
    for (const [words, safe] of cases) assert.equal(inert(words), safe);
  });
});

describe('the Word file', () => {
  it('has headings, repeated table heads, pictures with words, and its language', async () => {
    const { content } = await exported(teamNord, 'minutes', 'docx');
    assert.ok(typeof content !== 'string');
    const files = unzipped(content);
    const xml = files.get('word/document.xml')!;
    assert.equal(xml.match(/<w:pStyle w:val="Heading1"\/>/g)?.length, 1);
    assert.equal(xml.match(/<w:pStyle w:val="Heading2"\/>/g)?.length, 7);
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 3);
    const alternatives = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map((match) => match[1]);
    assert.equal(alternatives.length, 8);
    assert.ok(alternatives.includes('Fagligt fællesskab, nu: midt 3 (2–4), 9 svar. Nogen enighed'));
    assert.match(files.get('word/styles.xml')!, /<w:lang w:val="da-DK"/);
    const footer = [...files].find(([name]) => name.startsWith('word/footer'))?.[1] ?? '';
    assert.match(footer, /Referat: De rette balancer i Team Nord, 22\. november 2026/);
    assert.match(xml, /Arbejdsmiljø København/);
    assert.match(files.get('word/settings.xml')!, /<w:autoHyphenation\/>/);
    assert.doesNotMatch(files.get('docProps/core.xml')!, /Un-named/);
  });

  it('draws a dot for every rating', async () => {
    const { content } = await exported(teamNord, 'minutes', 'docx');
    assert.ok(typeof content !== 'string');
    for (const picture of picturesIn(content)) {
      assert.equal(picture.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [600, 148]);
    }
    // Equal scales share a file, so there are at most as many as there are scales.
    assert.ok(picturesIn(content).length > 1);
  });

  it('lies on its side for the wide table of a plan', async () => {
    const words = await wordsOf(teamNord, 'efforts', 'docx');
    assert.match(words, /w:orient="landscape"/);
    assert.match(words, /<w:pgSz w:w="1683\d" w:h="1190\d"/);
  });

  it('marks a part in another language as such', async () => {
    const words = await wordsOf([teamNord, readFixture('formatExample.en.md')], 'minutes', 'docx');
    assert.match(words, /<w:lang w:val="en-GB"\/>/);
  });
});

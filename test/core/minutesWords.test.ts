/** The minutes hold what the group wrote: read by another parser, every passage of the file stands in them, in order. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { leftOutOf, wordsTold } from '../../src/sharing/leftOut.js';
import { docx } from '../../src/sharing/render/docx.js';
import { html } from '../../src/sharing/render/html.js';
import { markdown } from '../../src/sharing/render/markdown.js';
import { plainLines } from '../../src/sharing/render/plain.js';
import type { Report } from '../../src/sharing/document.js';
import { reportKinds } from '../../src/sharing/kinds.js';
import { reportOf } from '../../src/sharing/report.js';
import { absentIn } from '../../src/sharing/minutes/absent.js';
import { placesIn } from '../../src/text/lines.js';
import { runs } from '../seed.js';
import { fixtureTexts, mutatedFixture } from './arbitraries.js';
import { unzipped } from './reportFiles.js';
import { root } from './support.js';

function filesIn(folder: string): { name: string; text: string }[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('README'))
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${root}${folder}/${name}`, 'utf8') }));
}

const examples = filesIn('examples');
const untouched = filesIn('templates').map(({ name, text }) => ({ name, text: headed(text) }));
/** Templates as somebody leaves them who has written one thing under every question. */
const templates = untouched.map(({ name, text }) => ({ name, text: filled(text) }));

function headed(text: string): string {
  return text
    .replace(/\{\{date\}\}/g, '2026-12-01')
    .replace(/\{\{(participants|minutes\d?)\}\}/g, '7')
    .replace(/^(title|community|coreTask|forum): .*$/gm, '$1: Nord')
    .replace(/^followUp: .*$/m, 'followUp: 2027-02-01')
    .replace(/^# .*$/m, '# Nord')
    .replace(/\{\{\w+\}\}/g, '- …');
}

function filled(text: string): string {
  let count = 0;
  return text
    .replace(/^- …$/gm, () => `- Svar nummer ${String(++count)}`)
    .replace(/^- \[ \] …/gm, () => `- [ ] Forslag nummer ${String(++count)}`);
}

/** Words without regard to what stands between them. */
function wordsIn(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Passage {
  readonly words: readonly string[];
  /** Whether it stands where the minutes have an order of their own: in a list that is ticked, among the actions. */
  readonly moved: boolean;
}

const lists = /^(?:ubalancer|tendenser|rammer|imbalances|trends|frames)$/;
const efforts = /^(?:indsatser|efforts)$/;
const mark =
  / :(?:ubalance|tendens|ramme|indsats|støtte|imbalance|trend|frame|effort|support)(?:\{[^}]*\})?\s*$/u;
const marked = /:(?:ubalance|tendens|ramme|indsats|støtte|imbalance|trend|frame|effort|support)\{/u;

const ours = new Set(
  filesIn('templates').flatMap(({ text }) => passagesIn(text).map(({ words }) => words.join(' '))),
);

/** The passages of a file, by a library that knows nothing of our reading; without the numbers of ratings. */
function passagesIn(text: string): Passage[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const tree: Root = fromMarkdown(body, {
    extensions: [gfm(), { flow: directive().flow! }],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()],
  });
  return passages(tree, []);
}

function passages(node: Nodes, above: readonly Nodes[]): Passage[] {
  const isIn = (name: RegExp) =>
    above.some((parent) => parent.type === 'containerDirective' && name.test(parent.name));
  const moved = isIn(lists) || isIn(efforts);
  switch (node.type) {
    case 'paragraph': {
      const item = above.at(-1);
      const isFirst = item?.type === 'listItem' && item.children[0] === node;
      const source = toString(node).replace(/ +$/, '');
      const isMarked = isFirst && mark.test(source);
      // An open box of a fixed list says nothing.
      if (isMarked && isIn(lists) && item.checked !== true) return [];
      return [passage(isMarked ? source.replace(mark, '') : source, moved)];
    }
    case 'heading':
    case 'tableCell':
      return [passage(toString(node), moved)];
    case 'code':
      return [passage(node.value, moved)];
    case 'table':
      if (above.at(-1)?.type === 'containerDirective' && isIn(/^balance$/)) return [];
      break;
  }
  return 'children' in node
    ? (node as Parents).children.flatMap((child) => passages(child, [...above, node]))
    : [];
}

function passage(text: string, moved: boolean): Passage {
  return { words: wordsIn(text), moved };
}

/** Where some words stand in a row, from a place on; -1 where they do not. */
function find(all: readonly string[], words: readonly string[], from = 0): number {
  for (let at = from; at + words.length <= all.length; at++)
    if (words.every((word, index) => all[at + index] === word)) return at;
  return -1;
}

/** Fails where a passage of a file is not in the words of its minutes, or comes before one that stands before it. */
function assertHeld(open: string, told: string, name: string): void {
  const all = wordsIn(told);
  let at = 0;
  for (const { words, moved } of passagesIn(open)) {
    if (words.length === 0 || ours.has(words.join(' '))) continue;
    const found = find(all, words, moved ? 0 : at);
    assert.notEqual(found, -1, `${name}: “${words.join(' ')}” is in the minutes`);
    if (!moved) at = found + words.length;
  }
}

/** The words of a tree: what marks them does not part them. */
function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '\n';
  const isPhrase = ['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'delete', 'link'].includes(
    node.type,
  );
  return node.children.map(textIn).join(isPhrase ? '' : '\n');
}

const texted: Readonly<Record<'md' | 'html' | 'docx', (report: Report) => string | Promise<string>>> = {
  md: (report) => {
    const tree = fromMarkdown(markdown(report).replaceAll('<br>', ' '), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    return textIn(tree);
  },
  html: (report) => {
    const body = html(report).replace(/<head>[\s\S]*?<\/head>|<svg[\s\S]*?<\/svg>/g, '');
    const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
    return body
      .replace(/<\/?(?:strong|em|del|code)>/g, '')
      .replace(/<[^>]*>/g, '\n')
      .replace(/&(lt|gt|amp|quot|apos);/g, (_, entity: string) => entities[entity]!);
  },
  docx: async (report) => {
    const xml = unzipped(await docx(report)).get('word/document.xml')!;
    return xml
      .replace(/<w:(?:br|tab)\/>/g, ' ')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(
        /&(lt|gt|amp|quot|apos);/g,
        (_, entity: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[entity]!,
      );
  },
};

/** Words that stand nowhere else. */
const isMarker = /^zq\d+[a-z]$/;

/** Ways to write something: each takes a word that stands nowhere else, without its last letter. */
const kinds: readonly ((word: string) => string)[] = [
  (w) => `${w}a\n**${w}b** *${w}c* ~~${w}d~~ \`${w}e\`  \n${w}f<br>${w}g`,
  (w) => `[${w}a](https://${w}b.example/x "${w}c") og ![${w}d](${w}e.png) og <https://${w}f.example>`,
  (w) => `[${w}a][x${w}] og [${w}b]\n\n[x${w}]: https://${w}c.example\n[${w}b]: ${w}d.html`,
  (w) => `- ${w}a\n  - **${w}b**\n\n    ${w}c\n    1. ${w}d\n- [x] ${w}e\n- [ ] ${w}f`,
  (w) => `7. ${w}a\n8. ${w}b\n   > ${w}c`,
  (w) => `> ${w}a\n> - ${w}b\n${w}c`,
  (w) => `| ${w}a | ${w}b |\n| --- | --- |\n| ${w}c | **${w}d** |\n| | ${w}e \\| ${w}f |`,
  (w) => `#### ${w}a *${w}b*`,
  (w) => `${w}a\n${w}b\n===`,
  (w) => `\`\`\`text\n${w}a <b>\n- ${w}b\n\`\`\``,
  (w) => `    ${w}a\n    ${w}b`,
  (w) => `<div>\n<b>${w}a</b> ${w}b\n</div>`,
  (w) => `:::note[${w}a]\n${w}b\n\n- ${w}c\n:::`,
  (w) => `[^1]: ${w}a\n[^2]: ${w}b ${w}c`,
  (w) => `- [ ] ${w}a :indsats{vurdering=løftes}\n  - ${w}b\n  - ${w}c :støtte{art=ledelse}\n    - ${w}d`,
  (w) => `- [x] ${w}a :ubalance{nr=5}\n  ${w}b\n- [x] ${w}c`,
  (w) => `- [x] ${w}a :indsats{vurdering=ja}. ${w}b`,
  (w) => `:::styrker\n${w}a\n- ${w}b\n:::`,
  (w) => `::::fællesskab{type=fagligt}\n:::udbytte\n- ${w}a\n:::\n\n${w}b\n::::`,
  (w) => `:::indsatser\n${w}a\n- ${w}b\n\n| ${w}c |\n| --- |\n:::`,
  (w) => `**fod**bold*en*_x_ ***${w}a*** 5*3*2 **${w}b *${w}c*** ~~*${w}d*~~ **a**b**c** *${w}e* **${w}f**`,
  (w) => `<!-- ${w}a -->\n\n\\*${w}b\\* &amp; &lt;${w}c&gt; <${w}d>`,
];

/** A file with things written between its blocks, the first place for the numbers that are too large. */
function withAdditions(
  text: string,
  additions: readonly (readonly [number, (word: string) => string])[],
): string {
  const lines = text.split('\n');
  const top = lines.indexOf('---', 1) + 1;
  const gaps = lines.flatMap((line, index) => (index >= top && line === '' ? [index] : []));
  for (const [index, [at, kind]] of additions.entries()) {
    const gap = gaps[at % Math.max(1, gaps.length)];
    if (gap !== undefined) lines[gap] = (lines[gap] ?? '') + `\n${kind(`zq${String(index)}`)}\n`;
  }
  return lines.join('\n');
}

function uncaptioned(report: Report): Report {
  const parts = report.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => (block.type === 'table' ? { ...block, caption: '' } : block)),
  }));
  return { ...report, parts };
}

describe('the words of the minutes', () => {
  for (const { name, text } of [...examples, ...templates])
    it(`hold every passage of ${name}, in its order, in every format`, async () => {
      const disclosed = disclose(text);
      assert.ok(disclosed && !isWithheld(disclosed));
      const report = reportOf([disclosed], 'minutes');
      const plain = plainLines(report).join('\n');
      assertHeld(disclosed.text, plain, name);
      // In Markdown a table has no caption.
      const shown = { html: plain, docx: plain, md: plainLines(uncaptioned(report)).join('\n') };
      for (const format of ['md', 'html', 'docx'] as const)
        assert.deepEqual(wordsIn(await texted[format](report)), wordsIn(shown[format]), format);
    });

  it('hold every passage where the actions have numbers and all of them are read', () => {
    const disclosed = disclose(
      '---\nsamklang: 1\ntitle: Nord\n---\n\n:::indsatser\n\n3. Ny tavle :indsats{fællesskab=fagligt}\n\n:::\n',
    );
    assert.ok(disclosed && !isWithheld(disclosed));
    assert.match(plainLines(reportOf([disclosed], 'minutes')).join('\n'), /Ny tavle/);
  });

  it('say what an imbalance is about behind its own line, not behind what stands below', () => {
    const disclosed = disclose(
      '---\nsamklang: 1\n---\n\n:::ubalancer\n- [x] **Tempo** :ubalance{nr=6}\n  Kun i weekenden\n:::\n',
    );
    assert.ok(disclosed && !isWithheld(disclosed));
    const told = markdown(reportOf([disclosed], 'minutes'));
    assert.match(told, /\*\*Tempo\*\* \(Opgaverettet fællesskab\)\\\n +Kun i weekenden/);
  });

  it('hold no mark of ours, whichever blanks of a template are filled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...untouched),
        fc.array(fc.boolean(), { minLength: 1 }),
        ({ name, text }, fill) => {
          let count = 0;
          const changed = text.replace(/…/g, () => (fill[count++ % fill.length] ? 'fagligt' : '…'));
          const disclosed = disclose(changed);
          if (!disclosed || isWithheld(disclosed)) return;
          for (const kind of reportKinds)
            for (const line of plainLines(reportOf([disclosed], kind)))
              assert.doesNotMatch(line, marked, `${kind} of ${name}`);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('stand on lines of their own where they were points in another program, and not in a sentence', () => {
    const told = (body: string): string => {
      const disclosed = disclose(`---\nsamklang: 1\n---\n\n${body}\n`);
      assert.ok(disclosed && !isWithheld(disclosed));
      return markdown(reportOf([disclosed], 'minutes'));
    };
    for (const sign of ['–', '•', '·', 'o']) {
      const points = `${sign}\tVi spørger\n${sign}\tVi svarer`;
      const lines = told(
        `Vi sagde:\n${points}\n\n::::fællesskab{type=fagligt}\n:::styrker\n${points}\n:::\n::::`,
      );
      assert.equal(lines.split(`\n${sign} Vi spørger\\\n${sign} Vi svarer\n`).length, 3, lines);
    }
    const long = `Vi mødtes ${'og talte '.repeat(8)}sammen`;
    assert.match(told(`${long}\n– som altid – kl. 9`), /sammen – som altid – kl\. 9/);
  });

  it('stand in the lines of their writer, and in those of a program together', () => {
    const words = fc.array(fc.constantFrom('vi', 'talte', 'længe', 'sammen', 'vagtplanen'), {
      minLength: 1,
      maxLength: 30,
    });
    const toldOf = (lines: readonly string[]): readonly string[] => {
      const disclosed = disclose(`---\nsamklang: 1\n---\n\n${lines.join('\n')}\n`);
      assert.ok(disclosed && !isWithheld(disclosed));
      const told = markdown(reportOf([disclosed], 'minutes')).split('## Om workshoppen\n\n')[1]!;
      return told.split('\n\n')[0]!.split('\\\n');
    };
    const wrapped = (all: readonly string[], width: number): string[] =>
      all.reduce<string[]>((lines, word) => {
        const last = lines.at(-1);
        const isFull = last === undefined || last.length + 1 + word.length > width;
        return isFull ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`];
      }, []);
    fc.assert(
      fc.property(words, fc.integer({ min: 72, max: 100 }), (all, width) => {
        const short = wrapped(all, 20);
        assert.deepEqual(toldOf(short), short);
        assert.deepEqual(toldOf(wrapped(all, width)), [all.join(' ')]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('are told of HTML as they are read in a browser: cells and lines apart, and what an element is said to be', () => {
    const told = (body: string): string => {
      const disclosed = disclose(`---\nsamklang: 1\nlanguage: da\n---\n\n${body}\n`);
      assert.ok(disclosed && !isWithheld(disclosed));
      const report = reportOf([disclosed], 'minutes');
      assert.deepEqual(leftOutOf(disclosed, wordsTold(report, 'md')), [], body);
      return plainLines(report).join('\n');
    };
    const table = '<tr><td>Fagligt</td><td>2</td>\n<td class="x">4&nbsp;år</td></tr>';
    assert.match(
      told(`<table>\n${table}\n</table>\n<p>Et</p><p>To<br>tre<o:p></o:p></p>`),
      /\nFagligt \| 2 \| 4\s?år\nEt\nTo\ntre\n/,
    );
    assert.match(told('<p><s>Kagevagt</s> <abbr title="Med">M</abbr></p>'), /\n~~Kagevagt~~ M \(Med\)\n/);
    assert.match(
      told(
        'Vi spørger <abbr title="Arbejdsmiljøgruppen">AMG</abbr> om <s>kage</s> <img alt="Tavlen" title="nu">',
      ),
      /\nVi spørger AMG \(Arbejdsmiljøgruppen\) om kage Tavlen \(nu\)\n/,
    );
    assert.match(told('| Vi | Gør |\n|--|--|\n| <ul><li>en</li><li>to</li></ul> | ja |'), /\ben\s+to\b/);
  });

  it('stand under the name of what they are about, and under no other', () => {
    const toldOf = (...body: readonly string[]): string[] => {
      const text = `---\nsamklang: 1\nlanguage: da\n---\n\n${body.join('\n')}\n`;
      const disclosed = disclose(text);
      assert.ok(disclosed && !isWithheld(disclosed));
      const [, told = ''] = markdown(reportOf([disclosed], 'minutes')).split(/(?=^## Fagligt)/m);
      return told
        .split('\n---\n')[0]!
        .split('\n')
        .filter((line) => line !== '');
    };
    const professional = ['## Fagligt', '::::fællesskab{type=fagligt}', '- ét', '::::'];
    assert.deepEqual(toldOf(...professional, ':::indsatser', 'Vi mødes.', '', '- Kage', ':::').slice(0, 4), [
      ...['## Fagligt', '- ét', '## Indsatser', 'Vi mødes.'],
    ]);
    assert.deepEqual(toldOf(...professional, '::::fællesskab{type=collegial}', 'Vi ler.', '::::'), [
      ...['## Fagligt', '- ét', '### collegial', 'Vi ler.'],
    ]);
    assert.deepEqual(
      toldOf(
        '# Fagligt',
        '',
        '::::fællesskab{type=kollegialt}',
        '## Styrker',
        'Vi ler.',
        '::::',
        '### Hvem',
        'Alle.',
      ),
      ['## Fagligt', '### Kollegialt fællesskab', '#### Styrker', 'Vi ler.', '### Hvem', 'Alle.'],
    );
  });

  it('that a report lacks are told with all of their lines, and each line once', () => {
    const text = `---\nsamklang: 1\nlanguage: da\n---\n\nVi talte\nom planen\n\n| Et | To | Tre |\n|--|--|--|\n| ren | 1. maj 2026 | ny |\n\n:::indsatser\n- ren luft\n:::\n`;
    const disclosed = disclose(text);
    assert.ok(disclosed && !isWithheld(disclosed));
    const left = leftOutOf(disclosed, wordsTold(reportOf([disclosed], 'efforts'), 'md'));
    assert.deepEqual(left, [
      { from: 6, to: 7 },
      { from: 9, to: 9 },
      { from: 11, to: 11 },
    ]);
  });

  it('are said to lack only what they lack, and are not said to lack what is marked in a wrong way', () => {
    const findings = filesIn('test/fixtures/findings').map(({ text }) => text);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...findings), mutatedFixture), (text) => {
        const disclosed = disclose(text);
        if (!disclosed || isWithheld(disclosed)) return;
        const told = wordsTold(reportOf([{ ...disclosed, unread: [] }], 'minutes'), 'md');
        const lineAt = placesIn(text);
        const absent = absentIn(disclosed, () => told.text);
        const { unread, parts } = reportOf([disclosed], 'minutes');
        assert.equal(unread, absent.length);
        assert.equal(
          JSON.stringify(parts).includes('er ikke med her'),
          unread > 0 && disclosed.language === 'da',
        );
        for (const { code, span } of absent) {
          const words = wordsIn(text.slice(span.start, span.end).toLowerCase()).join(' ');
          if (/^(?:date|field|assessment|community)\./.test(code) && /\p{L}{3}/u.test(words))
            assert.ok(!told.text.includes(` ${words} `), `${code}: ${words}\n${text}`);
        }
        const left = leftOutOf(disclosed, told);
        for (const { code, span } of disclosed.unread.filter((one) => !absent.includes(one))) {
          const { line } = lineAt(span.start);
          const isNamed = left.some(({ from, to }) => from <= line && line <= to);
          assert.ok(!isNamed || code !== 'directive.unknown', `${code} in line ${String(line)}\n${text}`);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('hold whatever is written into a file, however it is marked, wherever it stands', async () => {
    const texts = [...fixtureTexts, ...[...examples, ...templates].map(({ text }) => text)].filter((text) => {
      const disclosed = disclose(text);
      return disclosed !== null && !isWithheld(disclosed);
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...kinds)), { minLength: 1, maxLength: 4 }),
        async (text, additions) => {
          const changed = withAdditions(text, additions);
          const disclosed = disclose(changed);
          if (!disclosed || isWithheld(disclosed)) return;
          const report = reportOf([disclosed], 'minutes');
          const told = new Set(wordsIn(plainLines(report).join('\n')));
          for (const word of wordsIn(disclosed.text).filter((one) => isMarker.test(one)))
            assert.ok(told.has(word), `${word} is in the minutes of\n${changed}`);
          for (const word of wordsIn(changed).filter((one) => isMarker.test(one)))
            assert.equal(told.has(word), disclosed.text.includes(word), `${word}, and none of the notes`);
          // An open box of a fixed list is not told; nothing that was added is.
          const lines = changed.split('\n');
          const leftOut = leftOutOf(disclosed, wordsTold(report, 'md'))
            .flatMap(({ from, to }) => lines.slice(from - 1, to))
            .filter((line) => /zq\d|```/.test(line));
          assert.deepEqual(leftOut, [], `nothing is said to be left out of\n${changed}`);
          const shown = { html: report, docx: report, md: uncaptioned(report) };
          for (const format of ['md', 'html', 'docx'] as const)
            assert.deepEqual(
              wordsIn(await texted[format](report)),
              wordsIn(plainLines(shown[format]).join('\n')),
              format,
            );
        },
      ),
      { numRuns: runs(50) },
    );
  });
});

/** What of a file could not be read is told, by every command and in what it writes. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { effortTexts } from '../../src/texts/effortTexts.js';
import { limits } from '../../src/analysis/read/limits.js';
import { portfolioOf } from '../../src/portfolio/portfolio.js';
import { portfolioView } from '../../src/portfolio/portfolioView.js';
import { summaryOf } from '../../src/portfolio/summary.js';
import { buildCommand, put, runCommand, runEach, type Run } from './commandLine.js';
import { danish, disclosed, readFixture, root } from './support.js';

let folder = '';

const samklang = (...args: readonly string[]): Promise<Run> =>
  runCommand(join(folder, 'dist'), args, join(folder, 'work'));

const runAll = (calls: readonly (readonly string[])[]): Promise<readonly Run[]> =>
  runEach(join(folder, 'dist'), calls, join(folder, 'work'));

/** Quotations deeper than are read, and one rating that is none. */
const wide = `${readFixture('teamNord.md')}\n${'> '.repeat(2 * limits.depth)}a\n`;
const dropped = readFixture('teamNord.md').replace('| 2 1 2 3', '| 7 1 2 3');

describe('what could not be read', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-unread-'));
    cpSync(`${root}templates`, join(folder, 'templates'), { recursive: true });
    await buildCommand(join(folder, 'dist'));
    put(join(folder, 'work'), 'bred.md', wide);
    put(join(folder, 'work'), 'tal.md', dropped);
    put(
      join(folder, 'work'),
      'stille.md',
      dropped.replace(':::balance', '<!-- samklang: ignorer fil -->\n\n:::balance'),
    );
    put(join(folder, 'work'), 'tom.md', danish('::trin{nr=9}\n'));
    put(join(folder, 'work'), 'hel.md', readFixture('teamNord.md'));
    put(join(folder, 'work'), 'noter.md', danish(':::fasilitator\n- a\n:::\n'));
    put(join(folder, 'work'), 'privat.md', danish('Ring til 22 33 44 55.\n'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const commands: readonly (readonly string[])[] = [
    ['balance'],
    ['balance', '--format', 'json'],
    ...['text', 'json', 'ndjson', 'csv', 'ics'].map((format) => ['efforts', '--format', format]),
    ...['text', 'json', 'ndjson', 'csv'].map((format) => ['portfolio', '--format', format]),
    ...['md', 'html', 'csv', 'json', 'ndjson'].map((format) => ['report', '--format', format]),
    ['report', '--kind', 'efforts'],
  ];
  it('every command says so on standard error', async () => {
    const many = ['bred.md', 'hel.md', 'stille.md', 'tal.md'];
    const filesOf = ([name]: readonly string[]) => (name === 'balance' ? ['tal.md'] : many);
    const runs = await runAll(commands.map((command) => [...command, ...filesOf(command)]));
    const all = [
      ['bred.md', 'is not read below its front matter', '[file.excess]'],
      ['stille.md', 'is not read in full', '[rating.value]'],
      ['tal.md', 'is not read in full', '[rating.value]'],
    ];
    for (const [index, command] of commands.entries()) {
      const told = runs[index]!.err.matchAll(/^samklang: ([\w.]+): (is not read .*): line \d+ (\[.*\])$/gm);
      assert.deepEqual(
        Array.from(told, (line) => line.slice(1)),
        all.filter(([file]) => filesOf(command).includes(file!)),
        command.join(' '),
      );
    }
  });

  it('new --from says so on standard error', async () => {
    const { code, err } = await samklang(
      'new',
      'n.md',
      '--community',
      'x',
      '--template',
      'followup',
      '--from',
      'tal.md',
    );
    assert.equal(code, 0);
    assert.match(err, /^samklang: tal\.md: is not read in full: line \d+ \[rating\.value\]\n$/);
  });

  it('check says that a file is not read, even one that silences everything', async () => {
    put(
      join(folder, 'work'),
      'stum.md',
      wide.replace('\n---\n', '\n---\n\n<!-- samklang: ignorer fil -->\n'),
    );
    for (const file of ['bred.md', 'stum.md']) {
      const { code, out, err } = await samklang('check', '--no-cache', file);
      assert.equal(code, 1);
      assert.match(out, /\[file\.excess\]/);
      assert.match(err, new RegExp(`^samklang: ${file}: is not read below its front matter: line \\d+`));
    }
  });

  it('more than a few places are counted', async () => {
    put(join(folder, 'work'), 'mange.md', danish('::trin{nr=9}\n\n'.repeat(8)));
    assert.match(
      (await samklang('balance', 'mange.md')).err,
      /^samklang: mange\.md: is not read in full: (line \d+ \[step\.unknown\], ){5}3 more\n$/,
    );
  });

  describe('is told in what is written', () => {
    const outs: readonly (readonly [readonly string[], RegExp])[] = [
      [['balance', '--format', 'json'], /"unread": 1\n/],
      [['efforts'], /\ntal\.md: Ét sted i filen kunne ikke læses og er ikke med\n$/],
      [['efforts', '--format', 'csv'], /"Ulæste steder i filen"\r\n.*;"tal\.md";"1"\r\n/],
      [['portfolio', '--format', 'csv'], /"Ulæste steder i filen"\r\n.*;"tal\.md";"1"\r\n/],
      [['efforts', '--format', 'ndjson'], /"unread":1\}\n/],
      [['portfolio'], /Ét sted i filen kunne ikke læses og er ikke med/],
      [['portfolio', '--format', 'json'], /"unread": 1\n/],
      [
        ['report'],
        /\n\nDe rette balancer i Team Nord\\?: Ét sted i filen kunne ikke læses og er ikke med her\.\n/,
      ],
      [['report', '--format', 'html'], /Ét sted i filen kunne ikke læses/],
      [['report', '--format', 'csv'], /"Ulæste steder i filen"\r\n.*;"1"\r\n/],
      [['report', '--format', 'json'], /"unread": 1\n/],
      [['report', '--kind', 'efforts'], /Ét sted i filen kunne ikke læses/],
      [
        ['report', '--kind', 'raise', '--format', 'json'],
        /"today": "\d{4}-\d\d-\d\d",\n.*\n {2}"unread": 1,\n/,
      ],
    ];
    it('by every command in every format', async () => {
      const runsOn = (file: string) => runAll(outs.map(([command]) => [...command, file]));
      const [dropping, whole] = await Promise.all([runsOn('tal.md'), runsOn('hel.md')]);
      for (const [index, [command, told]] of outs.entries()) {
        assert.match(dropping[index]!.out, told, command.join(' '));
        assert.doesNotMatch(whole[index]!.out, /kunne ikke læses|"unread"|;"1"\r\n/, command.join(' '));
      }
    });

    for (const command of [['efforts'], ['report', '--kind', 'efforts'], ['report', '--kind', 'raise']])
      it(`${command.join(' ')} --format csv, of a file that has no other row`, async () => {
        const { out } = await samklang(...command, '--format', 'csv', 'tom.md', 'hel.md');
        assert.match(out, /\n[^\n]*"De rette balancer i Team Nord";[^\n]*;"1"\r\n$/);
        assert.equal(out.match(/;"1"\r\n/g)?.length, 1);
      });

    const reasons: readonly (readonly [string, RegExp])[] = [
      ['bred.md', /^1 workshopfil kunne ikke læses og er ikke med\.\n$/],
      ['noter.md', /^1 workshopfil er ikke med, fordi det ikke er til at se, hvad andre må læse i den\.\n$/],
      ['privat.md', /^1 workshopfil er ikke med, fordi der står noget i den, som ligner en bestemt persons /],
    ];
    for (const [file, reason] of reasons) {
      it(`a file of which nothing is shown is no file without actions: ${file}`, async () => {
        for (const command of ['efforts', 'portfolio'])
          assert.match((await samklang(command, file)).out, reason);
        const { out } = await samklang('portfolio', file, 'hel.md');
        assert.match(out, new RegExp(reason.source.replaceAll('$', ''), 'm'));
      });
    }
    it('and only a folder without workshops has none', async () => {
      put(join(folder, 'work/tom'), 'noter.md', '# Ingenting\n');
      assert.equal((await samklang('efforts', 'tom')).out, 'Der er ingen indsatser.\n');
      assert.equal((await samklang('portfolio', 'tom')).out, 'Der er ingen workshops.\n');
    });
  });

  it('is told in the views over many files', () => {
    const summary = { file: 'tal.md', ...summaryOf(disclosed(dropped)) };
    const reading = { read: 1, total: 1, running: false, stopped: false, held: [], names: [] };
    const view = (inPart: number) => portfolioView(portfolioOf([summary]), { ...reading, inPart }, 'da');
    assert.equal(view(1).reading?.text, effortTexts.da.reading.inPart(1));
    assert.equal(view(0).reading, null);
    assert.match(
      view(1).teams[0]!.rounds[0]!.agreedText,
      /\. Ét sted i filen kunne ikke læses og er ikke med$/,
    );
  });

  it('the text of the workshop stays as it was', () => {
    assert.equal(readFileSync(join(folder, 'work/tal.md'), 'utf8'), dropped);
  });
});

/**
 * Files that once let something out, each by every command: what is for the facilitator, personal data and ratings of
 * few are in nothing that is printed or written, and where that is not certain nothing is.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInOneFile, run, type Run } from './commandLine.js';
import { fixtures, root } from './support.js';
import { unzipped } from './reportFiles.js';

/** What happens to a file, and the words of it that are in no output, on neither stream. */
interface Outcome {
  /** The first place for which nothing leaves, as `line:column`; null where the file passes. */
  readonly stop: string | null;
  readonly code: string;
  readonly secret: RegExp;
}

const outcomes: Readonly<Record<string, Outcome>> = {
  'capital.md': { stop: '15:1', code: 'withheld.notes', secret: /Flyt Bo|baghånden/ },
  'details.md': { stop: '16:1', code: 'withheld.notes', secret: /Bo har|sagt op/ },
  'nbsp.md': { stop: '14:1', code: 'withheld.notes', secret: /Bo har|sagt op/ },
  'silenced.md': { stop: '15:1', code: 'withheld.notes', secret: /sagt op|010190|23 45 67/ },
  'fence-short.md': { stop: '18:1', code: 'withheld.unclosed', secret: /sagt op|barslen|ved det ikke/ },
  'nbsp-cpr.md': { stop: '4:18', code: 'personal.cpr', secret: /010190|1234|23 45 67 89/ },
  'quoted.md': { stop: '7:7', code: 'personal.cpr', secret: /010190|Mette|Jensen/ },
  'comment.md': { stop: null, code: '', secret: /imod|sig intet|hemmeligt/ },
  'earlier.md': { stop: null, code: '', secret: /Flyt Bo|andet team|egne tanker|1 1 2 1|5 5 5 4/ },
};

/** The commands that pass something on, each with the formats that refuse the whole call. */
const passedOn: readonly (readonly string[])[] = [
  ...['json', 'ndjson', 'csv', 'ics'].map((format) => ['efforts', '--format', format]),
  ...['json', 'ndjson', 'csv'].map((format) => ['portfolio', '--format', format]),
  ['balance', '--format', 'text'],
  ['balance', '--format', 'json'],
  ...['minutes', 'participants', 'efforts'].map((kind) => ['report', '--kind', kind]),
  ['report', '--kind', 'script', '--without-notes'],
  ...['html', 'csv', 'json', 'ndjson'].map((format) => ['report', '--format', format]),
  ['report', '--format', 'docx', '--out', 'made.docx'],
  ...['followup', 'check'].map((template) => [
    ...['new', 'made.md', '--template', template, '--community', 'Nord', '--date', '2027-01-01', '--from'],
  ]),
];
const shown: readonly (readonly string[])[] = [
  ['efforts'],
  ['portfolio'],
  ...['text', 'json', 'github', 'sarif'].map((format) => ['check', '--no-cache', '--format', format]),
];

describe('files that let something out', () => {
  let folder = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-leaks-'));
    cpSync(`${root}templates`, join(folder, 'templates'), { recursive: true });
    await buildInOneFile(join(folder, 'dist/cli.cjs'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What a command prints and writes about a file. */
  async function made(command: readonly string[], name: string): Promise<Run & { readonly written: string }> {
    const ran = await run(
      process.execPath,
      [join(folder, 'dist/cli.cjs'), ...command, `${fixtures}leaks/${name}`],
      folder,
    );
    const written = ['made.md', 'made.docx'].map((file) => join(folder, file)).filter(existsSync);
    const contents = written.map((file) => {
      assert.ok(statSync(file).size > 0, file);
      const bytes = readFileSync(file);
      rmSync(file);
      return file.endsWith('.docx') ? [...unzipped(bytes).values()].join('\n') : bytes.toString('utf8');
    });
    return { ...ran, written: contents.join('\n') };
  }

  for (const [name, { stop, code, secret }] of Object.entries(outcomes)) {
    it(`${name}: ${stop === null ? 'passes without the words' : `nothing leaves, by ${code} at ${stop}`}`, async () => {
      for (const command of passedOn) {
        const { code: exit, out, err, written } = await made(command, name);
        const told = `${command.join(' ')}: ${out}${err}`;
        assert.doesNotMatch(`${out}${err}${written}`, secret, told);
        if (stop === null) {
          assert.notEqual(`${out}${written}`, '', told);
          continue;
        }
        assert.deepEqual([exit, out, written], [1, '', ''], told);
        assert.ok(err.includes(`${name}:${stop} `), told);
        assert.ok(err.includes(`[${code}]`), told);
      }
      for (const command of shown) {
        const { out, err } = await made(command, name);
        assert.doesNotMatch(`${out}${err}`, secret, command.join(' '));
      }
    });
  }

  it('few-d1: two rounds that one person more took part in tell no rating', async () => {
    for (const format of ['text', 'json', 'ndjson', 'csv']) {
      const { out } = await made(['portfolio', '--format', format], 'few-d1');
      assert.match(out, /Team A/, format);
      assert.doesNotMatch(out, /\b[1-5]–[1-5]\b|"(?:low|high|count)": ?\d/, format);
    }
  });
});

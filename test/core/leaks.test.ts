/**
 * Files that once let something out, each by every command: what is for the facilitator, personal data and ratings of
 * few are in nothing that is printed or written, and where that is not certain nothing is.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandName } from '../../src/cli/help.js';
import { disclose, isWithheld } from '../../src/disclosure/disclose.js';
import { isPacked, reportFormats, reportKinds } from '../../src/sharing/kinds.js';
import { reportsOf, waysOut, wordsIn } from './everyWayOut.js';
import { buildCommand, runEach, type Run } from './commandLine.js';
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
  'fence-short.md': { stop: '14:1', code: 'withheld.short', secret: /sagt op|barslen|ved det ikke/ },
  'nbsp-cpr.md': { stop: '4:18', code: 'personal.cpr', secret: /010190|1234|23 45 67 89/ },
  'quoted.md': { stop: '7:7', code: 'personal.cpr', secret: /010190|Mette|Jensen/ },
  'comment.md': { stop: null, code: '', secret: /imod|sig intet|hemmeligt/ },
  'earlier.md': { stop: null, code: '', secret: /Flyt Bo|andet team|egne tanker|1 1 2 1|5 5 5 4/ },
};

const out = ['--out', 'made'];
const followUp = (template: string) => ['made', '--template', template, '--community', 'Nord', '--from'];

/**
 * What each command passes on, in its formats: the whole call is refused where nothing leaves. Empty for those that
 * take no workshop file as their last word or tell nothing of what it says.
 */
const passedOn: Readonly<Record<CommandName, readonly (readonly string[])[]>> = {
  efforts: ['json', 'ndjson', 'csv', 'ics'].map((format) => ['--format', format]),
  portfolio: ['json', 'ndjson', 'csv'].map((format) => ['--format', format]),
  balance: ['text', 'json'].map((format) => ['--format', format]),
  report: [
    // With the notes the script is for the facilitator's own eyes.
    ...reportKinds.map((kind) => ['--kind', kind, ...(kind === 'script' ? ['--without-notes'] : [])]),
    ...reportFormats.map((format) => ['--format', format, ...(isPacked(format) ? out : [])]),
  ],
  new: ['followup', 'check'].map(followUp),
  rows: [[]],
  collect: [],
  check: [],
  doctor: [],
};
/** What says nothing of a file of which nothing leaves, and goes on with the others. */
const shown: readonly (readonly string[])[] = [
  ['efforts'],
  ['portfolio'],
  ...['text', 'json', 'github', 'sarif'].map((format) => ['check', '--no-cache', '--format', format]),
];
const calls = Object.entries(passedOn).flatMap(([name, formats]) =>
  formats.map((format) => [name, ...format]),
);

describe('files that let something out', () => {
  let folder = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-leaks-'));
    cpSync(`${root}templates`, join(folder, 'templates'), { recursive: true });
    await buildCommand(join(folder, 'dist'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What each command prints and writes about a file. */
  async function made(
    commands: readonly (readonly string[])[],
    name: string,
  ): Promise<readonly (Run & { readonly told: string; readonly written: string })[]> {
    const nameOf = (index: number) => `made${index}`;
    const runs = await runEach(
      join(folder, 'dist'),
      commands.map((command, index) => [
        ...command.map((word) => (word === 'made' ? nameOf(index) : word)),
        `${fixtures}leaks/${name}`,
      ]),
      folder,
    );
    return runs.map((ran, index) => {
      const told = `${commands[index]!.join(' ')}: ${ran.out}${ran.err}`;
      const file = join(folder, nameOf(index));
      if (!existsSync(file)) return { ...ran, told, written: '' };
      const bytes = readFileSync(file);
      rmSync(file);
      assert.notEqual(bytes.length, 0);
      const isZip = bytes.subarray(0, 2).toString() === 'PK';
      const written = isZip ? [...unzipped(bytes).values()].join('\n') : bytes.toString('utf8');
      return { ...ran, told, written };
    });
  }

  for (const [name, { stop, code, secret }] of Object.entries(outcomes)) {
    it(`${name}: ${stop === null ? 'passes without the words' : `nothing leaves, by ${code} at ${stop}`}`, async () => {
      const runs = await made([...calls, ...shown], name);
      for (const { out, err, written, told } of runs)
        assert.doesNotMatch(`${out}${err}${written}`, secret, told);
      for (const [index, [command]] of calls.entries()) {
        const { code: exit, out, err, written, told } = runs[index]!;
        if (stop === null) {
          assert.notEqual(`${out}${written}`, '', told);
          continue;
        }
        // Rows of the other files are written all the same.
        assert.deepEqual([exit, out, written], [command === 'rows' ? 2 : 1, '', ''], told);
        assert.ok(err.includes(`${name}:${stop} `), told);
        assert.ok(err.includes(`[${code}]`), told);
      }
    });
  }

  it('by every way out of the core, none has a word of them', async () => {
    for (const [name, { stop, secret }] of Object.entries(outcomes)) {
      const text = readFileSync(`${fixtures}leaks/${name}`, 'utf8');
      const disclosed = disclose(text);
      assert.ok(disclosed, name);
      // Of personal data each way tells by itself whether it stops; here are those that hold what they hold.
      const ways = isWithheld(disclosed) || stop !== null ? [] : [...waysOut(text, disclosed)];
      for (const [way, make] of [...ways, ...reportsOf(text)]) {
        const words = wordsIn(await make());
        assert.doesNotMatch(words ?? '', secret, `${name}: ${way}`);
        if (stop !== null) assert.equal(words, null, `${name}: ${way}`);
      }
    }
  });

  it('few-d1: two rounds that one person more took part in tell no rating', async () => {
    const formats = ['text', 'json', 'ndjson', 'csv'].map((format) => ['portfolio', '--format', format]);
    for (const { out, told } of await made(formats, 'few-d1')) {
      assert.match(out, /Team A/, told);
      assert.doesNotMatch(out, /\b[1-5]–[1-5]\b|"(?:low|high|count)": ?\d/, told);
    }
  });
});

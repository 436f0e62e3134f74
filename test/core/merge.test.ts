/** Two people edit the same workshop file on two branches, and git brings their versions together. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blocksOf, git, put } from './commandLine.js';
import { analysed, codesOf, readFixture, told } from './support.js';

const file = 'team-nord.md';
const original = readFixture('teamNord.md');
let folder = '';

type Change = readonly [from: string | RegExp, to: string];

async function must(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await git(folder, ...args);
  assert.equal(code, 0, `git ${args.join(' ')}: ${out}${err}`);
  return out;
}

async function commit(text: string): Promise<void> {
  put(folder, file, text);
  await must('commit', '--all', '--quiet', '--message', 'x');
}

function changed(...changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    const result = text.replace(from, to);
    assert.notEqual(result, text, `nothing to replace: ${String(from)}`);
    return result;
  }, original);
}

/** Commits the two versions on two branches and merges them. */
async function merged(mine: string, yours: string): Promise<{ conflict: boolean; text: string }> {
  await must('checkout', '--quiet', '-b', 'yours');
  await commit(yours);
  await must('checkout', '--quiet', 'main');
  await commit(mine);
  const { code } = await git(folder, 'merge', '--quiet', '--no-edit', 'yours');
  return { conflict: code !== 0, text: readFileSync(join(folder, file), 'utf8') };
}

/** Asserts that the two versions merge by themselves into the original with the changes of both. */
async function assertMerges(mine: readonly Change[], yours: readonly Change[]): Promise<string> {
  const { conflict, text } = await merged(changed(...mine), changed(...yours));
  assert.equal(conflict, false, text);
  assert.equal(text, changed(...mine, ...yours));
  assert.deepEqual(told(text), told(original));
  return text;
}

describe('two people who write in the same file', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-merge-'));
    await must('init', '--quiet', '--initial-branch', 'main');
    put(folder, file, original);
    await must('add', file);
    await must('commit', '--quiet', '--message', 'x');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('take notes on different communities without a conflict', async () => {
    const text = await assertMerges(
      [
        ['- Nye kolleger tør spørge', '- Nye kolleger tør spørge\n- Fejl bliver sagt højt'],
        [/- Vi udskyder de svære samtaler.*/, '- Vi tager de svære samtaler for sent'],
      ],
      [
        ['- Der er altid kage om fredagen\n', ''],
        ['- Aftenvagterne kender', '- Nattevagterne og aftenvagterne kender'],
      ],
    );
    const { communities } = analysed(text).balance;
    assert.deepEqual(
      communities.map(({ id, strengths, gains, improvements }) => [id, strengths, gains, improvements]),
      [
        ['organisational', 1, 0, 2],
        ['task', 2, 1, 0],
        ['professional', 1, 2, 1],
        ['collegial', 1, 0, 1],
      ],
    );
  });

  it('also when the communities follow directly upon each other', async () => {
    await assertMerges(
      [
        [
          '- Der er langt til de andre distrikter',
          '- Der er langt til de andre distrikter\n- Referaterne kommer sent',
        ],
      ],
      [['- Morgenmødet får ruterne', '- Ruterne er kendt i forvejen\n- Morgenmødet får ruterne']],
    );
  });

  it('rate communities that are not neighbours in the table, and write a title', async () => {
    const text = await assertMerges(
      [
        [/\| Organisatorisk \| 2 1 2 3/, '| Organisatorisk | 1 1 2 3'],
        ['title: De rette balancer i Team Nord', 'title: Balancer i Team Nord'],
      ],
      [[/\| Fagligt {8}\| 2 3 3 2/, '| Fagligt        | 4 4 4 4']],
    );
    const { communities } = analysed(text).balance;
    assert.deepEqual(
      communities.map(({ now }) => now?.ratings.slice().sort().join('')),
      ['111222233', '445555555', '233344444', '123333455'],
    );
  });

  it('one takes notes while the other ticks off imbalances and efforts', async () => {
    const text = await assertMerges(
      [
        ['- Vi griner sammen', '- Vi hilser på hinanden\n- Vi griner sammen'],
        ['- [x] Vi har ikke tid', '- [ ] Vi har ikke tid'],
      ],
      [
        ['- [ ] Fast halv time', '- [x] Fast halv time'],
        ['- [ ] Nye uniformer', '- [ ] Nye uniformer :indsats{fællesskab=opgaverettet vurdering=ikke-nu}'],
      ],
    );
    assert.deepEqual(
      analysed(text).balance.efforts.map(({ state }) => state),
      ['done', 'raise', 'done', 'notNow'],
    );
  });

  it('get a conflict in neighbouring rows, which keeping both settles', async () => {
    const { conflict, text } = await merged(
      changed([/\| Fagligt {8}\| 2 3 3 2/, '| Fagligt        | 4 4 4 4']),
      changed([/\| Kollegialt {5}\| 3 4 3 5/, '| Kollegialt     | 4 4 4 5']),
    );
    assert.equal(conflict, true);
    assert.equal(text.match(/^<{7}/gm)?.length, 1);
    const [mine, yours] = [/^\| Fagligt {8}\| 4.*\n/m, /^\| Kollegialt {5}\| 4.*\n/m].map(
      (row) => row.exec(text)![0],
    );
    const settled = text.replace(/^<{7}[^]*?^>{7}.*\n/m, `${mine!}${yours!}`);
    assert.deepEqual(told(settled), told(original));
  });

  it('are told by check when a union merge kept both versions of a row', async () => {
    put(folder, '.gitattributes', '*.md merge=union\n');
    const { conflict, text } = await merged(
      changed([/\| Fagligt {8}\| 2 3 3 2/, '| Fagligt        | 4 4 4 4']),
      changed([/\| Fagligt {8}\| 2 3 3 2/, '| Fagligt        | 1 1 1 1']),
    );
    assert.equal(conflict, false);
    assert.ok(codesOf(text).includes('rating.duplicate'));
  });

  it('see no difference in line ends, and see the heading, with the attributes of the documentation', async () => {
    const [attributes] = blocksOf('ci.md', 'text');
    put(folder, '.gitattributes', attributes!);
    await must('add', '.gitattributes');
    await must('commit', '--quiet', '--message', 'attributes');
    put(folder, file, original.replaceAll('\n', '\r\n'));
    assert.equal(await must('diff', '--stat'), '');
    put(folder, file, changed([/\| Fagligt {8}\| 2 3 3 2/, '| Fagligt        | 4 4 4 4']));
    assert.match(await must('diff'), /^@@ .* @@ ## Trin 3: Fælles drøftelse$/m);
  });
});

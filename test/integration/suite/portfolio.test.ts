/** All workshops of the workspace over time, and two of them side by side, also from git. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import type { ComparisonView, PortfolioView } from '../../../src/protocol/portfolio.js';
import { closeAll, inWorkspace, open, until, write, writeFile } from './vscodeTesting.js';

const workshop = (team: string, date: string, now: string, ...items: readonly string[]) => `---
samklang: 1
language: da
title: De rette balancer
community: ${team}
coreTask: At borgerne kan leve trygt i eget hjem
date: ${date}
participants: 9
minutes: 90
---

:::balance
| Fællesskab | Nu | Ønsket |
| ---------- | -- | ------ |
| Fagligt | ${now} | 4 4 4 4 |
:::

:::indsatser
${items.join('\n')}
:::
`;

const show = (): Thenable<PortfolioView> =>
  vscode.commands.executeCommand<PortfolioView>('samklang.showPortfolio');
const compare = (...args: readonly unknown[]): Thenable<ComparisonView | undefined> =>
  vscode.commands.executeCommand<ComparisonView | undefined>('samklang.compareWith', ...args);

const teamNamed = async (name: string) => (await show()).teams.find((team) => team.name === name);

/** The types of the webviews that are open, as VS Code's tabs name them. */
const webviews = (): string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputWebview ? [input.viewType] : []));

describe('all workshops over time', () => {
  const folder = 'over-tid';
  const first = workshop('Prøve Over Tid', '2026-01-10', '2 2 3 3', '- [ ] Sparring :indsats{vurdering=ja}');
  const second = workshop(
    'prøve over  tid',
    '2026-06-10',
    '4 4 4 5',
    '- [x] Sparring :indsats{vurdering=ja}',
  );

  before(async () => {
    // The later one has the earlier name.
    await writeFile(`${folder}/a-senere.md`, second);
    await writeFile(`${folder}/b-først.md`, first.replaceAll('\n', '\r\n'));
    await writeFile(
      `${folder}/lille.md`,
      workshop('Prøve Lille', '2026-06-10', '1 2').replace('4 4 4 4', '4 5'),
    );
    await vscode.commands.executeCommand('samklang.efforts.refresh');
  });
  afterEach(closeAll);
  after(async () => {
    const tidy = { recursive: true, useTrash: false };
    await vscode.workspace.fs.delete(inWorkspace(folder), tidy).then(undefined, () => undefined);
  });

  it('open on a page of their own, each team in the order of time and small groups folded', async () => {
    const view = await show();
    await until('the page', () => webviews().some((type) => type.endsWith('samklang.portfolio')));
    const team = view.teams.find(({ name }) => name.startsWith('prøve over'))!;
    assert.deepEqual(
      team.rounds.map(({ file, date, agreedText }) => [
        file.slice(file.lastIndexOf('/') + 1, -3),
        date,
        agreedText,
      ]),
      [
        ['b-f%C3%B8rst', '10. januar 2026', '1 aftalt, heraf 1 udført'],
        ['a-senere', '10. juni 2026', 'Ingen nye aftaler'],
      ],
    );
    assert.deepEqual(
      team.rows.find(({ community }) => community === 'professional')!.cells.map(({ text }) => text),
      ['2,5 → 4', '4 → 4'],
    );
    assert.ok(view.small);
    assert.doesNotMatch(JSON.stringify(view), /Prøve Lille|lille\.md/);
  });

  it('follow what is written, and what comes and goes on disk', async () => {
    const document = await open(inWorkspace(`${folder}/a-senere.md`));
    await write(document, '4 4 4 5', '1 1 1 1');
    const lastCell = async () => {
      const team = (await show()).teams.find(({ name }) => name.startsWith('prøve over'));
      return team?.rows.find(({ community }) => community === 'professional')?.cells.at(-1)?.text;
    };
    await until('the page follows the editor', async () => (await lastCell()) === '1 → 4');
    await writeFile(`${folder}/ny.md`, workshop('Prøve Ny', '2026-07-01', '3 3 3 3'));
    await until('a new file comes in', async () => (await teamNamed('Prøve Ny')) !== undefined);
    await vscode.workspace.fs.delete(inWorkspace(`${folder}/ny.md`), { useTrash: false });
    await until('a file that is gone goes', async () => (await teamNamed('Prøve Ny')) === undefined);
  });

  it('are compared two by two, the earlier one first whichever is named first', async () => {
    const early = inWorkspace(`${folder}/b-først.md`);
    const late = inWorkspace(`${folder}/lille.md`);
    for (const pair of [
      [early, late],
      [late, early],
    ]) {
      const view = await compare(...pair);
      assert.match(view!.before.detail, /10\. januar 2026/);
      assert.match(view!.after.detail, /Prøve Lille/);
      assert.equal(view!.pieces[2]!.after.now, null, 'two ratings are not shown');
      assert.deepEqual(
        view!.efforts.map(({ change, text }) => [change, text]),
        [['untaken', 'Sparring']],
      );
    }
    await until('the comparison', () => webviews().some((type) => type.endsWith('samklang.comparison')));
  });

  it('are compared as they are being written', async () => {
    const document = await open(inWorkspace(`${folder}/b-først.md`));
    await write(document, 'Sparring', 'Sparring hver torsdag');
    const view = await compare(undefined, inWorkspace(`${folder}/a-senere.md`));
    assert.deepEqual(
      view!.efforts.map(({ change, text }) => [change, text]),
      [
        ['gone', 'Sparring hver torsdag'],
        ['new', 'Sparring'],
      ],
    );
  });

  it('are not shown while the name of their file tells a number of somebody, and are under another name', async () => {
    const named = (file: string) => inWorkspace(`${folder}/${file}.md`);
    const round = (team: string) => workshop(team, '2026-07-01', '3 3 3 3');
    await writeFile(`${folder}/samtale_010190-1234.md`, round('Prøve Filnavn'));
    await writeFile(`${folder}/samtale.md`, round('Prøve Ved Siden Af'));
    await until('the file beside it', async () => (await teamNamed('Prøve Ved Siden Af')) !== undefined);
    const view = await show();
    assert.doesNotMatch(JSON.stringify(view.teams), /Prøve Filnavn|010190/);
    assert.equal(await compare(named('samtale_010190-1234'), named('samtale')), undefined);
    assert.equal(await compare(named('samtale'), named('samtale_010190-1234')), undefined);
    await vscode.workspace.fs.rename(named('samtale_010190-1234'), named('samtale-2'));
    await until('the file by its new name', async () => (await teamNamed('Prøve Filnavn')) !== undefined);
    assert.match((await compare(named('samtale-2'), named('samtale')))!.before.detail, /samtale/);
    for (const file of ['samtale', 'samtale-2']) await vscode.workspace.fs.delete(named(file));
    await until('both gone', async () => (await teamNamed('Prøve Ved Siden Af')) === undefined);
  });

  it('say so, and show nothing, where one is no workshop file', async () => {
    const notes = await writeFile(`${folder}/noter.md`, '# Noter\n');
    assert.equal(await compare(notes, inWorkspace(`${folder}/b-først.md`)), undefined);
    assert.equal(
      await compare(inWorkspace(`${folder}/b-først.md`), inWorkspace('findes-ikke.md')),
      undefined,
    );
  });

  describe('with versions in git', function () {
    const root = inWorkspace(`${folder}/git`);
    const file = vscode.Uri.joinPath(root, 'nord.md');
    const setting = vscode.workspace.getConfiguration('git');
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=Nogen', '-c', 'user.email=nogen@example.org', ...args], {
        cwd: root.fsPath,
        encoding: 'utf8',
      }).trim();
    let hash = '';

    before(async function () {
      if (!vscode.extensions.getExtension('vscode.git')) return this.skip();
      await writeFile(`${folder}/git/nord.md`, first);
      git('init', '-q');
      git('add', '.');
      git('commit', '-q', '-m', 'Første udgave');
      hash = git('rev-parse', 'HEAD');
      await writeFile(`${folder}/git/nord.md`, second);
      git('commit', '-q', '-a', '-m', 'Anden udgave');
      await setting.update('enabled', true, vscode.ConfigurationTarget.Global);
      // A repository below the folder is found when one of its files is opened.
      await open(file);
    });
    after(() => setting.update('enabled', undefined, vscode.ConfigurationTarget.Global));

    it('a workshop is compared with what it was', async () => {
      let view: ComparisonView | undefined;
      await until('git gives the version', async () => (view = await compare(file, { hash })) !== undefined);
      assert.ok(view);
      assert.match(view.before.detail, /10\. januar 2026.*udgave i git/);
      assert.match(view.after.detail, /10\. juni 2026.*nord\.md/);
      assert.deepEqual(
        view.efforts.map(({ change, text }) => [change, text]),
        [['done', 'Sparring']],
      );
      assert.equal(git('status', '--porcelain'), '', 'nothing is written');
    });

    it('a version that is not there is told of', async () => {
      assert.equal(await compare(file, { hash: '0'.repeat(40) }), undefined);
    });
  });
});

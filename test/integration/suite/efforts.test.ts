/** The efforts of every workshop in the workspace: found, grouped, followed, opened, ticked off, saved as dates. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EffortNode, GroupNode } from '../../../src/portfolio/effortNodes.js';
import type { PortfolioView } from '../../../src/protocol/portfolio.js';
import { closeAll, inWorkspace, open, until, write, writeFile } from './vscodeTesting.js';

const workshop = (team: string, ...items: readonly string[]) => `---
samklang: 1
language: da
title: De rette balancer
community: ${team}
coreTask: At borgerne kan leve trygt i eget hjem
date: 2026-01-10
participants: 9
minutes: 90
---

:::indsatser
${items.join('\n')}
:::
`;

type Groups = readonly GroupNode[];

const groupBy = (by: string): Thenable<Groups> =>
  vscode.commands.executeCommand<Groups>(`samklang.efforts.groupBy${by}`);

const teamNamed = async (team: string): Promise<readonly EffortNode[]> =>
  (await groupBy('Team')).find(({ label }) => label === team)?.children() ?? [];

const wordsOf = async (team: string): Promise<string[]> =>
  (await teamNamed(team)).map(({ label }) => label).sort();

/** Waits until a team has just these efforts. */
async function untilTeam(team: string, ...words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify([...words].sort());
  await until(`${team} to have ${wanted}`, async () => JSON.stringify(await wordsOf(team)) === wanted);
}

const onDisk = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('the efforts of the workspace', () => {
  const folder = inWorkspace('indsatser');
  /** In a browser VS Code saves by itself, a second after the last key. */
  const autoSave = (value: string | undefined) =>
    vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Global);

  before(async () => {
    await autoSave('off');
    // What other tests wrote beside the examples may hold what no calendar is made of.
    for (const [name] of await vscode.workspace.fs.readDirectory(inWorkspace('')))
      if (name.endsWith('.md') && name !== 'README.md') await vscode.workspace.fs.delete(inWorkspace(name));
    await writeFile(
      'indsatser/nord.md',
      workshop(
        'Prøve Nord',
        '- [ ] Sparring hver torsdag :indsats{fællesskab=fagligt vurdering=ja frist=2020-12-15}',
        '- [ ] Bedre kørselsplaner :indsats{fællesskab=opgaverettet vurdering=løftes}',
      ),
    );
    await writeFile('indsatser/dybt/vest.md', workshop('Prøve Vest', '- Nye stole').replaceAll('\n', '\r\n'));
    await writeFile(
      'indsatser/brudt.md',
      `${workshop('Prøve Brudt', '- [ ] Står endnu')}\n:::styrkr\n::::balance{\n::trin{nr=9}\n`,
    );
    await writeFile('indsatser/noter.md', '# Noter\n\n:::indsatser\n- [ ] Ikke en workshop\n:::\n');
    await writeFile('.samklang/templates/egen.md', workshop('Prøve Skabelon', '- [ ] Fra en skabelon'));
    await writeFile('node_modules/pakke/vejledning.md', workshop('Prøve Pakke', '- [ ] Fra en pakke'));
    const latin = Uint8Array.from(workshop('Prøve Latin', '- [ ] Gammel fil'), (sign) => sign.charCodeAt(0));
    await vscode.workspace.fs.writeFile(inWorkspace('indsatser/latin.md'), latin);
    await vscode.commands.executeCommand('samklang.efforts.refresh');
  });
  afterEach(closeAll);
  after(async () => {
    await autoSave(undefined);
    const tidy = { recursive: true, useTrash: false };
    for (const path of ['indsatser', 'node_modules', '.samklang', 'frister.ics'])
      await vscode.workspace.fs.delete(inWorkspace(path), tidy).then(undefined, () => undefined);
  });

  it('come from every workshop, a broken one too, and from nothing else', async () => {
    const teams = (await groupBy('Team'))
      .map(({ label }) => label)
      .filter((label) => label.startsWith('Prøve'));
    assert.deepEqual(teams, ['Prøve Brudt', 'Prøve Nord', 'Prøve Vest']);
    assert.deepEqual(await wordsOf('Prøve Brudt'), ['Står endnu']);
  });

  it('are grouped as one asks', async () => {
    assert.equal((await groupBy('Date'))[0]?.label, 'Fristen er overskredet');
    assert.ok((await groupBy('State')).some(({ label }) => label === 'Løftes til andre'));
    assert.ok((await groupBy('Community')).some(({ label }) => label === 'Fagligt fællesskab'));
    const [first] = await teamNamed('Prøve Nord');
    assert.deepEqual([first?.label, first?.overdue], ['Sparring hver torsdag', true]);
  });

  it('show in a view that can be opened', async () => {
    await vscode.commands.executeCommand('samklang.efforts.focus');
  });

  it('are ticked off in the file on disk, and nothing else in it changes', async () => {
    const uri = vscode.Uri.joinPath(folder, 'dybt/vest.md');
    const before = await onDisk(uri);
    const [effort] = await teamNamed('Prøve Vest');
    await vscode.commands.executeCommand('samklang.tickEffort', effort, true);
    assert.equal(await onDisk(uri), before.replace('- Nye stole', '- [x] Nye stole'));
    await until('the tree to show it', async () => (await teamNamed('Prøve Vest'))[0]?.done);
    await vscode.commands.executeCommand('samklang.tickEffort', (await teamNamed('Prøve Vest'))[0], false);
    assert.equal(await onDisk(uri), before.replace('- Nye stole', '- [ ] Nye stole'));
  });

  it('are ticked off in a file that is being written, which is left unsaved, and undone there', async () => {
    const uri = vscode.Uri.joinPath(folder, 'nord.md');
    const before = await onDisk(uri);
    const document = await open(uri);
    await write(document, 'Bedre kørselsplaner', 'Langt bedre kørselsplaner');
    await untilTeam('Prøve Nord', 'Langt bedre kørselsplaner', 'Sparring hver torsdag');
    const written = document.getText();
    const effort = (await teamNamed('Prøve Nord')).find(({ label }) => label.startsWith('Langt'));
    await vscode.commands.executeCommand('samklang.tickEffort', effort, true);
    assert.equal(document.getText(), written.replace('- [ ] Langt', '- [x] Langt'));
    assert.ok(document.isDirty);
    assert.equal(await onDisk(uri), before);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), written);
    await vscode.commands.executeCommand('undo');
    await untilTeam('Prøve Nord', 'Bedre kørselsplaner', 'Sparring hver torsdag');
  });

  it('open at their words', async () => {
    const effort = (await teamNamed('Prøve Nord')).find(({ label }) => label.startsWith('Bedre'));
    await vscode.commands.executeCommand('samklang.openEffort', effort);
    const editor = vscode.window.activeTextEditor!;
    assert.ok(editor.document.uri.path.endsWith('/indsatser/nord.md'));
    const { line, character } = editor.selection.active;
    assert.equal(editor.document.lineAt(line).text.slice(character, character + 5), 'Bedre');
  });

  it('follow the disk: a new file, a changed one, a deleted one, a folder that is moved', async () => {
    const uri = await writeFile('indsatser/ny.md', workshop('Prøve Ny', '- [ ] Første'));
    await untilTeam('Prøve Ny', 'Første');
    await writeFile('indsatser/ny.md', workshop('Prøve Ny', '- [ ] Første', '- [ ] Anden'));
    await untilTeam('Prøve Ny', 'Første', 'Anden');
    await writeFile('indsatser/ny.md', '# Ikke en workshop mere\n');
    await untilTeam('Prøve Ny');
    await writeFile('indsatser/ny.md', workshop('Prøve Ny', '- [ ] Tredje'));
    await untilTeam('Prøve Ny', 'Tredje');
    await vscode.workspace.fs.delete(uri);
    await untilTeam('Prøve Ny');
    await vscode.workspace.fs.rename(
      vscode.Uri.joinPath(folder, 'dybt'),
      vscode.Uri.joinPath(folder, 'flyttet'),
    );
    const moved = async () => (await teamNamed('Prøve Vest')).map(({ file }) => file);
    await until('the move', async () => (await moved()).some((file) => file.endsWith('/flyttet/vest.md')));
    assert.equal((await moved()).length, 1);
  });

  it('forget what was written and thrown away', async () => {
    const document = await open(vscode.Uri.joinPath(folder, 'nord.md'));
    await write(document, 'Bedre kørselsplaner', 'Noget andet');
    await untilTeam('Prøve Nord', 'Noget andet', 'Sparring hver torsdag');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilTeam('Prøve Nord', 'Bedre kørselsplaner', 'Sparring hver torsdag');
  });

  it('become a calendar', async () => {
    const uri = inWorkspace('frister.ics');
    await vscode.commands.executeCommand('samklang.saveCalendar', uri);
    const text = await onDisk(uri);
    assert.match(text, /^BEGIN:VCALENDAR\r\n/);
    assert.match(text, /DTSTART;VALUE=DATE:20201215\r\n[^]*?SUMMARY:Sparring hver torsdag\r\n/);
  });

  it('become no calendar while one of them holds personal data', async () => {
    const uri = inWorkspace('personlige-frister.ics');
    const file = await writeFile(
      'indsatser/privat.md',
      workshop('Prøve Privat', '- [ ] Ring til 22 33 44 55 :indsats{vurdering=ja frist=2026-12-15}'),
    );
    await untilTeam('Prøve Privat', 'Ring til 22 33 44 55');
    // The warning waits for an answer, the command does not.
    await vscode.commands.executeCommand('samklang.saveCalendar', uri);
    await assert.rejects(async () => vscode.workspace.fs.stat(uri));
    await vscode.workspace.fs.delete(file);
    await untilTeam('Prøve Privat');
    await vscode.commands.executeCommand('samklang.saveCalendar', uri);
    assert.match(await onDisk(uri), /^BEGIN:VCALENDAR/);
  });

  it('become a calendar with possible names only when somebody says so, and none beside uncertain notes', async () => {
    const uri = inWorkspace('navne.ics');
    const saved = () => Promise.resolve(onDisk(uri)).catch(() => 'none');
    const save = (order?: object) => vscode.commands.executeCommand('samklang.saveCalendar', uri, order);
    const file = await writeFile(
      'indsatser/navne.md',
      workshop('Prøve Navne', '- [ ] Spørg Mette Jensen :indsats{vurdering=ja frist=2026-12-15}'),
    );
    await untilTeam('Prøve Navne', 'Spørg Mette Jensen');
    await save();
    assert.equal(await saved(), 'none');
    await save({ namesAllowed: true });
    assert.match(await saved(), /Spørg Mette Jensen/);
    await vscode.workspace.fs.delete(uri);
    await writeFile('indsatser/navne.md', workshop('Prøve Navne', '- x\n\n:::fasilitator\n- y\n:::'));
    await untilTeam('Prøve Navne');
    await save();
    assert.equal(await saved(), 'none');
    await vscode.workspace.fs.delete(file);
  });

  it('are told to be missing of a file that may be meant as a workshop, and nothing is made of all beside it', async () => {
    const whole = workshop('Prøve Gemt', '- [ ] Står bagved :indsats{vurdering=ja frist=2026-12-15}');
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(whole, (sign) => [sign.charCodeAt(0), 0]).flat(),
    ]);
    const calendar = inWorkspace('uden-top.ics');
    const minutes = inWorkspace('uden-top-referat.md');
    const exists = (uri: vscode.Uri) =>
      vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      );
    const held = async () => {
      const view = await vscode.commands.executeCommand<PortfolioView>('samklang.showPortfolio');
      return view.notices.find(({ about }) => about === 'unread')?.text ?? '';
    };
    const before = await held();
    for (const bytes of [new TextEncoder().encode(`# Referat\n\n${whole}`), wide]) {
      const file = inWorkspace('indsatser/uden-top.md');
      await vscode.workspace.fs.writeFile(file, bytes);
      await until('the page tells of it', async () => (await held()) !== before);
      assert.deepEqual(await wordsOf('Prøve Gemt'), []);
      await vscode.commands.executeCommand('samklang.saveCalendar', calendar);
      const order = { kind: 'minutes', format: 'md', target: minutes };
      const both = [inWorkspace('indsatser/nord.md'), file];
      const ended = await vscode.commands.executeCommand('samklang.exportReport', file, both, order);
      assert.notEqual(ended, 'saved');
      assert.deepEqual([await exists(calendar), await exists(minutes)], [bytes === wide, false]);
      await vscode.workspace.fs.delete(file);
      await vscode.workspace.fs.delete(calendar).then(undefined, () => undefined);
      await until('it is gone from the page', async () => (await held()) === before);
    }
  });
});

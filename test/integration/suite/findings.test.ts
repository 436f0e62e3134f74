import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, until, writeFile } from './vscodeTesting.js';

const text = `---
samklang: 1
language: da
title: Vores balance
community: Team Syd
coreTask: At eleverne trives
date: 2020-03-02
followUp: 2020-06-02
participants: 4
minutes: 60
---

:::indsatser
- [ ] Fast sparring hver torsdag :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2020-05-01}
  - En fast time i vagtplanen :støtte{art=struktur}
- [ ] …
:::
`;

const choose = (choices: object | undefined) =>
  vscode.workspace
    .getConfiguration('samklang')
    .update('findings', choices, vscode.ConfigurationTarget.Global);

describe('findings', () => {
  afterEach(async () => {
    await choose(undefined);
    await closeAll();
  });

  it('know today, and follow the setting at once', async () => {
    const document = await open(await writeFile('foelgop.md', text));
    const shown = (expected: readonly string[]) =>
      until(expected.join(), () => findings(document).toSorted().join() === expected.join());
    await shown(['blank.unfilled: …', 'effort.overdue: 2020-05-01', 'followUp.past: 2020-06-02']);
    await choose({ 'blank.unfilled': 'off', 'effort.overdue': 'error' });
    await shown(['effort.overdue: 2020-05-01', 'followUp.past: 2020-06-02']);
    assert.deepEqual(findings(document, vscode.DiagnosticSeverity.Error), ['effort.overdue: 2020-05-01']);
    await choose(undefined);
    await shown(['blank.unfilled: …', 'effort.overdue: 2020-05-01', 'followUp.past: 2020-06-02']);
  });

  it('follow the settings in the folder, which the command line reads too, before those of the user', async () => {
    const document = await open(
      await writeFile('dybt/nede/foelgop.md', text.replace('Team Syd', 'Team Dyb')),
    );
    const shown = (expected: readonly string[]) =>
      until(expected.join(), () => findings(document).toSorted().join() === expected.join());
    await choose({ 'followUp.past': 'off' });
    await shown(['blank.unfilled: …', 'effort.overdue: 2020-05-01']);
    const settings = await writeFile(
      'dybt/.samklang/settings.json',
      '{ "findings": { "blank.unfilled": "off" } } // fælles',
    );
    await shown(['effort.overdue: 2020-05-01', 'followUp.past: 2020-06-02']);
    const nearer = await writeFile(
      'dybt/nede/.vscode/settings.json',
      '{ "samklang.findings": { "effort.overdue": "off" } }',
    );
    await shown(['blank.unfilled: …', 'followUp.past: 2020-06-02']);
    await vscode.workspace.fs.delete(nearer);
    await shown(['effort.overdue: 2020-05-01', 'followUp.past: 2020-06-02']);
    await vscode.workspace.fs.delete(settings);
    await shown(['blank.unfilled: …', 'effort.overdue: 2020-05-01']);
  });

  it('ask about an action in the last file that speaks of it, once all files are known', async () => {
    const round = (date: string) => text.replace('Team Syd', 'Team Runde').replace('2020-03-02', date);
    const last = await writeFile('runder/anden.md', round('2020-06-02'));
    const document = await open(await writeFile('runder/foerste.md', round('2020-03-02')));
    const shown = (of: vscode.TextDocument, expected: readonly string[]) =>
      until(expected.join(), () => findings(of).toSorted().join() === expected.join());
    const all = ['blank.unfilled: …', 'effort.overdue: 2020-05-01', 'followUp.past: 2020-06-02'];
    await vscode.commands.executeCommand('samklang.efforts.refresh');
    await shown(document, all.slice(0, 1));
    await shown(await open(last), all);
    await vscode.workspace.fs.delete(last);
    await shown(document, all);
  });
});

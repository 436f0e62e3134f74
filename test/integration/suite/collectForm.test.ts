import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answered, closeAll, inWorkspace, open, until, writeFile } from './vscodeTesting.js';

const workshop = `---
samklang: 1
language: da
title: Vores balance
community: Team Fjord
coreTask: At eleverne trives
date: 2026-11-22
participants: 4
minutes: 90
---

## Trin 2: Refleksion

::trin{nr=2 minutter=45}

::::fællesskab{type=fagligt}

:::styrker

- …

:::

::::

## Trin 3: Fælles drøftelse

::trin{nr=3 minutter=45}

:::balance

| Fællesskab     | Nu  | Ønsket |
| -------------- | --- | ------ |
| Organisatorisk |     |        |
| Opgaverettet   |     |        |
| Fagligt        |     |        |
| Kollegialt     |     |        |

:::
`;
const answers = [
  'Starttidspunkt;Navn;Fagligt nu;Styrker i det faglige fællesskab',
  ...['Mette Jensen', 'Ole Olsen', 'Pia Holm', 'Ida Lund'].map(
    (name, at) => `22-11-2026 10:0${at};${name};${4 - at};Vi spørger hinanden`,
  ),
].join('\r\n');

const accept = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
const diff = (): boolean =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputTextDiff);

describe('collecting a form', () => {
  afterEach(closeAll);

  it('shows the columns and what it would write, and writes it in one step without names and times', async () => {
    await writeFile('svar.csv', answers);
    const document = await open(await writeFile('skema.md', workshop));
    const running = vscode.commands.executeCommand('samklang.collectForm', inWorkspace('svar.csv'));
    // The columns are right as they are.
    await until('the preview', async () => {
      if (!diff()) await accept();
      return diff();
    });
    assert.equal(document.getText(), workshop);
    await answered(running, accept);
    assert.ok(!diff(), 'the preview is closed again');
    const text = document.getText();
    assert.match(text, /\| Fagligt +\| 1 2 3 4 +\|/);
    assert.match(text, /:::styrker\n\n- Vi spørger hinanden\n\n:::/);
    assert.doesNotMatch(text, /Mette|Olsen|10:0/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), workshop);
  });
});

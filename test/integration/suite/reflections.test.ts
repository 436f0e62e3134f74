import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answered, closeAll, inWorkspace, open, until, writeFile } from './vscodeTesting.js';

const head = (title: string) => `---
samklang: 1
language: da
title: ${title}
community: Team Fjord
coreTask: At eleverne trives
date: 2026-11-22
participants: 4
minutes: 90
---
`;

const workshop = `${head('Vores balance')}
## Trin 2: Refleksion

::trin{nr=2 minutter=90}

::::fællesskab{type=fagligt}

:::styrker

- …

:::

::::
`;

const sheet = (point: string) => `${head('Mit ark')}
::::fællesskab{type=fagligt}

:::styrker

- ${point}

:::

::::
`;

async function collect(answer: 'write' | 'leave'): Promise<void> {
  const files = [inWorkspace('ark/a.md'), inWorkspace('ark/b.md')];
  const running = vscode.commands.executeCommand('samklang.collectReflections', files[0], files);
  const diff = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .some(({ input }) => input instanceof vscode.TabInputTextDiff);
  // The workshop is asked for first; the sheets are not among those that are offered.
  await until('the preview', async () => {
    if (!diff()) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return diff();
  });
  const key = answer === 'write' ? 'acceptSelectedQuickOpenItem' : 'closeQuickOpen';
  await answered(running, () => vscode.commands.executeCommand(`workbench.action.${key}`));
  assert.ok(!diff(), 'the preview is closed again');
}

describe('collecting reflections', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    await writeFile('ark/a.md', sheet('Vi spørger hinanden'));
    await writeFile('ark/b.md', sheet('Supervisionen giver ro'));
    document = await open(await writeFile('samling.md', workshop));
  });
  afterEach(closeAll);

  it('shows what it would write, writes it in one step, and leaves the sheets alone', async () => {
    await collect('write');
    assert.match(
      document.getText(),
      /:::styrker\n\n- (?:Vi spørger|Supervisionen)[^\n]*\n- [VS][^\n]*\n\n:::/,
    );
    assert.ok(document.getText().includes('Vi spørger hinanden'));
    for (const [file, point] of [
      ['ark/a.md', 'Vi spørger hinanden'],
      ['ark/b.md', 'Supervisionen giver ro'],
    ] as const) {
      const bytes = await vscode.workspace.fs.readFile(inWorkspace(file));
      assert.equal(new TextDecoder().decode(bytes), sheet(point));
    }
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), workshop);
  });

  it('goes back to the page, where the workshop is open as one', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('vscode.openWith', document.uri, 'samklang.page');
    const isPage = () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom;
    await until('the page', isPage);
    await collect('write');
    await until('the page again', isPage);
    assert.equal(vscode.window.visibleTextEditors.length, 0, 'and nothing as text');
  });

  it('changes nothing when the answer is no', async () => {
    await collect('leave');
    assert.equal(document.getText(), workshop);
    assert.ok(!document.isDirty);
  });
});

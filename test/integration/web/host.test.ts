/** What is particular to the web extension host. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, open, until, writeFile } from '../suite/vscodeTesting.js';

const workshop = `---
samklang: 1
language: da
title: Vores balance
community: Team Nord
coreTask: At borgerne kan leve trygt i eget hjem
---
`;

/** The tests stand in the extension's folder, so VS Code gives them the same `vscode.window` as the extension. */
function replacing<K extends 'showWarningMessage' | 'createQuickPick'>(
  name: K,
  instead: (typeof vscode.window)[K],
): () => void {
  const usual = vscode.window[name];
  Reflect.set(vscode.window, name, instead);
  return () => void Reflect.set(vscode.window, name, usual);
}

describe('in the web extension host', () => {
  let restore = (): void => undefined;
  afterEach(async () => {
    restore();
    await closeAll();
  });

  it('there is a worker and no Node, and the extension runs in it', async () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.ok('WorkerGlobalScope' in globalThis, 'a worker');
    assert.ok(!('process' in globalThis) || !process.versions.node, 'no Node');
    const extension = vscode.extensions.getExtension<unknown>('samklang.samklang')!;
    // One that runs in another host could not be activated from here.
    assert.equal(typeof (await extension.activate()), 'object');
  });

  it('a version in git cannot be had, which is said with what can be done instead', async () => {
    const file = await writeFile('uden-git.md', workshop);
    const told: string[] = [];
    restore = replacing('showWarningMessage', (message: string) => {
      told.push(message);
      return Promise.resolve(undefined);
    });
    assert.equal(
      await vscode.commands.executeCommand('samklang.compareWith', file, { hash: 'a1b2c3d' }),
      undefined,
    );
    assert.deepEqual(told, [
      'VS Code i browseren kan ikke hente udgaver fra git. Åbn mappen i VS Code på din computer, eller sammenlign med en anden fil.',
    ]);
  });

  it('the list of what to compare with says why there are no versions, and offers the files', async () => {
    await open(await writeFile('uden-git.md', workshop));
    const create = vscode.window.createQuickPick;
    const made: vscode.QuickPick<vscode.QuickPickItem>[] = [];
    restore = replacing('createQuickPick', <T extends vscode.QuickPickItem>() => {
      const pick = create<T>();
      made.push(pick);
      return pick;
    });
    const compared = vscode.commands.executeCommand('samklang.compareWith', inWorkspace('uden-git.md'));
    const pick = await until('the list', () => made.find(({ busy }) => !busy));
    const labels = pick.items.map(({ label }) => label);
    assert.deepEqual(labels.slice(-4), [
      'Andet',
      'En anden fil …',
      'Gemte udgaver i git',
      'Udgaver i git kan ikke hentes i browseren',
    ]);
    pick.hide();
    assert.equal(await compared, undefined);
  });
});

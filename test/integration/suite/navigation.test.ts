import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, until, writeFile, workshopFile } from './vscodeTesting.js';

const workshop = workshopFile(`## Trin 2: Refleksion

::trin{nr=2 minutter=90}

::::fællesskab{type=fagligt}

:::styrker

- Vi spørger hinanden

:::

::::

::::fællesskab{type=kollegialt}

::::

:::balance

| Fællesskab | Nu      | Ønsket  |
| ---------- | ------- | ------- |
| Faaglig    | 2 3 2 3 | 4 4 4 4 |

:::

:::indsatser

- [ ] Mere tid til sparring :indsats{fællesskab=fagligt}

:::
`);

describe('finding one’s way', () => {
  let document: vscode.TextDocument;
  const positionOf = (words: string) => document.positionAt(document.getText().indexOf(words) + 1);
  const provided = <T>(command: string, ...args: unknown[]) =>
    vscode.commands.executeCommand<T>(`vscode.execute${command}`, document.uri, ...args);

  before(async () => {
    document = await open(await writeFile('vej.md', workshop));
    await until('findings', () => findings(document).length > 0);
  });
  after(async () => {
    await vscode.workspace.getConfiguration().update('samklang.codeLens', undefined, true);
    await closeAll();
  });

  it('has an outline of steps, communities and efforts', async () => {
    const symbols = await provided<vscode.DocumentSymbol[]>('DocumentSymbolProvider');
    const step = symbols.find(({ detail }) => detail === '90 min.');
    assert.equal(step?.name, 'Trin 2: Refleksion');
    const names = step.children.map(({ name }) => name);
    assert.deepEqual(names, ['Fagligt fællesskab', 'Kollegialt fællesskab', 'Balance', 'Indsatser']);
    assert.equal(step.children[3]?.children[0]?.name, 'Mere tid til sparring');
  });

  it('folds containers, and expands a selection from word to step', async () => {
    const folds = await provided<vscode.FoldingRange[]>('FoldingRangeProvider');
    const line = positionOf('::::fællesskab').line;
    assert.ok(folds.some(({ start, end }) => start === line && end === positionOf('\n::::\n\n::::f').line));
    const [range] = await provided<vscode.SelectionRange[]>('SelectionRangeProvider', [
      positionOf('spørger'),
    ]);
    const taken: string[] = [];
    for (let one: vscode.SelectionRange | undefined = range; one; one = one.parent)
      taken.push(document.getText(one.range));
    assert.ok(taken.includes('spørger') && taken.includes('Vi spørger hinanden'));
    assert.ok(taken.some((words) => words.startsWith('::::fællesskab') && words.endsWith('::::')));
  });

  it('goes from an effort to the notes, and finds all that is about the community', async () => {
    const [definition] = await provided<vscode.Location[]>('DefinitionProvider', positionOf('Mere tid'));
    assert.equal(definition?.range.start.line, positionOf('::::fællesskab').line);
    const references = await provided<vscode.Location[]>('ReferenceProvider', positionOf('::::fællesskab'));
    assert.deepEqual(
      references.map(({ range }) => document.getText(range)),
      ['::::fællesskab{type=fagligt}', 'Mere tid til sparring'],
    );
    const links = await provided<vscode.DocumentLink[]>('LinkProvider');
    assert.ok(links.some(({ range }) => document.getText(range) === 'fagligt'));
  });

  it('renames a row to one of the four names only, in one step', async () => {
    const at = positionOf('Faaglig');
    await assert.rejects(
      Promise.resolve(provided('DocumentRenameProvider', at, 'Kundernes')),
      /Organisatorisk/,
    );
    const edit = await provided<vscode.WorkspaceEdit>('DocumentRenameProvider', at, 'fagligt');
    await vscode.workspace.applyEdit(edit);
    assert.match(document.getText(), /\| Fagligt {4}\| 2 3 2 3/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), workshop);
  });

  it('has small print that can be switched off', async () => {
    const titles = async () =>
      (await provided<vscode.CodeLens[]>('CodeLensProvider')).map(({ command }) => command?.title);
    assert.ok((await titles()).includes('indsæt spørgsmål'));
    assert.ok((await titles()).includes('1 indsats'));
    const setting = (on: boolean) =>
      vscode.workspace.getConfiguration().update('samklang.codeLens', on, vscode.ConfigurationTarget.Global);
    await setting(false);
    assert.deepEqual(await titles(), []);
    await setting(true);
    assert.ok((await titles()).length > 0);
  });

  it('inserts questions behind the section from the small print', async () => {
    const lenses = await provided<vscode.CodeLens[]>('CodeLensProvider');
    const { command } = lenses.find((lens) => lens.command?.title === 'indsæt spørgsmål')!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    assert.ok(document.getText().length > workshop.length);
    assert.ok(document.getText().startsWith(workshop.slice(0, workshop.indexOf(':::balance')).trimEnd()));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), workshop);
  });

  it('leaves other Markdown alone', async () => {
    document = await open(await writeFile('andet-vej.md', '# Noter\n\n:::styrker\n- x\n:::\n'));
    assert.deepEqual(await provided('CodeLensProvider'), []);
    const definitions = await provided<vscode.Location[]>('DefinitionProvider', positionOf(':::styrker'));
    assert.deepEqual(definitions, []);
  });
});

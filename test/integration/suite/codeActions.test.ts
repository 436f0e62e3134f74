import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, until, writeFile, workshopFile } from './vscodeTesting.js';

const workshop = workshopFile(`:::styrkr

- Vi spørger hinanden
- Ring til 23 45 67 89

:::

::trin{nummer=2 minuter=90}
`);

async function actionsAt(document: vscode.TextDocument, words: string, kind?: string) {
  const start = document.positionAt(document.getText().indexOf(words));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    kind,
  );
}

const named = (actions: readonly vscode.CodeAction[], title: RegExp) =>
  actions.find((action) => title.test(action.title));

/** Makes the edit of the action that is offered at `words`, as soon as it is offered. */
async function applyAt(
  document: vscode.TextDocument,
  words: string,
  title: RegExp,
  kind?: string,
): Promise<void> {
  const offered = async () => named(await actionsAt(document, words, kind), title)?.edit;
  await vscode.workspace.applyEdit(await until(`an offer of ${String(title)}`, offered));
}

describe('the light bulb', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    document = await open(await writeFile('lightBulb.md', workshop));
    await until('findings', () => findings(document).some((finding) => finding.includes('styrkr')));
  });
  afterEach(closeAll);

  it('mends the words at the cursor and nothing else, in one step', async () => {
    await applyAt(document, 'styrkr', /styrker/);
    assert.equal(document.getText(), workshop.replace('styrkr', 'styrker'));
    await until('the finding to go', () => !findings(document).some((finding) => finding.includes('styrkr')));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), workshop);
  });

  it('mends everything that is safe at once: as a source action, and as a command', async () => {
    const mended = workshop
      .replace('styrkr', 'styrker')
      .replace('nummer=2', 'nr=2')
      .replace('minuter', 'minutter');
    await applyAt(document, 'styrkr', /uden risiko/, 'source.fixAll.samklang');
    assert.equal(document.getText(), mended);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), workshop);
    await vscode.commands.executeCommand('samklang.fixAll');
    assert.equal(document.getText(), mended);
  });

  it('offers a day before anything else, where a warning about personal data stands beside it', async () => {
    const mark = '- Ring til 23 45 67 89 :indsats{vurdering=løftes frist=15/12}';
    const other = await open(
      await writeFile('frist.md', workshop.replace(/:::styrkr[^]*?:::/, `:::indsatser\n\n${mark}\n\n:::`)),
    );
    await until('findings', () => findings(other).some((finding) => finding.includes('15/12')));
    const start = other.positionAt(other.getText().indexOf('23 45'));
    const end = other.positionAt(other.getText().indexOf('15/12') + 5);
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      other.uri,
      new vscode.Range(start, end),
    );
    const titles = offered.map(({ title }) => title).filter((title) => /Skriv »|Se bort fra/.test(title));
    const first = titles.findIndex((title) => title.startsWith('Se bort fra'));
    assert.ok(
      titles.some((title) => title.includes('2026-12-15')),
      titles.join(', '),
    );
    assert.ok(first > titles.findIndex((title) => title.includes('2026-12-15')), titles.join(', '));
  });

  it('silences a finding here, and in the whole file', async () => {
    await applyAt(document, '23 45', /^Se bort fra det på denne linje$/);
    await until('silence', () => !findings(document).some((finding) => finding.startsWith('personal.')));
    assert.match(document.getText(), /<!-- samklang: ignorer linje personal\.phone -->\n- Ring til/);
    await vscode.commands.executeCommand('undo');
    await until('the finding', () => findings(document).some((finding) => finding.startsWith('personal.')));
    await applyAt(document, '23 45', /hele filen/);
    await until('silence', () => !findings(document).some((finding) => finding.startsWith('personal.')));
    assert.match(document.getText(), /^---\n# samklang: ignorer fil personal\.phone\n/);
  });

  it('offers nothing in other Markdown', async () => {
    const other = await open(await writeFile('andet.md', ':::styrkr\n- x\n:::\n'));
    const ours = (await actionsAt(other, 'styrkr')).filter(({ title }) => /styrker|uden risiko/.test(title));
    assert.deepEqual(ours, []);
  });
});

/** Whatever leaves a file is made of what is disclosed of it, and every way is among those that are searched for secrets. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../core/support.js';

const read = (path: string): string => readFileSync(root + path, 'utf8');
const parsed = (path: string) => ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);

/** What a file has to pass before anything is made of it, and a text that is read as one. */
const given = /\b(?:Disclosed|Withheld|ForFacilitator|Side|ReportFile|reflections)\b/;

/** Those of which nothing is made: a question, and the places for which nothing leaves, which hold no word of the file. */
const noWay = ['isWithheld', 'stopsOf'];

/** The functions that the shells get through the doors to the core, and what each of them is given. */
function* atTheDoors(): Generator<{ readonly name: string; readonly takes: string }> {
  for (const door of globSync('src/lazy/*.ts', { cwd: root }))
    for (const line of parsed(door).statements) {
      if (!ts.isExportDeclaration(line) || !line.exportClause || !ts.isNamedExports(line.exportClause))
        continue;
      const names = line.exportClause.elements.map((one) => (one.propertyName ?? one.name).text);
      const from = (line.moduleSpecifier as ts.StringLiteral).text.replace(/^\.\.(.*)\.js$/, 'src$1.ts');
      for (const own of from.startsWith('src') ? parsed(from).statements : [])
        if (ts.isFunctionDeclaration(own) && own.name && names.includes(own.name.text))
          yield {
            name: own.name.text,
            takes: own.parameters.map((one) => one.getText()).join(', '),
          };
    }
}

describe('what leaves a file', () => {
  it('is among the ways out that are searched for the words of notes and comments', () => {
    const ways = read('test/core/everyWayOut.ts');
    const makers = [...atTheDoors()].filter(({ takes }) => given.test(takes)).map(({ name }) => name);
    assert.ok(makers.includes('rowsOf') && makers.includes('exportReport'), makers.join());
    const missing = makers.filter((name) => !noWay.includes(name) && !ways.includes(`${name}(`));
    assert.deepEqual(missing, []);
  });

  /** Where the extension shows something to others, or saves it outside the workshop file that it is of. */
  const leaving = [
    'balance/posterPanel.ts',
    'balance/presentationPanel.ts',
    'efforts/calendar.ts',
    'portfolio/compare.ts',
    'portfolio/portfolioPanel.ts',
    'reports/report.ts',
    'reports/reportPanel.ts',
    'workshops/about.ts',
  ];
  /** Where it shows a file to those who write it or makes them a new one, and what the others are made of. */
  const own = [
    'balance/balancePanel.ts',
    'page/session.ts',
    'shared/saveFile.ts',
    'shared/webviewPage.ts',
    'shared/writeWhole.ts',
    'workshops/newWorkshop.ts',
  ];

  it('is shown and saved in places that are known, and never made of what is not disclosed', () => {
    const door = /\b(?:saveFile|saveAndOpen|writeWhole|writeText|postMessage)\(|webview\.html = /;
    const found = globSync('src/vscode/**/*.ts', { cwd: root })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => door.test(read(path)));
    assert.deepEqual(
      found.map((path) => path.replace('src/vscode/', '')).sort(),
      [...leaving, ...own].sort(),
    );
    for (const path of leaving)
      assert.doesNotMatch(read(`src/vscode/${path}`), /\banalyses\.of\b|\b(?:analyse|understand)\(/, path);
  });
});

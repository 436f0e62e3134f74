import * as vscode from 'vscode';
import type { Lens } from '../../editing/navigate/lenses.js';
import type { CommunityId } from '../../model/communities.js';
import type { Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { rangeOf, showAt } from '../shared/positions.js';

const setting = 'samklang.codeLens';

/** The small print above steps and communities; a setting turns it off. */
export function lenses(analyses: Analyses): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    analyses.onDidAnalyse(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(setting)) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(
      { language: 'markdown' },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: async (document) => {
          if (!vscode.workspace.getConfiguration().get<boolean>(setting, true)) return [];
          const analysis = await analyses.of(document);
          if (!analysis) return [];
          const { lensesOf } = await core();
          return lensesOf(analysis).map(
            (lens) => new vscode.CodeLens(rangeOf(document, lens.span), commandOf(document, lens)),
          );
        },
      },
    ),
    vscode.commands.registerCommand('samklang.goToOffset', goTo),
    vscode.commands.registerCommand('samklang.insertQuestionsAt', insertQuestions),
  );
}

function commandOf(document: vscode.TextDocument, { span, title, click }: Lens): vscode.Command {
  switch (click?.kind) {
    case 'goTo':
      return { title, command: 'samklang.goToOffset', arguments: [document.uri, click.offset] };
    case 'questions':
      return {
        title,
        command: 'samklang.insertQuestionsAt',
        arguments: [document.uri, click.offset, click.community],
      };
    case 'efforts': {
      const places = click.places.map((place) => new vscode.Location(document.uri, rangeOf(document, place)));
      const from = document.positionAt(span.start);
      return { title, command: 'editor.action.showReferences', arguments: [document.uri, from, places] };
    }
    default:
      return { title, command: '' };
  }
}

async function goTo(uri: vscode.Uri, offset: number): Promise<void> {
  await showAt(await vscode.workspace.openTextDocument(uri), offset);
}

/** Puts the questions behind a community's section. */
async function insertQuestions(uri: vscode.Uri, offset: number, community: CommunityId): Promise<void> {
  await goTo(uri, offset);
  await vscode.commands.executeCommand(`samklang.insert.questions.${community}`);
}

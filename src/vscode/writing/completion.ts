import * as vscode from 'vscode';
import { isoDateOf } from '../../model/isoDates.js';
import type { Completion, CompletionKind } from '../../editing/completion.js';
import { isWorkshopDocument, type Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { rangeOf } from '../shared/positions.js';

/** What opens the suggestions when it is typed: in Markdown, VS Code does not suggest of its own accord. */
const triggers = [':', '{', '=', ' ', '|', '-'] as const;

/**
 * Where a space or a dash may open suggestions: in braces, behind a key, in a table, and where an item begins.
 * Anywhere else they belong to prose.
 */
const notProse = /\{[^{}]*$|^\w+:[ \t]*$|^\s*\||^\s*(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[[ xX]?\][ \t]*)?$/;

const kinds: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  block: vscode.CompletionItemKind.Module,
  item: vscode.CompletionItemKind.Event,
  attribute: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  date: vscode.CompletionItemKind.Value,
  key: vscode.CompletionItemKind.Field,
  row: vscode.CompletionItemKind.Struct,
};

/** Suggests what can be written next in a workshop file. */
export function completions(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: async (document, position, _token, { triggerCharacter }) => {
        const isProse = (triggerCharacter === ' ' || triggerCharacter === '-') && !opens(document, position);
        if (isProse || !isWorkshopDocument(document)) return undefined;
        const analysis = await analyses.of(document);
        if (!analysis) return undefined;
        const { completionsAt } = await core();
        const context = {
          language: analysis.language,
          today: isoDateOf(new Date()),
          asked: triggerCharacter === undefined,
        };
        const found = completionsAt(analysis.text, document.offsetAt(position), context);
        return found.map((completion) => item(document, completion));
      },
    },
    ...triggers,
  );
}

function opens(document: vscode.TextDocument, position: vscode.Position): boolean {
  return notProse.test(document.lineAt(position).text.slice(0, position.character));
}

function item(document: vscode.TextDocument, completion: Completion): vscode.CompletionItem {
  const { label, kind, insert, snippet, replace, detail, documentation } = completion;
  const result = new vscode.CompletionItem({ label, description: detail }, kinds[kind]);
  result.insertText = snippet ? new vscode.SnippetString(insert) : insert;
  result.range = rangeOf(document, replace);
  result.sortText = completion.sortText;
  result.filterText = completion.filterText;
  // A Markdown string that is not told otherwise is not trusted and shows no HTML.
  if (documentation !== '') result.documentation = new vscode.MarkdownString(documentation);
  if (completion.suggestNext) result.command = { title: '', command: 'editor.action.triggerSuggest' };
  return result;
}

import * as vscode from 'vscode';
import type { OutlineItem, OutlineKind } from '../../editing/navigate/outline.js';
import type { Span } from '../../text/span.js';
import type { Analysis } from '../../analysis/analyse.js';
import type { Analyses } from '../analysis/analyses.js';
import { core, type Core } from '../shared/core.js';
import { rangeOf, workspaceEdit } from '../shared/positions.js';

const symbols: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  step: vscode.SymbolKind.Event,
  community: vscode.SymbolKind.Namespace,
  points: vscode.SymbolKind.Array,
  balance: vscode.SymbolKind.Struct,
  rating: vscode.SymbolKind.Number,
  list: vscode.SymbolKind.Array,
  effort: vscode.SymbolKind.Property,
  item: vscode.SymbolKind.String,
};

/** Outline, folding, selecting, going from one place to another, and renaming, in every workshop file. */
export function navigation(analyses: Analyses): vscode.Disposable {
  const ask: Ask = async (document, say) => {
    const analysis = await analyses.of(document);
    return analysis ? say(await core(), analysis) : undefined;
  };
  const { languages } = vscode;
  const markdown = { language: 'markdown' };
  return vscode.Disposable.from(
    languages.registerDocumentSymbolProvider(markdown, outline(ask), { label: 'Samklang' }),
    languages.registerFoldingRangeProvider(markdown, folding(ask)),
    languages.registerSelectionRangeProvider(markdown, selecting(ask)),
    languages.registerDefinitionProvider(markdown, definitions(ask)),
    languages.registerReferenceProvider(markdown, references(ask)),
    languages.registerDocumentHighlightProvider(markdown, highlights(ask)),
    languages.registerDocumentLinkProvider(markdown, links(ask)),
    languages.registerRenameProvider(markdown, renaming(ask)),
  );
}

/** What the core says of a workshop file; undefined for any other. */
type Ask = <T>(
  document: vscode.TextDocument,
  say: (core: Core, analysis: Analysis) => T,
) => Promise<T | undefined>;

const outline = (ask: Ask): vscode.DocumentSymbolProvider => ({
  provideDocumentSymbols: (document) =>
    ask(document, ({ outlineOf }, analysis) => outlineOf(analysis).map((item) => symbol(document, item))),
});

const folding = (ask: Ask): vscode.FoldingRangeProvider => ({
  provideFoldingRanges: (document) =>
    ask(document, ({ foldsOf }, analysis) =>
      foldsOf(analysis)
        .map((span) => rangeOf(document, span))
        .filter(({ start, end }) => end.line > start.line)
        .map(({ start, end }) => new vscode.FoldingRange(start.line, end.line)),
    ),
});

const selecting = (ask: Ask): vscode.SelectionRangeProvider => ({
  provideSelectionRanges: (document, positions) =>
    ask(document, ({ selectionsAt }, analysis) =>
      positions.map((position) => {
        const spans = selectionsAt(analysis, document.offsetAt(position));
        return spans.reduceRight<vscode.SelectionRange | undefined>(
          (parent, span) => new vscode.SelectionRange(rangeOf(document, span), parent),
          undefined,
        )!;
      }),
    ),
});

const definitions = (ask: Ask): vscode.DefinitionProvider => ({
  provideDefinition: (document, position) =>
    ask(document, ({ definitionsAt }, analysis) =>
      locations(document, definitionsAt(analysis, document.offsetAt(position))),
    ),
});

const references = (ask: Ask): vscode.ReferenceProvider => ({
  provideReferences: (document, position) =>
    ask(document, ({ relatedAt }, analysis) =>
      locations(document, relatedAt(analysis, document.offsetAt(position))),
    ),
});

const highlights = (ask: Ask): vscode.DocumentHighlightProvider => ({
  provideDocumentHighlights: (document, position) =>
    ask(document, ({ relatedAt }, analysis) =>
      relatedAt(analysis, document.offsetAt(position)).map(
        (span) => new vscode.DocumentHighlight(rangeOf(document, span)),
      ),
    ),
});

const links = (ask: Ask): vscode.DocumentLinkProvider => ({
  provideDocumentLinks: (document) =>
    ask(document, ({ linksOf }, analysis) =>
      linksOf(analysis).map(({ span, title, target }) => {
        const { line, character } = document.positionAt(target);
        const fragment = `L${String(line + 1)},${String(character + 1)}`;
        const link = new vscode.DocumentLink(rangeOf(document, span), document.uri.with({ fragment }));
        link.tooltip = title;
        return link;
      }),
    ),
});

const renaming = (ask: Ask): vscode.RenameProvider => ({
  prepareRename: (document, position) =>
    ask(document, ({ rowLabelAt }, analysis) => {
      const span = rowLabelAt(analysis, document.offsetAt(position));
      return span ? rangeOf(document, span) : undefined;
    }),
  provideRenameEdits: async (document, position, name) => {
    const answer = await ask(document, ({ renameRow, rowLabelAt }, analysis) => {
      const span = rowLabelAt(analysis, document.offsetAt(position));
      return span && renameRow(analysis, span, name);
    });
    if (answer && 'refused' in answer) throw new Error(answer.refused);
    return answer ? workspaceEdit(document, [answer.edit]) : undefined;
  },
});

function locations(document: vscode.TextDocument, spans: readonly Span[]): vscode.Location[] {
  return spans.map((span) => new vscode.Location(document.uri, rangeOf(document, span)));
}

function symbol(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const { name, detail, kind, span, head, children } = item;
  const range = rangeOf(document, span);
  const made = new vscode.DocumentSymbol(name, detail, symbols[kind], range, rangeOf(document, head));
  made.children = children.map((child) => symbol(document, child));
  return made;
}

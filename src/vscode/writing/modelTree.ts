import * as vscode from 'vscode';
import type { ModelNode } from '../../editing/modelNode.js';
import { communityIds, type Language } from '../../model/communities.js';
import { communityIcons } from '../../picture/icons.js';
import { chartColours } from '../../picture/palette.js';
import { uiTexts } from '../../texts/uiTexts.js';
import { currentWorkshop, isOpenWorkshop, openWorkshop, type Analyses } from '../analysis/analyses.js';
import type { Filling, LateTree } from '../shared/lateTree.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { onDidChangeActive } from '../shared/pageTabs.js';
import { asMarkdown } from '../../text/asMarkdown.js';

/** The icons of what is not a community. */
const icons: Readonly<Record<string, string>> = {
  steps: 'list-ordered',
  imbalances: 'law',
  trends: 'graph-line',
  frames: 'layout',
  model: 'info',
};

/**
 * The view "The four pieces": the model in the language of the workshop being edited, to read and to insert from.
 * While no workshop is open it is empty, so that VS Code shows its welcome, until one asks to see the model.
 */
export function modelView(
  analyses: Analyses,
  { view, changed }: LateTree<ModelNode>,
): vscode.Disposable & { readonly filling: Filling<ModelNode> } {
  let shown: Language | null = null;
  let last: vscode.TextDocument | undefined;
  let browsing = false;

  const languageNow = async (): Promise<Language | null> => {
    const document = currentWorkshop() ?? (last && isOpenWorkshop(last) ? last : openWorkshop());
    last = document;
    if (document) return (await analyses.of(document))?.language ?? uiLanguage();
    return browsing ? uiLanguage() : null;
  };

  const refresh = async () => {
    const language = await languageNow();
    if (language !== shown) {
      shown = language;
      changed.fire(undefined);
    }
    name();
  };

  const getChildren = async (node?: ModelNode): Promise<readonly ModelNode[]> => {
    if (node) return node.children;
    shown = await languageNow();
    name();
    return shown ? (await core()).modelTree(shown) : [];
  };

  /** The manifest knows the view's name in VS Code's language only. */
  const name = () => (view.title = uiTexts[shown ?? uiLanguage()].piecesTitle);
  name();
  const update = () => void (view.visible && refresh());
  const listeners = [
    view.onDidChangeVisibility(update),
    analyses.onDidAnalyse(update),
    onDidChangeActive(update),
    vscode.workspace.onDidCloseTextDocument(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('samklang.language')) update();
    }),
    vscode.commands.registerCommand('samklang.browseModel', async () => {
      browsing = true;
      await vscode.commands.executeCommand('samklang.pieces.focus');
      await refresh();
    }),
    vscode.commands.registerCommand('samklang.insertPiece', (node?: ModelNode) =>
      vscode.commands.executeCommand('samklang.insert', node?.insertion),
    ),
  ];
  return {
    filling: { getTreeItem, getChildren: async (node) => [...(await getChildren(node))] },
    dispose: () => void vscode.Disposable.from(...listeners).dispose(),
  };
}

function getTreeItem(node: ModelNode): vscode.TreeItem {
  const { id, label, description, tooltip, insertion, insertText, place, community, children } = node;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const isLeaf = children.length === 0;
  const item = new vscode.TreeItem(label, isLeaf ? None : Collapsed);
  item.id = id;
  item.tooltip = tooltipOf(label, tooltip);
  if (description !== undefined) item.description = description;
  const icon = iconOf(id);
  if (icon) item.iconPath = icon;
  if (isLeaf && insertText !== undefined)
    item.command = {
      title: label,
      command: 'samklang.insertText',
      arguments: [insertText, place, community],
    };
  else if (isLeaf && insertion !== undefined)
    item.command = { title: label, command: 'samklang.insert', arguments: [insertion] };
  if (!isLeaf && insertion !== undefined) item.contextValue = 'block';
  return item;
}

function tooltipOf(label: string, tooltip: string): vscode.MarkdownString {
  // VS Code's own `appendText` makes spaces unbreakable, and words are cut.
  const text = new vscode.MarkdownString();
  if (tooltip !== label) text.appendMarkdown(`**${asMarkdown(label)}**\n\n`);
  return text.appendMarkdown(asMarkdown(tooltip));
}

function iconOf(id: string): vscode.TreeItem['iconPath'] {
  const community = communityIds.find((one) => one === id);
  if (!community) return icons[id] === undefined ? undefined : new vscode.ThemeIcon(icons[id]);
  const { light: inLight, dark: inDark } = chartColours[community];
  const [light, dark] = [inLight, inDark].map((colour) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 24 24"><path d="${communityIcons[community]}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
    return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
  });
  return light && dark && { light, dark };
}

import * as vscode from 'vscode';

/** A webview panel of which there is one at most: opened when it is first shown, and gone when the user closes it. */
export interface OnePanel extends vscode.Disposable {
  /** The panel, while it is open. */
  readonly open: () => vscode.WebviewPanel | undefined;
  /** Opens it, or brings it to the front. */
  readonly show: (title: string) => vscode.WebviewPanel;
  /** Goes on with one that was open before the window was loaded again. */
  readonly adopt: (panel: vscode.WebviewPanel) => void;
}

export interface PanelKind {
  readonly viewType: string;
  readonly options?: vscode.WebviewPanelOptions & vscode.WebviewOptions;
  /** Beside the editor, which keeps the focus; else in its place. */
  readonly beside?: boolean;
  /** Begins the page of one that has just been opened or adopted. */
  readonly begin?: (panel: vscode.WebviewPanel) => void;
}

export function onePanel({ viewType, options, beside = false, begin }: PanelKind): OnePanel {
  let panel: vscode.WebviewPanel | undefined;
  const place = beside
    ? { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
    : vscode.ViewColumn.Active;
  const adopt = (adopted: vscode.WebviewPanel): void => {
    panel = adopted;
    adopted.onDidDispose(() => {
      if (panel === adopted) panel = undefined;
    });
    begin?.(adopted);
  };
  return {
    open: () => panel,
    adopt,
    show: (title) => {
      if (panel) {
        const covers = beside && panel.viewColumn === vscode.window.activeTextEditor?.viewColumn;
        panel.reveal(covers ? vscode.ViewColumn.Beside : undefined, beside);
        return panel;
      }
      const made = vscode.window.createWebviewPanel(viewType, title, place, options);
      adopt(made);
      return made;
    },
    dispose: () => void panel?.dispose(),
  };
}

import * as vscode from 'vscode';
import { uiLanguage } from './language.js';
import { nonce } from './nonce.js';

/** Gives a webview the page that shows all workshops over time, or two of them side by side. */
export function showPortfolioPage(webview: vscode.Webview, extension: vscode.Uri): void {
  const root = vscode.Uri.joinPath(extension, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [root] };
  const scriptNonce = nonce();
  const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(root, file)).toString();
  webview.html = `<!DOCTYPE html>
<html lang="${uiLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${scriptNonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samklang</title>
<link rel="stylesheet" href="${address('portfolio.css')}">
</head>
<body>
<div id="root"></div>
<script nonce="${scriptNonce}" src="${address('portfolio.js')}"></script>
</body>
</html>`;
}

import * as vscode from 'vscode';
import { readText } from './files.js';
import { uiLanguage } from './language.js';

/**
 * Hears what a page says. Every message is read before anything is done with it; what is no message is passed over.
 *
 * @param read the reader of that page's messages
 */
export function listenTo<Message>(
  webview: vscode.Webview,
  read: (sent: unknown) => Message | null,
  receive: (message: Message) => void,
): void {
  webview.onDidReceiveMessage((sent: unknown) => {
    const message = read(sent);
    if (message !== null) receive(message);
  });
}

/** The pages by the names of their bundles: `webview` for the balance, `page` for a workshop file, `portfolio` for several. */
type Page = 'webview' | 'page' | 'portfolio';

/**
 * Gives a webview its page: our script and our style, and nothing from anywhere else. Both stand in the page itself:
 * what a page asks for later, VS Code gives up on after 30 seconds on a busy machine, and the page stays blank.
 *
 * @param bodyClass what the style knows the page by, where one bundle draws different pages
 * @param mark tells this window from others, to a page that keeps something for files that are not saved
 */
export async function showWebviewPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  page: Page,
  bodyClass = '',
  mark = '',
): Promise<void> {
  webview.options = { enableScripts: true, localResourceRoots: [] };
  const read = (ending: string) => readText(vscode.Uri.joinPath(extension, 'dist', `${page}.${ending}`));
  const [style, script] = await Promise.all([read('css'), read('js')]);
  const ours = nonce();
  webview.html = `<!DOCTYPE html>
<html lang="${uiLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${ours}'; script-src 'nonce-${ours}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samklang</title>
<style nonce="${ours}">${style}</style>
</head>
<body class="${bodyClass}" data-window="${mark}">
<div id="root"></div>
<script nonce="${ours}">${script}</script>
</body>
</html>`;
}

/** A word that no text could have guessed, by which a webview's page knows its own styles and scripts. */
export function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import type * as vscode from 'vscode';
import { workshopText } from './workshopFiles.js';

/** How long the reading goes on before everybody else gets a turn, in milliseconds. */
const slice = 12;
/** So many files are fetched at a time. */
const together = 16;

/**
 * Reads files in their order without holding up anybody.
 *
 * @param read takes a file whose text is being fetched
 * @param afterSome hears when some more have been read; what it returns says whether to go on
 */
export async function readGently(
  uris: readonly vscode.Uri[],
  read: (uri: vscode.Uri, text: ReturnType<typeof workshopText>) => Promise<void>,
  afterSome: () => boolean,
): Promise<void> {
  let since = performance.now();
  for (let at = 0; at < uris.length; at += together) {
    const batch = uris.slice(at, at + together).map((uri) => ({ uri, text: workshopText(uri) }));
    for (const { uri, text } of batch) {
      await read(uri, text);
      if (performance.now() - since < slice) continue;
      await turn();
      since = performance.now();
    }
    if (!afterSome()) return;
  }
}

/** Lets everybody else have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

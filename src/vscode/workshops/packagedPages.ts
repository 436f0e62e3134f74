import * as vscode from 'vscode';
import type { Language } from '../../model/communities.js';
import { uiLanguage } from '../shared/language.js';
import { readText } from '../shared/files.js';

const scheme = 'samklang-guide';
const guides: Readonly<Record<Language, string>> = { da: 'docs/da/vejledning.md', en: 'docs/en/guide.md' };
const notices = 'THIRD_PARTY_NOTICES.txt';
const packaged: readonly string[] = [...Object.values(guides), notices];

/** Pages that come with the extension, to be read. */
export interface PackagedPages extends vscode.Disposable {
  /** The guide for those who have never seen an editor, in VS Code's own preview of Markdown. */
  readonly openGuide: () => Promise<void>;
  /** The licences of what others made. */
  readonly openNotices: () => Promise<void>;
}

export function packagedPages(extension: vscode.Uri): PackagedPages {
  // Through a provider: in a browser VS Code cannot open an extension's file as a document.
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ path }) => {
      const page = packaged.find((name) => path === `/${name}`);
      return page && withoutPictures(await readText(vscode.Uri.joinPath(extension, page)));
    },
  });
  const uriOf = (name: string) => vscode.Uri.from({ scheme, path: `/${name}` });
  return {
    openGuide: async () => {
      await vscode.commands.executeCommand('markdown.showPreview', uriOf(guides[uiLanguage()]));
    },
    openNotices: async () => {
      await vscode.window.showTextDocument(uriOf(notices));
    },
    dispose: () => void provider.dispose(),
  };
}

/** The pictures are not in the package: they weigh more than all else in it. */
function withoutPictures(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('!['))
    .join('\n');
}

import * as vscode from 'vscode';
import type { Language } from '../../model/communities.js';
import { uiLanguage } from '../shared/language.js';
import { readText } from './templates.js';

const scheme = 'samklang-guide';
const files: Readonly<Record<Language, readonly string[]>> = {
  da: ['docs', 'da', 'vejledning.md'],
  en: ['docs', 'en', 'guide.md'],
};

/** The guide for those who have never seen an editor, in VS Code's own preview of Markdown. */
export interface GuideCommand extends vscode.Disposable {
  readonly open: () => Promise<void>;
}

export function guideCommand(extension: vscode.Uri): GuideCommand {
  // Through a provider: in a browser VS Code cannot open an extension's file as a document.
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ query }) =>
      withoutPictures(await readText(vscode.Uri.joinPath(extension, ...files[query === 'en' ? 'en' : 'da']))),
  });
  const open = async (): Promise<void> => {
    const language = uiLanguage();
    const path = `/${files[language].at(-1)!}`;
    await vscode.commands.executeCommand(
      'markdown.showPreview',
      vscode.Uri.from({ scheme, path, query: language }),
    );
  };
  return { open, dispose: () => void provider.dispose() };
}

/** The pictures are not in the package: they weigh more than all else in it. */
function withoutPictures(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('!['))
    .join('\n');
}

import * as vscode from 'vscode';
import { bugReport } from '../../data/bugReport.js';
import { aboutTexts } from '../../texts/aboutTexts.js';
import { content } from '../../texts/content/index.js';
import { uiLanguage } from '../shared/language.js';
import type { PackagedPages } from './packagedPages.js';

/** Says who made the model and what the licence is, and has the versions ready for somebody who reports a fault. */
export async function about(extension: vscode.Extension<unknown>, pages: PackagedPages): Promise<void> {
  const language = uiLanguage();
  const { version } = extension.packageJSON as { readonly version: string };
  const { title, licence, privacy, copy, copied, notices } = aboutTexts[language];
  const detail = [content[language].credit, licence, privacy].join('\n\n');
  const answer = await vscode.window.showInformationMessage(
    title(version),
    { modal: true, detail },
    copy,
    notices,
  );
  if (answer === notices) return pages.openNotices();
  if (answer !== copy) return;
  await vscode.env.clipboard.writeText(bugReport(surroundings(version)));
  void vscode.window.showInformationMessage(copied);
}

function surroundings(version: string): Readonly<Record<string, string>> {
  const { appHost, appName, language, remoteName, uiKind } = vscode.env;
  const settings = vscode.workspace.getConfiguration('samklang');
  return {
    Samklang: version,
    'VS Code': `${vscode.version} (${appName}, ${appHost})`,
    Window: uiKind === vscode.UIKind.Web ? 'in a browser' : 'on the desktop',
    Remote: remoteName ?? 'no',
    Language: language,
    'Workspace trusted': vscode.workspace.isTrusted ? 'yes' : 'no',
    'samklang.language': uiLanguage(),
    'samklang.open': settings.get<string>('open') ?? '',
  };
}

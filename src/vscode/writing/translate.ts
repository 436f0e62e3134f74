import * as vscode from 'vscode';
import type { Language } from '../../model/communities.js';
import { translateTexts } from '../../texts/translateTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import { activeDocument, workshopMeant, type Analyses } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';
import { onDidChangeActive } from '../shared/pageTabs.js';
import { workspaceEdit } from '../shared/positions.js';

const commands: Readonly<Record<Language, string>> = {
  da: 'samklang.translateToDanish',
  en: 'samklang.translateToEnglish',
};

/** The commands that translate a file's structure, and the context key that offers only the one that fits. */
export function translateCommands(analyses: Analyses): vscode.Disposable {
  const register = (to: Language) =>
    vscode.commands.registerCommand(commands[to], () => translate(analyses, to));
  return vscode.Disposable.from(register('da'), register('en'), followFileLanguage(analyses));
}

async function translate(analyses: Analyses, to: Language): Promise<void> {
  const document = workshopMeant();
  const analysis = document && (await analyses.of(document));
  if (!document || !analysis) return tell(translateTexts[uiLanguage()].noWorkshop);
  const { misspeltNames, translateStructure, translationObstacle } = await core();
  const texts = translateTexts[analysis.language];
  switch (translationObstacle(analysis, to)) {
    case 'already':
      return tell(texts.already);
    case 'excess':
      return tell(texts.unread(reasonOf(analysis)));
    case 'frontMatter':
      return tell(texts.frontMatter);
  }
  const isAsRead = document.getText() === analysis.text;
  const edit = workspaceEdit(document, translateStructure(analysis, to));
  if (!isAsRead || !(await vscode.workspace.applyEdit(edit))) return tell(texts.changed);
  const misspelt = misspeltNames(analysis, to);
  if (misspelt.length > 0) tell(translateTexts[to].misspelt(misspelt));
}

function reasonOf({ findings }: Analysis): string {
  return findings.find(({ code }) => code === 'file.excess')?.message ?? '';
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** Keeps the context key `samklang.fileLanguage`: the language of the workshop file that is being edited. */
function followFileLanguage(analyses: Analyses): vscode.Disposable {
  const set = (language: Language | undefined) =>
    void vscode.commands.executeCommand('setContext', 'samklang.fileLanguage', language);
  const follow = async () => {
    const document = activeDocument();
    const analysis = document && (await analyses.of(document));
    if (document === activeDocument()) set(analysis?.language);
  };
  void follow();
  return vscode.Disposable.from(
    onDidChangeActive(() => void follow()),
    analyses.onDidAnalyse(({ document, analysis }) => {
      if (document === activeDocument()) set(analysis?.language);
    }),
  );
}

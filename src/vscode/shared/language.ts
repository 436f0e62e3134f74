import * as vscode from 'vscode';
import { languages, type Language } from '../../model/communities.js';
import { uiTexts, type UiTexts } from '../../texts/uiTexts.js';

/** The language in which the extension speaks where there is no file whose language it could follow. */
export function uiLanguage(): Language {
  const setting = vscode.workspace.getConfiguration('samklang').get<string>('language');
  return languages.find((language) => language === setting) ?? 'da';
}

/** The extension's own texts in that language. */
export function ui(): UiTexts {
  return uiTexts[uiLanguage()];
}

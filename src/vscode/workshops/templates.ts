import * as vscode from 'vscode';
import { folderInside, usualFolder } from '../../templates/ownFolder.js';
import type { TemplateSource } from '../../templates/newWorkshop.js';
import { languages, type Language } from '../../model/communities.js';
import { templateIds, type TemplateId } from '../../model/templates.js';
import { isWorkshop } from '../../syntax/frontMatter.js';
import { uiTexts } from '../../texts/uiTexts.js';
import type { Core } from '../shared/core.js';
import { readText } from '../shared/files.js';
import { ui } from '../shared/language.js';
import { placeInside } from '../shared/placeInside.js';

/** A template as the picker shows it. */
export interface OfferedTemplate {
  readonly name: string;
  readonly description: string;
  readonly source: TemplateSource;
}

/** One of the templates that come with Samklang. */
export function templateOf({ templates }: Core, language: Language, id: TemplateId): TemplateSource {
  return { id, language, text: templates[id](language) };
}

/** The templates in a language: those that come with Samklang, then the user's own. A broken one is reported and left out. */
export async function offeredTemplates(core: Core, language: Language): Promise<OfferedTemplate[]> {
  const { templates } = uiTexts[language];
  const ours = templateIds.map((id) => ({ ...templates[id], source: templateOf(core, language, id) }));
  return [...ours, ...(await ownTemplates(language))];
}

async function ownTemplates(language: Language): Promise<OfferedTemplate[]> {
  const offered: OfferedTemplate[] = [];
  const broken: string[] = [];
  for (const uri of await ownTemplateFiles()) {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.md$/, '');
    const text = await readText(uri).catch(() => null);
    if (text === null || !isWorkshop(text)) broken.push(name);
    else if (languageOf(text) === language) {
      offered.push({
        name,
        description: ui().ownTemplates.description,
        source: { id: name, language, text },
      });
    }
  }
  if (broken.length > 0) void vscode.window.showWarningMessage(ui().ownTemplates.broken(broken.join(', ')));
  return offered;
}

/** The Markdown files in the folder that the setting names, in every folder of the workspace. */
async function ownTemplateFiles(): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const setting = templatesFolderOf(uri);
    const parts = folderInside(setting);
    const place = parts && (await placeInside(uri, parts));
    if (!place) {
      void vscode.window.showWarningMessage(ui().ownTemplates.outside(String(setting)));
      continue;
    }
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(place)).catch(() => []);
    const files = entries.filter(([name, type]) => type === vscode.FileType.File && name.endsWith('.md'));
    found.push(...files.map(([name]) => vscode.Uri.joinPath(place, name)));
  }
  return found;
}

/** What the setting says for a folder of the workspace; it may be anything. */
export function templatesFolderOf(workspaceFolder: vscode.Uri): unknown {
  return vscode.workspace.getConfiguration('samklang', workspaceFolder).get('templatesFolder', usualFolder);
}

function languageOf(template: string): Language {
  const word = /^language:[ \t]*["']?(\w+)/m.exec(template)?.[1];
  return languages.find((language) => language === word) ?? 'da';
}

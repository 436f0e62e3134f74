import { readSeverityChoices, type SeverityChoices } from './severities.js';

/**
 * The files of a folder that choose how serious findings are, for the editor as for the command line; the first that
 * says anything of it counts. From the folder of a workshop file upwards, the nearest folder with such a file decides.
 */
export const settingsFiles = ['.samklang/settings.json', '.vscode/settings.json'] as const;
export type SettingsFile = (typeof settingsFiles)[number];

/** Under which name each has them: in VS Code's the name of the setting. */
const keys: Readonly<Record<SettingsFile, string>> = {
  '.samklang/settings.json': 'findings',
  '.vscode/settings.json': 'samklang.findings',
};

/** What a settings file chooses: `silent` when it says nothing of findings, `broken` when it cannot be read. */
export type FolderChoices = SeverityChoices | 'silent' | 'broken';

export function choicesIn(file: SettingsFile, text: string): FolderChoices {
  let settings: unknown;
  try {
    settings = JSON.parse(withoutComments(text));
  } catch {
    return 'broken';
  }
  if (typeof settings !== 'object' || settings === null) return 'broken';
  const chosen = Object.entries(settings).find(([key]) => key === keys[file]);
  return chosen ? readSeverityChoices(chosen[1]) : 'silent';
}

/** JSON as people write settings, with comments and a comma behind the last entry, as JSON. */
function withoutComments(text: string): string {
  const bare = text
    .replace(/^\uFEFF/, '')
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g, (found) =>
      found.startsWith('"') ? found : ' ',
    );
  return bare.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (found) => (found === ',' ? '' : found));
}

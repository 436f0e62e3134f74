import { readSeverityChoices, type SeverityChoices } from './severities.js';

/**
 * The files of a folder that choose how serious findings are and how reports look, for the editor as for the command
 * line; the first that says anything of it counts. From the folder of a workshop file upwards, the nearest folder with such a file decides.
 */
export const settingsFiles = ['.samklang/settings.json', '.vscode/settings.json'] as const;
export type SettingsFile = (typeof settingsFiles)[number];

/** Before the name of a setting: in VS Code's it stands among those of others. */
const before: Readonly<Record<SettingsFile, string>> = {
  '.samklang/settings.json': '',
  '.vscode/settings.json': 'samklang.',
};

/** What a settings file chooses: `silent` when it says nothing of findings, `broken` when it cannot be read. */
export type FolderChoices = SeverityChoices | 'silent' | 'broken';

export function choicesIn(file: SettingsFile, text: string): FolderChoices {
  const found = settingIn(file, text, 'findings');
  return typeof found === 'string' ? found : readSeverityChoices(found.value);
}

/** What a settings file says of one setting, right or wrong. */
export function settingIn(
  file: SettingsFile,
  text: string,
  name: 'findings' | 'look',
): { readonly value: unknown } | 'silent' | 'broken' {
  let settings: unknown;
  try {
    settings = JSON.parse(withoutComments(text));
  } catch {
    return 'broken';
  }
  if (typeof settings !== 'object' || settings === null) return 'broken';
  const chosen = Object.entries(settings).find(([key]) => key === before[file] + name);
  return chosen ? { value: chosen[1] as unknown } : 'silent';
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

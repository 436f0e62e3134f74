/**
 * The parts of the manifest that follow from the kit: one command for everything that can be inserted, with its
 * title in both languages. All else in package.json and package.nls*.json is written by hand.
 */
import { insertions } from '../src/kit/insertions.js';
import type { Language } from '../src/model/communities.js';

interface Command {
  readonly command: string;
  readonly [key: string]: unknown;
}

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

const prefix = 'samklang.insert.';
const isOurs = ({ command }: { readonly command: string }) => command.startsWith(prefix);
const inWorkshop = 'editorLangId == markdown && samklang.isWorkshop';

/** package.json with the insert commands as the kit has them. */
export function withInsertCommands(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const { commands, menus } = manifest.contributes;
  const inserts = insertions.map(({ id }) => ({
    command: prefix + id,
    title: `%insert.${id}%`,
    category: 'Samklang',
  }));
  const palette = (menus.commandPalette ?? []).filter((item) => !isOurs(item));
  const contributes = {
    ...manifest.contributes,
    commands: [...commands.filter((command) => !isOurs(command)), ...inserts],
    menus: {
      ...menus,
      commandPalette: [...palette, ...inserts.map(({ command }) => ({ command, when: inWorkshop }))],
    },
  };
  return `${JSON.stringify({ ...manifest, contributes }, null, 2)}\n`;
}

const verbs: Readonly<Record<Language, string>> = { da: 'Indsæt', en: 'Insert' };

/** package.nls.json or package.nls.da.json with the titles of the insert commands. */
export function withInsertTitles(text: string, language: Language): string {
  const texts = Object.entries(JSON.parse(text) as Record<string, string>).filter(
    ([key]) => !key.startsWith('insert.'),
  );
  const titles = insertions.map(
    ({ id, name }) => [`insert.${id}`, `${verbs[language]}: ${name[language]}`] as const,
  );
  return `${JSON.stringify(Object.fromEntries([...texts, ...titles]), null, 2)}\n`;
}

/**
 * The parts of the manifest that follow from the sources: one command for everything that can be inserted, with its
 * title in both languages, the titles of the other commands, and the settings for the findings and for the look of reports. All else in package.json and package.nls*.json is written by hand.
 */
import { insertions } from '../src/templates/insertions.js';
import { severityChoices } from '../src/analysis/check/severities.js';
import type { Language } from '../src/model/communities.js';
import { commandTitles, inBoth } from '../src/texts/commandTitles.js';
import { lookProperties } from './lookProperties.js';
import { describedFindings } from './findingsPage.js';

interface Command {
  readonly command: string;
  readonly [key: string]: unknown;
}

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

/** A contribution that is shown when a setting asks for its language. */
interface Localised {
  readonly when?: string;
  readonly [key: string]: unknown;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly viewsWelcome: readonly Localised[];
    readonly walkthroughs: readonly (Localised & { readonly id: string })[];
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

const prefix = 'samklang.insert.';
const isOurs = ({ command }: { readonly command: string }) => command.startsWith(prefix);
const inWorkshop = 'samklang.isWorkshop';

/** package.json with the insert commands as the kit has them, and a choice for every finding. */
export function withMadeParts(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const { commands, menus, configuration } = manifest.contributes;
  const inserts = insertions.map(({ id }) => ({
    command: prefix + id,
    title: `%insert.${id}%`,
    category: 'Samklang',
  }));
  const palette = (menus.commandPalette ?? []).filter((item) => !isOurs(item));
  const contributes = {
    ...manifest.contributes,
    commands: [...commands.filter((command) => !isOurs(command)), ...inserts],
    configuration: {
      ...configuration,
      properties: {
        ...configuration.properties,
        'samklang.findings': findingsSetting(),
        'samklang.look': lookSetting(),
      },
    },
    viewsWelcome: inBothLanguages(manifest.contributes.viewsWelcome),
    walkthroughs: inBothLanguages(manifest.contributes.walkthroughs).map((walkthrough) =>
      isDanish(walkthrough) ? { ...walkthrough, id: `${walkthrough.id}.da` } : walkthrough,
    ),
    menus: {
      ...menus,
      commandPalette: [...palette, ...inserts.map(({ command }) => ({ command, when: inWorkshop }))],
    },
  };
  return `${JSON.stringify({ ...manifest, contributes }, null, 2)}\n`;
}

/** What each finding is to be: as serious as usual, more, less, or not told at all. */
function findingsSetting() {
  const properties = describedFindings.map(({ code, severity }) => [
    code,
    { type: 'string', enum: severityChoices, default: severity, description: `%finding.${code}%` },
  ]);
  return {
    type: 'object',
    scope: 'resource',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(properties) as Record<string, unknown>,
    description: '%finding.setting%',
  };
}

function lookSetting() {
  const words = (key: string) => `%setting.look.${key}%`;
  return {
    type: 'object',
    scope: 'resource',
    default: {},
    additionalProperties: false,
    properties: lookProperties({ logo: words('logo'), colour: words('colour'), font: words('font') }),
    description: '%setting.look%',
  };
}

const settingTexts: Readonly<Record<Language, string>> = {
  da: 'Det, Samklang gør opmærksom på i en workshopfil. Gør en besked mere eller mindre alvorlig, eller slå den fra. Koden står efter beskeden.',
  en: 'What Samklang points out in a workshop file. Make a finding more or less serious, or turn it off. The code is shown after the message.',
};

const danish = 'config.samklang.language != en';
const isDanish = ({ when }: Localised) => when?.includes(danish) === true;

/**
 * VS Code has no Danish of its own, so what it shows before any code of ours runs follows our own setting: each
 * English contribution gets a Danish one beside it, with the texts of package.nls.da.json.
 */
function inBothLanguages<Contribution extends Localised>(
  contributions: readonly Contribution[],
): Contribution[] {
  const english = contributions.filter((contribution) => !isDanish(contribution));
  return english.flatMap((contribution) => {
    const inDanish = JSON.parse(JSON.stringify(contribution).replace(/"%(?!da\.)/g, '"%da.')) as Contribution;
    const when = (contribution.when ?? '').replace(/(?: && )?config\.samklang\.language == en$/, '');
    const both = (language: string) => [when, language].filter(Boolean).join(' && ');
    return [
      { ...contribution, when: both('config.samklang.language == en') },
      { ...inDanish, when: both(danish) },
    ];
  });
}

function insertTitle({ da, en }: Readonly<Record<Language, string>>): Readonly<Record<Language, string>> {
  return { da: `Indsæt: ${da}`, en: `Insert: ${en}` };
}

/**
 * package.nls.json or package.nls.da.json with what the findings are about. The titles of the commands, in both languages
 * at once, and the Danish texts that our own setting asks for are in the first alone. Only that one is shipped: there is no
 * VS Code in Danish that would ask for the other.
 */
export function withTitles(text: string, danishText: string, language: Language): string {
  const isMade = (key: string) => /^(?:command|insert|da|finding)\./.test(key);
  const texts = Object.entries(JSON.parse(text) as Record<string, string>).filter(([key]) => !isMade(key));
  const inDanish = Object.entries(JSON.parse(danishText) as Record<string, string>)
    .filter(([key]) => /^(?:welcome|walkthrough)\./.test(key))
    .map(([key, value]) => [`da.${key}`, value] as const);
  const titles = [
    ...Object.entries(commandTitles).map(([id, title]) => [`command.${id}`, inBoth(title)] as const),
    ...insertions.map(({ id, name }) => [`insert.${id}`, inBoth(insertTitle(name))] as const),
  ];
  const inAll = language === 'en' ? [...inDanish, ...titles] : [];
  const findings = [
    ['finding.setting', settingTexts[language]] as const,
    ...describedFindings.map(({ code, about }) => [`finding.${code}`, about[language]] as const),
  ];
  return `${JSON.stringify(Object.fromEntries([...texts, ...inAll, ...findings]), null, 2)}\n`;
}

import type { Language } from '../model/communities.js';

/** What is said of the versions that git keeps where no git can be reached: in VS Code in the browser. */
export interface GitTexts {
  /** In the list of what to compare with, where the versions would be. */
  readonly outOfReach: string;
  /** Below it: where they can be had. */
  readonly where: string;
  /** When a version was asked for. */
  readonly told: string;
}

export const gitTexts: Readonly<Record<Language, GitTexts>> = {
  da: {
    outOfReach: 'Udgaver i git kan ikke hentes i browseren',
    where: 'Åbn mappen i VS Code på din computer, så kan du vælge dem her.',
    told: 'VS Code i browseren kan ikke hente udgaver fra git. Åbn mappen i VS Code på din computer, eller sammenlign med en anden fil.',
  },
  en: {
    outOfReach: 'Versions in git cannot be fetched in the browser',
    where: 'Open the folder in VS Code on your computer, and you can choose them here.',
    told: 'VS Code in the browser cannot fetch versions from git. Open the folder in VS Code on your computer, or compare with another file.',
  },
};

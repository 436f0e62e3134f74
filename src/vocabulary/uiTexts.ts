import type { Language } from '../model/communities.js';

/** What the extension says outside of files: in dialogs, messages and views. */
export interface UiTexts {
  readonly newWorkshop: {
    readonly title: string;
    readonly language: string;
    readonly template: string;
    readonly community: { readonly prompt: string; readonly placeholder: string; readonly missing: string };
    readonly coreTask: { readonly prompt: string; readonly placeholder: string };
    readonly forum: { readonly prompt: string; readonly choices: readonly string[]; readonly other: string };
    readonly participants: { readonly prompt: string; readonly wrong: string };
    readonly minutes: { readonly prompt: string; readonly wrong: string };
    readonly date: { readonly prompt: string; readonly wrong: string };
    readonly fileTitle: (template: string, community: string) => string;
    readonly failed: (reason: string) => string;
  };
  readonly templates: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
  readonly balanceTitle: string;
  readonly fileGone: (path: string) => string;
}

export const uiTexts: Readonly<Record<Language, UiTexts>> = {
  da: {
    newWorkshop: {
      title: 'Ny workshop',
      language: 'Hvilket sprog skal filen være på?',
      template: 'Hvilken skabelon vil du bruge?',
      community: {
        prompt: 'Hvilket arbejdsfællesskab handler workshoppen om?',
        placeholder: 'For eksempel Team Nord, hjemmeplejen',
        missing: 'Skriv, hvilket arbejdsfællesskab I taler om.',
      },
      coreTask: {
        prompt: 'Hvad er kerneopgaven? Du kan lade feltet stå tomt og skrive den senere.',
        placeholder: 'For eksempel: At borgerne kan leve trygt i eget hjem',
      },
      forum: {
        prompt: 'Hvor holdes workshoppen?',
        choices: [
          'Personalegruppe',
          'MED-udvalg',
          'Samarbejdsudvalg (SU)',
          'Arbejdsmiljøorganisation (AMO)',
          'Ledergruppe',
        ],
        other: 'Et andet sted …',
      },
      participants: { prompt: 'Hvor mange deltager?', wrong: 'Skriv et helt tal fra 1 til 500.' },
      minutes: {
        prompt: 'Hvor mange minutter har I? 60 til 90 passer som regel.',
        wrong: 'Skriv et helt tal fra 10 til 1440.',
      },
      date: {
        prompt: 'Hvilken dag? Skriv år, måned og dag.',
        wrong: 'Skriv datoen som år-måned-dag, for eksempel 2026-12-15.',
      },
      fileTitle: (template, community) => `${template} i ${community}`,
      failed: (reason) => `Workshoppen blev ikke lavet: ${reason}`,
    },
    templates: {
      balancer: {
        name: 'De rette balancer',
        description: 'Samtalen i fire trin om de fire fællesskaber, 60–90 minutter',
      },
    },
    balanceTitle: 'Balance',
    fileGone: (path) => `Filen ${path} kan ikke åbnes. Er den flyttet eller slettet?`,
  },
  en: {
    newWorkshop: {
      title: 'New workshop',
      language: 'Which language should the file be in?',
      template: 'Which template do you want to use?',
      community: {
        prompt: 'Which work community is the workshop about?',
        placeholder: 'For example Team North, home care',
        missing: 'Write which work community you are going to talk about.',
      },
      coreTask: {
        prompt: 'What is the core task? You can leave this empty and write it later.',
        placeholder: 'For example: people can live safely in their own homes',
      },
      forum: {
        prompt: 'Where is the workshop held?',
        choices: [
          'Staff group',
          'Joint consultation committee',
          'Working environment organisation',
          'Management team',
        ],
        other: 'Somewhere else …',
      },
      participants: { prompt: 'How many will take part?', wrong: 'Write a whole number from 1 to 500.' },
      minutes: {
        prompt: 'How many minutes do you have? 60 to 90 usually fits.',
        wrong: 'Write a whole number from 10 to 1440.',
      },
      date: {
        prompt: 'Which day? Write year, month and day.',
        wrong: 'Write the date as year-month-day, for example 2026-12-15.',
      },
      fileTitle: (template, community) => `${template}: ${community}`,
      failed: (reason) => `The workshop was not made: ${reason}`,
    },
    templates: {
      balancer: {
        name: 'The right balances',
        description: 'The dialogue in four steps on the four communities, 60–90 minutes',
      },
    },
    balanceTitle: 'Balance',
    fileGone: (path) => `The file ${path} cannot be opened. Has it been moved or deleted?`,
  },
};

import type { Language } from '../model/communities.js';
import type { TemplateId } from '../model/templates.js';

/** What the extension says outside of files: in dialogs, messages and views. */
export interface UiTexts {
  /** Said once, where there is nothing yet. */
  readonly greeting: { readonly text: string; readonly start: string; readonly look: string };
  readonly newWorkshop: {
    readonly title: string;
    readonly language: string;
    readonly template: string;
    readonly community: { readonly prompt: string; readonly placeholder: string; readonly missing: string };
    readonly coreTask: { readonly prompt: string; readonly hint: string; readonly placeholder: string };
    readonly forum: {
      readonly prompt: string;
      readonly placeholder: string;
      readonly choices: readonly string[];
    };
    readonly participants: { readonly prompt: string; readonly wrong: string };
    readonly minutes: { readonly prompt: string; readonly wrong: string };
    readonly date: {
      readonly prompt: string;
      readonly placeholder: string;
      readonly wrong: (typed: string) => string;
      /** What the day is called on which the group agreed to follow up. */
      readonly agreed: string;
    };
    readonly fileTitle: (template: string, community: string) => string;
    readonly earlier: {
      readonly prompt: string;
      readonly none: string;
      readonly searching: string;
      /** Told of an earlier workshop of which nothing may be taken over. */
      readonly withheld: (where: string, message: string, more: number) => string;
      readonly show: string;
    };
    readonly failed: (reason: string) => string;
  };
  readonly templates: Readonly<Record<TemplateId, { readonly name: string; readonly description: string }>>;
  /** Ways to paste what was copied in another program. */
  readonly paste: Readonly<Record<'named' | 'ratings' | 'down' | 'table' | 'points', string>>;
  readonly insert: {
    readonly pick: string;
    readonly groups: Readonly<Record<'communities' | 'steps' | 'lists' | 'around' | 'efforts', string>>;
    /** Why a block does not fit at the cursor; the container is called as in the file. */
    readonly misfits: Readonly<
      Record<
        'insideContainer' | 'insideUnclosed' | 'outsideEfforts' | 'outsideEffort' | 'outsideImprovements',
        (container: string) => string
      >
    >;
    readonly there: string;
    /** It was chosen on the page, and stands nowhere. */
    readonly notInserted: string;
    readonly noWorkshop: string;
    readonly newWorkshop: string;
  };
  readonly ownTemplates: {
    readonly description: string;
    readonly broken: (names: string) => string;
    readonly outside: (folder: string) => string;
  };
  readonly balanceTitle: string;
  readonly fileGone: (path: string) => string;
  readonly piecesTitle: string;
  readonly poster: {
    readonly title: string;
    readonly fileName: string;
    readonly fileKind: string;
    /** Why it has not the core task of the workshop, by the first place. */
    readonly without: (place: string, message: string, more: number) => string;
    readonly show: string;
    readonly saved: (path: string) => string;
    readonly failed: (reason: string) => string;
  };
}

/** "De rette balancer? Team Nord", "Opfølgning: Team Nord": a name that asks needs no colon. */
function fileTitle(template: string, community: string): string {
  return template.endsWith('?') ? `${template} ${community}` : `${template}: ${community}`;
}

export const uiTexts: Readonly<Record<Language, UiTexts>> = {
  da: {
    greeting: {
      text: 'Samklang er klar. Vil du lave den første workshop, eller vil du først se, hvordan det foregår?',
      start: 'Ny workshop',
      look: 'Se hvordan',
    },
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
        prompt: 'Hvad er kerneopgaven?',
        hint: 'Du kan lade feltet stå tomt og skrive den senere.',
        placeholder: 'For eksempel: At borgerne kan leve trygt i eget hjem',
      },
      forum: {
        prompt: 'I hvilket forum holder I workshoppen?',
        placeholder: 'Vælg et, eller skriv et andet',
        choices: [
          'Personalegruppe',
          'MED-udvalg',
          'Samarbejdsudvalg (SU)',
          'Arbejdsmiljøorganisation (AMO)',
          'Arbejdsmiljøgruppe',
          'Trio (leder, tillids- og arbejdsmiljørepræsentant)',
          'Ledergruppe',
        ],
      },
      participants: { prompt: 'Hvor mange deltager?', wrong: 'Skriv et helt tal fra 1 til 500.' },
      minutes: {
        prompt: 'Hvor mange minutter har I?',
        wrong: 'Skriv et helt tal fra 10 til 1440.',
      },
      date: {
        prompt: 'Hvilken dag er workshoppen?',
        placeholder: 'Vælg, eller skriv for eksempel 26/11, 26. november eller om 3 uger',
        wrong: (typed) =>
          `»${typed}« er ikke en dag. Skriv for eksempel 26/11, 26. november eller om 3 uger.`,
        agreed: 'den dag, I har aftalt',
      },
      fileTitle,
      earlier: {
        prompt: 'Hvilken workshop følger I op på?',
        none: 'Ingen af dem',
        searching: 'Leder efter tidligere workshops',
        withheld: (where, message, more) =>
          `Der er ikke overført noget. ${where}: ${message}${more > 0 ? ` Og ${String(more)} sted${more === 1 ? '' : 'er'} til.` : ''}`,
        show: 'Vis stedet',
      },
      failed: (reason) => `Workshoppen blev ikke oprettet: ${reason}`,
    },
    templates: {
      balancer: {
        name: 'De rette balancer?',
        description: 'Samtalen i fire trin om de fire fællesskaber, 60–90 minutter',
      },
      'dialog-organisational': {
        name: 'Dialog om det organisatoriske fællesskab',
        description: 'Det store vi: spørgsmål, udfordringer og indsatser',
      },
      'dialog-task': {
        name: 'Dialog om det opgaverettede fællesskab',
        description: 'Hverdagens hvordan: spørgsmål, udfordringer og indsatser',
      },
      'dialog-professional': {
        name: 'Dialog om det faglige fællesskab',
        description: 'Faget og udviklingen af det: spørgsmål, udfordringer og indsatser',
      },
      'dialog-collegial': {
        name: 'Dialog om det kollegiale fællesskab',
        description: 'Relationerne på arbejdet: spørgsmål, udfordringer og indsatser',
      },
      screening: {
        name: 'Overblik over ubalancer og tendenser',
        description: 'Hvad kan I genkende, og hvad vil I se på først? 45 minutter',
      },
      frames: {
        name: 'Struktur og ledelse',
        description: 'Hvilke rammer støtter jer, og hvad mangler? 60 minutter',
      },
      reflection: {
        name: 'Refleksionsark',
        description: 'Til én person eller to, uden navn, før workshoppen',
      },
      followup: {
        name: 'Opfølgning',
        description: 'Hvad blev der af indsatserne? Nye vurderinger, og bagefter de gamle',
      },
      check: {
        name: 'Kort tjek',
        description: 'Efter fire til seks uger: Hvad er udført, hvad står i vejen, og hvad nu?',
      },
    },
    paste: {
      named: 'Skriv tallene ved fællesskaberne',
      ratings: 'Indsæt alle tallene i dette felt',
      down: 'Indsæt ét tal for hvert fællesskab',
      table: 'Indsæt som tabel',
      points: 'Indsæt som punkter',
    },
    insert: {
      pick: 'Hvad vil du indsætte?',
      groups: {
        communities: 'Fællesskaber',
        steps: 'Trin',
        lists: 'Lister',
        around: 'Før og undervejs',
        efforts: 'Indsatser',
      },
      misfits: {
        insideContainer: (container) => `Markøren står inde i »${container}«. Sæt det ind efter blokken.`,
        insideUnclosed: (container) => `»${container}« er ikke afsluttet. Afslut blokken først.`,
        outsideEfforts: () => 'Indsatsen skal stå på listen over indsatser.',
        outsideEffort: () => 'Støtten skal stå under en indsats.',
        outsideImprovements: (container) =>
          `Udfordringen bliver til et punkt i »${container}« for det fællesskab.`,
      },
      there: 'Indsæt det der',
      notInserted: 'Der blev ikke sat noget ind, for filen blev ændret imens. Prøv igen.',
      noWorkshop: 'Åbn en workshopfil for at indsætte noget, eller opret en ny.',
      newWorkshop: 'Ny workshop',
    },
    ownTemplates: {
      description: 'Jeres egen skabelon',
      broken: (names) =>
        `Kan ikke bruges som skabelon: ${names}. Filen skal være UTF-8-tekst, og der skal stå »samklang: 1« øverst.`,
      outside: (folder) =>
        `Jeres skabeloner skal ligge i en mappe i arbejdsområdet, og det gør »${folder}« ikke. Vælg en anden i indstillingen samklang.templatesFolder.`,
    },
    balanceTitle: 'Balance',
    fileGone: (path) => `Filen ${path} kan ikke åbnes. Er den flyttet eller slettet?`,
    piecesTitle: 'De fire brikker',
    poster: {
      title: 'Plakat',
      fileName: 'fire-brikker.svg',
      fileKind: 'Billede (SVG)',
      without: (place, message, more) =>
        `Jeres kerneopgave er ikke med på plakaten, for her står noget, som andre ikke bør se. ${place}: ${message}${
          more === 0 ? '' : more === 1 ? ' Der er ét sted mere.' : ` Der er ${more} steder mere.`
        }`,
      show: 'Vis stedet',
      saved: (path) =>
        `Plakaten ligger i ${path}. Åbn den i en browser, når du vil printe den eller gemme den som PDF.`,
      failed: (reason) => `Plakaten blev ikke gemt: ${reason}`,
    },
  },
  en: {
    greeting: {
      text: 'Samklang is ready. Do you want to make the first workshop, or see first how it is done?',
      start: 'New workshop',
      look: 'See how',
    },
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
        prompt: 'What is the core task?',
        hint: 'You can leave this empty and write it later.',
        placeholder: 'For example: people can live safely in their own homes',
      },
      forum: {
        prompt: 'In which forum is the workshop held?',
        placeholder: 'Choose one, or write another',
        choices: [
          'Staff group',
          'Joint consultation committee',
          'Health and safety organisation',
          'Health and safety group',
          'Management team',
        ],
      },
      participants: { prompt: 'How many will take part?', wrong: 'Write a whole number from 1 to 500.' },
      minutes: {
        prompt: 'How many minutes do you have?',
        wrong: 'Write a whole number from 10 to 1440.',
      },
      date: {
        prompt: 'What day is the workshop?',
        placeholder: 'Choose, or write for example 26 November, 2026-11-26 or in 3 weeks',
        wrong: (typed) => `“${typed}” is not a day. Write for example 26 November, 2026-11-26 or in 3 weeks.`,
        agreed: 'the day that you agreed on',
      },
      fileTitle,
      earlier: {
        prompt: 'Which workshop do you follow up on?',
        none: 'None of them',
        searching: 'Looking for earlier workshops',
        withheld: (where, message, more) =>
          `Nothing was taken over. ${where}: ${message}${more > 0 ? ` And ${String(more)} more place${more === 1 ? '' : 's'}.` : ''}`,
        show: 'Show the place',
      },
      failed: (reason) => `The workshop was not made: ${reason}`,
    },
    templates: {
      balancer: {
        name: 'The right balances?',
        description: 'The conversation in four steps on the four communities, 60–90 minutes',
      },
      'dialog-organisational': {
        name: 'Dialogue on the organisational community',
        description: 'The big “we”: questions, challenges and actions',
      },
      'dialog-task': {
        name: 'Dialogue on the task-oriented community',
        description: 'The everyday “how”: questions, challenges and actions',
      },
      'dialog-professional': {
        name: 'Dialogue on the professional community',
        description: 'The profession and its development: questions, challenges and actions',
      },
      'dialog-collegial': {
        name: 'Dialogue on the collegial community',
        description: 'Relations at work: questions, challenges and actions',
      },
      screening: {
        name: 'Overview of imbalances and trends',
        description: 'What do you recognise, and what will you look at first? 45 minutes',
      },
      frames: {
        name: 'Structure and leadership',
        description: 'Which conditions support you, and what is missing? 60 minutes',
      },
      reflection: {
        name: 'Reflection sheet',
        description: 'For one person or two, without a name, before the workshop',
      },
      followup: {
        name: 'Follow-up',
        description: 'What became of the actions? New ratings, and then the old ones',
      },
      check: {
        name: 'Short check',
        description: 'After four to six weeks: what is done, what is in the way, what now?',
      },
    },
    paste: {
      named: 'Write the numbers at their communities',
      ratings: 'Paste all numbers into this cell',
      down: 'Paste one number for each community',
      table: 'Paste as a table',
      points: 'Paste as points',
    },
    insert: {
      pick: 'What do you want to insert?',
      groups: {
        communities: 'Communities',
        steps: 'Steps',
        lists: 'Lists',
        around: 'Before and during',
        efforts: 'Actions',
      },
      misfits: {
        insideContainer: (container) => `The cursor is inside “${container}”. Insert it after the block.`,
        insideUnclosed: (container) => `“${container}” is not closed. Close the block first.`,
        outsideEfforts: () => 'The action goes into the list of actions.',
        outsideEffort: () => 'The support goes below an action.',
        outsideImprovements: (container) =>
          `The challenge becomes a point in that community’s “${container}”.`,
      },
      there: 'Insert it there',
      notInserted: 'Nothing was inserted, because the file changed in the meantime. Try again.',
      noWorkshop: 'Open a workshop file to insert something, or make a new one.',
      newWorkshop: 'New workshop',
    },
    ownTemplates: {
      description: 'Your own template',
      broken: (names) =>
        `Cannot be used as a template: ${names}. The file has to be UTF-8 text with “samklang: 1” at its top.`,
      outside: (folder) =>
        `Your templates have to be in a folder of the workspace, and “${folder}” is not. Choose another in the setting samklang.templatesFolder.`,
    },
    balanceTitle: 'Balance',
    fileGone: (path) => `The file ${path} cannot be opened. Has it been moved or deleted?`,
    piecesTitle: 'The four pieces',
    poster: {
      title: 'Poster',
      fileName: 'four-pieces.svg',
      fileKind: 'Picture (SVG)',
      without: (place, message, more) =>
        `Your core task is not on the poster, because something here is not for others to see. ${place}: ${message}${
          more === 0 ? '' : more === 1 ? ' There is one more place.' : ` There are ${more} more places.`
        }`,
      show: 'Show',
      saved: (path) =>
        `The poster is in ${path}. Open it in a browser when you want to print it or save it as PDF.`,
      failed: (reason) => `The poster was not saved: ${reason}`,
    },
  },
};

import type { Language } from '../model/communities.js';

type Kind = 'minutes' | 'participants' | 'script' | 'efforts' | 'raise';
type Look = 'logo' | 'colour' | 'font' | 'look' | 'settings';
type Format = 'docx' | 'html' | 'md' | 'xlsx' | 'csv' | 'json' | 'ndjson';

/** What is said and asked while a report is made. */
export interface ReportUiTexts {
  readonly title: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, { readonly name: string; readonly about: string }>>;
  readonly format: string;
  readonly formats: Readonly<Record<Format, { readonly name: string; readonly about: string }>>;
  /** What is asked before a script. */
  readonly script: {
    readonly start: string;
    readonly startExample: string;
    readonly startWrong: string;
    readonly notes: string;
    readonly withNotes: { readonly label: string; readonly detail: string };
    readonly withoutNotes: { readonly label: string; readonly detail: string };
  };
  readonly previewTitle: (kind: string) => string;
  /** Above the preview: nothing is saved yet, and in which format it will be. */
  readonly notSaved: (format: string) => string;
  readonly save: string;
  readonly print: string;
  /** Copies the report, to be pasted into a letter or a document. */
  readonly copy: string;
  readonly copied: string;
  /** What of a file is not in the report. */
  readonly leftOut: (
    file: string,
    lines: readonly { readonly from: number; readonly to: number }[],
  ) => string;
  /** What of the organisation's own look is left out, and how it should be. */
  readonly wrongLook: Readonly<Record<Look, string>>;
  readonly saved: (path: string) => string;
  readonly open: string;
  readonly showInFolder: string;
  readonly failed: (reason: string) => string;
  readonly noWorkshop: string;
  readonly noneChosen: string;
  readonly unread: (path: string) => string;
  /** Why nothing is exported: the first of the places, and how many more there are. */
  readonly refused: (place: string, message: string, more: number) => string;
  readonly show: string;
}

export const reportUiTexts: Readonly<Record<Language, ReportUiTexts>> = {
  da: {
    title: 'Lav og udskriv referat eller rapport',
    kind: 'Hvad skal du bruge?',
    kinds: {
      minutes: {
        name: 'Referat',
        about: 'Til MED, SU eller AMO: det, I talte om, balancen og det, I aftalte',
      },
      participants: { name: 'Deltagerark', about: 'Til at dele ud: spørgsmålene med plads til at skrive' },
      script: {
        name: 'Drejebog',
        about: 'Til facilitatoren: tider, spørgsmål og det, du skal have med',
      },
      efforts: { name: 'Handlingsplan', about: 'Indsatserne med de kolonner, en APV-handlingsplan har' },
      raise: {
        name: 'Dagsordenspunkt',
        about: 'Til MED, SU eller AMO: en side for hvert forslag, I løfter til andre',
      },
    },
    format: 'Hvordan skal den gemmes? Du ser den, før den bliver gemt.',
    formats: {
      docx: { name: 'Word', about: 'Til at skrive videre i og sende rundt' },
      html: {
        name: 'Webside (HTML)',
        about: 'Én fil til at printe, gemme som PDF eller lægge på intranettet',
      },
      md: { name: 'Markdown', about: 'Ren tekst til en wiki, git eller et andet program' },
      xlsx: { name: 'Excel', about: 'Et regneark til at sortere, filtrere og skrive videre i' },
      csv: { name: 'Regneark (CSV)', about: 'Til andre programmer; åbner også i dansk Excel' },
      json: { name: 'JSON', about: 'Til andre programmer' },
      ndjson: { name: 'NDJSON', about: 'Til databaser: én linje for hver workshop eller indsats' },
    },
    script: {
      start: 'Hvornår begynder I? Lad feltet stå tomt, hvis tiden skal tælles fra start.',
      startExample: '9.00',
      startWrong: 'Skriv et klokkeslæt, for eksempel 9.00.',
      notes: 'Skal dine egne noter med i drejebogen?',
      withNotes: { label: 'Med mine noter', detail: 'Drejebogen er kun til dig' },
      withoutNotes: { label: 'Uden mine noter', detail: 'Drejebogen kan gives til andre' },
    },
    previewTitle: (kind) => `Forhåndsvisning: ${kind}`,
    notSaved: (format) => `Rapporten er ikke gemt. Formatet er ${format}.`,
    save: 'Gem som …',
    print: 'Åbn i browseren og print …',
    copy: 'Kopiér det hele',
    copied: 'Kopieret. Sæt det ind i Word, Outlook eller Teams.',
    leftOut: (file, lines) => `Ikke med fra ${file}: ${linesIn(lines, ['linje', 'linje'])}.`,
    wrongLook: {
      logo: 'Jeres logo er ikke med. Det skal være et billede (PNG eller JPEG) på højst 500 kB i jeres egen mappe.',
      colour:
        'Jeres farve er ikke med. Skriv # og seks tegn, der hver er et tal eller et bogstav fra a til f.',
      font: 'Jeres skrift er ikke med. Skriv navnet på én skrift, for eksempel Georgia.',
      look: 'Jeres eget udseende er ikke helt med. Det kan være logo, colour (farve) og font (skrift).',
      settings: 'Jeres eget udseende er ikke med. Mappens indstillinger kan ikke læses.',
    },
    saved: (path) => `Rapporten ligger i ${path}.`,
    open: 'Åbn',
    showInFolder: 'Vis i mappen',
    failed: (reason) => `Rapporten blev ikke gemt: ${reason}`,
    noWorkshop: 'Åbn en workshopfil for at lave en rapport.',
    noneChosen: 'Der er ingen workshopfiler blandt dem, du har valgt.',
    unread: (path) => `${path} kan ikke læses. Filen er for stor, eller den er ikke gemt som UTF-8.`,
    refused: (place, message, more) =>
      `Rapporten blev ikke lavet, for her står noget, som ikke bør forlade filen. ${place}: ${message}${
        more === 0 ? '' : more === 1 ? ' Der er ét sted mere.' : ` Der er ${more} steder mere.`
      }`,
    show: 'Vis stedet',
  },
  en: {
    title: 'Export report',
    kind: 'What do you need?',
    kinds: {
      minutes: {
        name: 'Minutes',
        about: 'For a committee: what you talked about, the balance, and what you agreed',
      },
      participants: { name: 'Participant’s sheet', about: 'To hand out: the questions with room to write' },
      script: {
        name: 'Facilitator’s script',
        about: 'For the facilitator: times, questions and what to bring',
      },
      efforts: {
        name: 'Action plan',
        about: 'The actions, in the columns of a Danish workplace assessment’s (APV) action plan',
      },
      raise: {
        name: 'Agenda item',
        about: 'For a committee: a page for each proposal that you raise with others',
      },
    },
    format: 'How do you want to save it? You will see it before it is saved.',
    formats: {
      docx: { name: 'Word', about: 'To edit further and send round' },
      html: { name: 'Web page (HTML)', about: 'One file to print, to save as PDF or to put on the intranet' },
      md: { name: 'Markdown', about: 'Plain text for a wiki, git or another program' },
      xlsx: { name: 'Excel', about: 'A spreadsheet to sort, filter and edit' },
      csv: { name: 'Spreadsheet (CSV)', about: 'For other programs; opens in a Danish Excel too' },
      json: { name: 'JSON', about: 'For other programs' },
      ndjson: { name: 'NDJSON', about: 'For databases: one line for each workshop or action' },
    },
    script: {
      start: 'When do you begin? Leave it empty to count the time from the start.',
      startExample: '9:00',
      startWrong: 'Write a time of day, such as 9:00.',
      notes: 'Do you want your own notes in the script?',
      withNotes: { label: 'With my notes', detail: 'The script is for you only' },
      withoutNotes: { label: 'Without my notes', detail: 'The script can be given to others' },
    },
    previewTitle: (kind) => `Preview: ${kind}`,
    notSaved: (format) => `The report is not saved. The format is ${format}.`,
    save: 'Save as …',
    print: 'Open in the browser and print …',
    copy: 'Copy all of it',
    copied: 'Copied. Paste it into Word, Outlook or Teams.',
    leftOut: (file, lines) => `Not included from ${file}: ${linesIn(lines, ['line', 'lines'])}.`,
    wrongLook: {
      logo: 'Your logo is left out. It has to be a picture (PNG or JPEG) of 500 kB at most in your own folder.',
      colour: 'Your colour is left out. Write # and six signs, each a digit or a letter from a to f.',
      font: 'Your font is left out. Write the name of one font, such as Georgia.',
      look: 'Some of your own look is left out. It can be logo, colour and font.',
      settings: 'Your own look is left out. The settings of the folder cannot be read.',
    },
    saved: (path) => `The report is in ${path}.`,
    open: 'Open',
    showInFolder: 'Show in folder',
    failed: (reason) => `The report was not saved: ${reason}`,
    noWorkshop: 'Open a workshop file to make a report.',
    noneChosen: 'There are no workshop files among those you chose.',
    unread: (path) => `${path} cannot be read. The file is too large, or it is not saved as UTF-8.`,
    refused: (place, message, more) =>
      `No report was made, because something here should not leave the file. ${place}: ${message}${
        more === 0 ? '' : more === 1 ? ' There is one more place.' : ` There are ${more} more places.`
      }`,
    show: 'Show',
  },
};

/** "linje 12, 20–34" */
function linesIn(
  lines: readonly { readonly from: number; readonly to: number }[],
  [one, many]: readonly [string, string],
): string {
  const told = lines.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return `${told.length === 1 && lines[0]?.from === lines[0]?.to ? one : many} ${told.join(', ')}`;
}

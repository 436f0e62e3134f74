import type { Language } from '../../model/communities.js';
import type { Severity } from '../finding.js';
import { fieldPurposes, type FieldKey } from '../../texts/fields.js';
import { orList } from '../../texts/lists.js';
import { fileOf, lines } from './examples.js';
import { languageNames } from './meant.js';
import type { About } from './rule.js';

/** What a message tells about a value that the schema refuses. */
export interface Values {
  /** As it stands in the file. */
  readonly word: string;
  /** The key or attribute in question, as it is called in the file. */
  readonly key: string;
  /** The words that would be right, where there are only so many. */
  readonly choices: readonly string[];
  readonly language: Language;
  /** Where the word is one of another language: that language, and what it is called here. */
  readonly other: { readonly word: string; readonly from: Language } | null;
  /** Whether it is the name of a row of ratings. */
  readonly isRow: boolean;
  /** Where it is to be a day: the one that was probably meant. */
  readonly day: { readonly date: string; readonly isCertain: boolean } | null;
}

export interface SchemaFinding extends About {
  readonly severity: Severity;
  readonly da: (values: Values) => string;
  readonly en: (values: Values) => string;
}

/** The findings that the schema names under `findings`, by code. */
export const schemaFindings: Readonly<Record<string, SchemaFinding>> = {
  'field.missing': {
    severity: 'warning',
    about: {
      da: 'Et af de felter, der skal stå øverst i en workshopfil, mangler.',
      en: 'One of the fields that a workshop file needs at the top is missing.',
    },
    examples: {
      bad: lines(
        '---',
        'samklang: 1',
        'language: da',
        'title: De rette balancer',
        'community: Team Nord',
        'date: 2026-11-22',
        'participants: 9',
        'minutes: 90',
        '---',
      ),
      good: lines(
        '---',
        'samklang: 1',
        'language: da',
        'title: De rette balancer',
        'community: Team Nord',
        'coreTask: At borgerne kan leve trygt i eget hjem',
        'date: 2026-11-22',
        'participants: 9',
        'minutes: 90',
        '---',
      ),
    },
    da: ({ key }) => `Feltet »${key}« mangler øverst i filen${explained(key, 'da')}.`,
    en: ({ key }) => `The field “${key}” is missing at the top of the file${explained(key, 'en')}.`,
  },
  'field.text': {
    severity: 'error',
    about: {
      da: 'Et felt øverst i filen skulle være en tekst, men er en liste eller noget andet.',
      en: 'A field at the top of the file should be a text, but is a list or something else.',
    },
    examples: {
      bad: fileOf(['language: da', 'title: [De rette balancer, Team Nord]']),
      good: fileOf(['language: da', 'title: De rette balancer i Team Nord']),
    },
    da: ({ key }) => `Feltet »${key}« kan ikke læses. Skriv det som almindelig tekst på én linje.`,
    en: ({ key }) => `The field “${key}” cannot be read. Write it as plain text on one line.`,
  },
  'field.empty': {
    severity: 'warning',
    about: { da: 'Et felt øverst i filen er tomt.', en: 'A field at the top of the file is empty.' },
    examples: {
      bad: fileOf(['language: da', 'coreTask: ""']),
      good: fileOf(['language: da', 'coreTask: At borgerne kan leve trygt i eget hjem']),
    },
    da: ({ key }) => `Feltet »${key}« er tomt. Udfyld det${explained(key, 'da')}.`,
    en: ({ key }) => `The field “${key}” is empty. Fill it in${explained(key, 'en')}.`,
  },
  'field.number': {
    severity: 'error',
    about: {
      da: 'Et antal deltagere eller minutter er ikke et helt tal eller ligger uden for det, der giver mening: 1 til 500 deltagere, 1 til 1440 minutter.',
      en: 'A number of participants or minutes is not a whole number, or it is too small or too large: 1 to 500 participants, 1 to 1440 minutes.',
    },
    examples: {
      bad: fileOf(['language: da', 'participants: ca. 9 stykker']),
      good: fileOf(['language: da', 'participants: 9']),
    },
    da: ({ key, word }) =>
      `»${word}« kan ikke læses som ${countOf(key, 'da')}: Skriv et helt tal, for eksempel 9.`,
    en: ({ key, word }) =>
      `“${word}” cannot be read as ${countOf(key, 'en')}: write a whole number, for example 9.`,
  },
  'version.unknown': {
    severity: 'error',
    about: {
      da: 'Filen siger, at den er skrevet i en version af formatet, som ikke findes.',
      en: 'The file says that it is written in a version of the format that does not exist.',
    },
    examples: {
      bad: lines('---', 'samklang: 2', 'language: da', '---'),
      good: lines('---', 'samklang: 1', 'language: da', '---'),
    },
    da: ({ word }) =>
      `Samklang kender ikke version ${word} af filformatet, kun version 1. Filen er læst som version 1.`,
    en: ({ word }) =>
      `Samklang does not know version ${word} of the file format, only version 1. The file was read as version 1.`,
  },
  'language.unknown': {
    severity: 'error',
    about: {
      da: 'Filens sprog er hverken »da« eller »en«, så dens nøgleord bliver læst som danske.',
      en: 'The file’s language is neither “da” nor “en”, so its keywords are read as Danish.',
    },
    examples: { bad: fileOf(['language: dk']), good: fileOf(['language: da']) },
    da: ({ word }) =>
      `Sproget »${word}« findes ikke. Skriv »da« for dansk eller »en« for engelsk. Filen er læst som dansk.`,
    en: ({ word }) =>
      `There is no language “${word}”. Write “da” for Danish or “en” for English. The file was read as Danish.`,
  },
  'date.invalid': {
    severity: 'error',
    about: {
      da: 'En dato er ikke skrevet som år, måned og dag, eller dagen findes ikke.',
      en: 'A date is not written as year, month and day, or there is no such day.',
    },
    examples: {
      bad: fileOf(['language: da', 'date: 22. november 2026']),
      good: fileOf(['language: da', 'date: 2026-11-22']),
    },
    da: ({ word, day }) => {
      if (!day) return `»${word}« er ikke en dato. Skriv år, måned og dag, for eksempel 2026-12-15.`;
      return day.isCertain
        ? `Skriv »${word}« som ${day.date}.`
        : `»${word}« er ikke en hel dato. Skriv ${day.date}, hvis det er den dag, I mener.`;
    },
    en: ({ word, day }) => {
      if (!day) return `“${word}” is not a date. Write year, month and day, for example 2026-12-15.`;
      return day.isCertain
        ? `Write “${word}” as ${day.date}.`
        : `“${word}” is not a full date. Write ${day.date} if that is the day you mean.`;
    },
  },
  'attribute.missing': {
    severity: 'error',
    about: {
      da: 'En oplysning, som ikke kan undværes, mangler i de krøllede parenteser.',
      en: 'An attribute that cannot be done without is missing in the curly braces.',
    },
    examples: { bad: lines('::::fællesskab', '::::'), good: lines('::::fællesskab{type=fagligt}', '::::') },
    da: ({ key, choices }) =>
      `Her mangler {${key}=…}. Skriv ${choices.length ? orList(choices, 'da') : 'et tal'}.`,
    en: ({ key, choices }) =>
      `{${key}=…} is missing here. Write ${choices.length ? orList(choices, 'en') : 'a number'}.`,
  },
  'step.unknown': {
    severity: 'error',
    about: {
      da: 'Et trin har et nummer, som dialogredskabet ikke har. Trinnene er 1 til 4.',
      en: 'A step has a number that the dialogue tool does not have. The steps are 1 to 4.',
    },
    examples: { bad: '::trin{nr=5}', good: '::trin{nr=4}' },
    da: ({ word }) =>
      `Der er ikke noget trin »${word}«. Skriv et tal fra 1 til 4, eller slet linjen, hvis det er jeres eget trin.`,
    en: ({ word }) =>
      `There is no step “${word}”. Write a number from 1 to 4, or delete the line if the step is your own.`,
  },
  'community.unknown': {
    severity: 'error',
    about: {
      da: 'Et fællesskab er ikke et af de fire: stavet forkert, på det andet sprog eller et andet.',
      en: 'A community is not one of the four: it is misspelt, in the other language or something else.',
    },
    examples: {
      bad: lines('::::fællesskab{type=professional}', '::::'),
      good: lines('::::fællesskab{type=fagligt}', '::::'),
    },
    da: ({ word, choices, other, isRow }) =>
      (other && isOther(word, other, 'da')) ??
      (isRow
        ? `Rækken »${word}« kan ikke læses. Skriv ${orList(choices, 'da')}.`
        : `»${word}« er ikke et af de fire fællesskaber. Skriv ${orList(choices, 'da')}.`),
    en: ({ word, choices, other, isRow }) =>
      (other && isOther(word, other, 'en')) ??
      (isRow
        ? `The row “${word}” cannot be read. Write ${orList(choices, 'en')}.`
        : `“${word}” is not one of the four communities. Write ${orList(choices, 'en')}.`),
  },
  'rating.value': {
    severity: 'error',
    about: {
      da: 'En vurdering er ikke et helt tal fra 1 til 5. De andre tal i cellen bliver læst.',
      en: 'A rating is not a whole number from 1 to 5. The other numbers in the cell are read.',
    },
    examples: { bad: ratingTable('2 7 3'), good: ratingTable('2 1 3') },
    da: ({ word }) => `»${word}« er ikke en vurdering. Skriv hele tal fra 1 til 5 med mellemrum imellem.`,
    en: ({ word }) => `“${word}” is not a rating. Write whole numbers from 1 to 5 with spaces between them.`,
  },
  'imbalance.unknown': {
    severity: 'error',
    about: {
      da: 'En ubalance har et nummer, som ikke er på listen over de tolv.',
      en: 'An imbalance has a number that is not on the list of twelve.',
    },
    examples: {
      bad: lines(':::ubalancer', '- [ ] Vi holder for mange møder :ubalance{nr=13}', ':::'),
      good: lines(':::ubalancer', '- [ ] Vi holder for mange møder', ':::'),
    },
    da: ({ word }) =>
      `Der er ikke nogen ubalance »${word}«. Skriv et tal fra 1 til 12, eller slet mærket, hvis det er jeres egen.`,
    en: ({ word }) =>
      `There is no imbalance “${word}”. Write a number from 1 to 12, or delete the mark if it is one of your own.`,
  },
  'trend.unknown': {
    severity: 'error',
    about: {
      da: 'En tendens har et nummer, som ikke er på listen over de otte.',
      en: 'A trend has a number that is not on the list of eight.',
    },
    examples: {
      bad: lines(':::tendenser', '- [x] Priserne stiger :tendens{nr=9}', ':::'),
      good: lines(':::tendenser', '- [x] Priserne stiger', ':::'),
    },
    da: ({ word }) =>
      `Der er ikke nogen tendens »${word}«. Skriv et tal fra 1 til 8, eller slet mærket, hvis det er jeres egen.`,
    en: ({ word }) =>
      `There is no trend “${word}”. Write a number from 1 to 8, or delete the mark if it is one of your own.`,
  },
  'frame.unknown': {
    severity: 'error',
    about: {
      da: 'En ramme er hverken struktur eller ledelse eller har et nummer, som ikke er på listen over de fem.',
      en: 'A condition is neither structure nor leadership, or has a number that is not on the list of five.',
    },
    examples: {
      bad: lines(':::rammer', '- [x] Vagtplanen passer til opgaven :ramme{art=structure nr=3}', ':::'),
      good: lines(':::rammer', '- [x] Vagtplanen passer til opgaven :ramme{art=struktur nr=3}', ':::'),
    },
    da: ({ word, choices, other }) =>
      (other && isOther(word, other, 'da')) ??
      (choices.length
        ? `»${word}« er ikke en slags ramme. Skriv ${orList(choices, 'da')}.`
        : `Der er ikke nogen ramme »${word}«. Skriv et tal fra 1 til 5, eller slet mærket, hvis det er jeres egen.`),
    en: ({ word, choices, other }) =>
      (other && isOther(word, other, 'en')) ??
      (choices.length
        ? `“${word}” is not a kind of condition. Write ${orList(choices, 'en')}.`
        : `There is no condition “${word}”. Write a number from 1 to 5, or delete the mark if it is one of your own.`),
  },
  'assessment.unknown': {
    severity: 'error',
    about: {
      da: 'Beslutningen om en indsats er ikke et af de tre ord ja, løftes og ikke-nu.',
      en: 'The decision on an action is not one of the words yes, raise and not-now (in Danish ja, løftes and ikke-nu).',
    },
    examples: {
      bad: lines(':::indsatser', '- [ ] Nye uniformer :indsats{vurdering=raise}', ':::'),
      good: lines(':::indsatser', '- [ ] Nye uniformer :indsats{vurdering=løftes}', ':::'),
    },
    da: ({ word, choices, other }) =>
      (other && isOther(word, other, 'da')) ??
      `»${word}« er ikke en beslutning om en indsats. Skriv ${orList(choices, 'da')}.`,
    en: ({ word, choices, other }) =>
      (other && isOther(word, other, 'en')) ??
      `“${word}” is not a decision on an action. Write ${orList(choices, 'en')}.`,
  },
};

function isOther(
  word: string,
  { word: own, from }: NonNullable<Values['other']>,
  language: Language,
): string {
  return language === 'da'
    ? `»${word}« er ${languageNames[from].da}. Her hedder det »${own}«.`
    : `“${word}” is ${languageNames[from].en}. Here it is called “${own}”.`;
}

/** What is counted, with the field's own name: "antal deltagere (participants)". */
function countOf(key: string, language: Language): string {
  const name = Object.hasOwn(counts, key) ? counts[key as keyof typeof counts][language] : null;
  return name === null ? key : `${name} (${key})`;
}

const counts = {
  participants: { da: 'antal deltagere', en: 'the number of participants' },
  minutes: { da: 'antal minutter', en: 'the number of minutes' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** What a field at the top of the file is for, behind a colon. */
function explained(key: string, language: Language): string {
  return Object.hasOwn(fieldPurposes, key) ? `: ${fieldPurposes[key as FieldKey][language]}` : '';
}

/** A rating table in which the group answers for one community as given. */
function ratingTable(ratings: string): string {
  return lines(
    ':::balance',
    '| Fællesskab     | Nu    | Ønsket |',
    '| -------------- | ----- | ------ |',
    `| Organisatorisk | ${ratings} |        |`,
    '| Opgaverettet   |       |        |',
    '| Fagligt        |       |        |',
    '| Kollegialt     |       |        |',
    ':::',
  );
}

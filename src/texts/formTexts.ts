import { communityIds, pointKinds, type Language } from '../model/communities.js';
import { dialects } from '../model/dialect.js';
import { content } from './content/index.js';
import { reflectionTexts } from './reflectionTexts.js';

interface FormTexts {
  /** Which workshop the answers go into. */
  readonly target: string;
  readonly noWorkshop: string;
  readonly choose: string;
  readonly open: string;
  readonly fileKind: string;
  readonly unreadable: string;
  readonly noAnswers: string;
  /** Above the columns, each with what it is taken for. */
  readonly columns: string;
  readonly goOn: string;
  readonly goOnDetail: (known: { readonly columns: number; readonly people: number }) => string;
  /** Above what a column can be. */
  readonly whatIs: (heading: string) => string;
  readonly answers: (answers: number) => string;
  readonly sealed: string;
  readonly ignored: string;
  readonly noHeading: string;
  readonly nothing: string;
  readonly preview: (title: string) => string;
  readonly write: (known: { readonly cells: number; readonly points: number }) => string;
  /** What is to be known before anything is written, a line each. */
  readonly writeDetail: (known: FormFacts) => string;
  readonly leave: string;
  readonly leaveDetail: string;
  readonly done: (known: { readonly cells: number; readonly points: number }) => string;
}

/** What is told of a collection; see `FormCollection`. */
export interface FormFacts {
  readonly people: number;
  readonly few: boolean;
  readonly replaced: number;
  readonly doubles: number;
  readonly noRatings: number;
  readonly withheld: number;
  readonly personal: number;
  readonly noPlace: boolean;
}

/** What is said while the answers to a form are collected, in the language of the workshop. */
export const formTexts: Readonly<Record<Language, FormTexts>> = {
  da: {
    target: 'Hvilken workshop skal svarene skrives ind i?',
    noWorkshop: 'Åbn den workshopfil, som svarene skal samles i.',
    choose: 'Vælg filen med svarene',
    open: 'Læs svarene',
    fileKind: 'Spørgeskema, Excel eller CSV',
    unreadable:
      'Filen kunne ikke læses. Hent svarene som Excel-fil (.xlsx) eller CSV i Microsoft Forms, SurveyXact eller Google Forms, og prøv igen.',
    noAnswers: 'Der er ingen svar i filen.',
    columns: 'Hvad er hvad? Vælg en linje for at ændre den, og gå videre, når det passer',
    goOn: 'Det passer',
    goOnDetail: ({ columns, people }) => `${columns} spørgsmål bliver læst, med svar fra ${people}`,
    whatIs: (heading) => `Hvad er »${heading}«?`,
    answers: (answers) => (answers === 1 ? '1 svar' : `${answers} svar`),
    sealed: 'Bliver aldrig læst: navne, adresser eller tidspunkter',
    ignored: 'Bliver ikke læst',
    noHeading: '(uden overskrift)',
    nothing: 'Der er ingen nye svar at skrive ind.',
    preview: (title) => `Sådan vil ${title} se ud`,
    write: (known) => `Skriv ${inDanish(known)} ind`,
    writeDetail: ({ people, few, replaced, doubles, noRatings, withheld, personal, noPlace }) =>
      [
        few
          ? `${people === 1 ? '1 har svaret' : `${people} har svaret`}, men nogle spørgsmål har færre end fire svar.\nDér kan man gætte, hvem der har svaret hvad.`
          : `${people} har svaret. Blandet, men ordene kan stadig afsløre, hvem der har skrevet dem.`,
        replaced === 1 && 'Ét felt i tabellen har andre vurderinger nu. De bliver erstattet.',
        replaced > 1 && `${replaced} felter i tabellen har andre vurderinger nu. De bliver erstattet.`,
        doubles === 1 && '1 gentagelse er lagt sammen.',
        doubles > 1 && `${doubles} gentagelser er lagt sammen.`,
        noRatings === 1 && '1 svar er ikke et tal fra 1 til 5 og er ikke med.',
        noRatings > 1 && `${noRatings} svar er ikke tal fra 1 til 5 og er ikke med.`,
        withheld === 1 &&
          '1 svar er ikke med: Det viser, hvem der skrev det, eller hvordan man får fat i nogen.',
        withheld > 1 &&
          `${withheld} svar er ikke med: De viser, hvem der skrev dem, eller hvordan man får fat i nogen.`,
        noPlace && 'Vurderingerne er ikke med: Tabellen i filen kan ikke læses, som den er.',
        personal > 0 && 'Se teksten igennem: Der ser ud til at stå persondata i den.',
      ]
        .filter(Boolean)
        .join('\n'),
    leave: 'Lad være',
    leaveDetail: 'Intet bliver ændret',
    done: (known) => `Skrevet ind: ${inDanish(known)}.`,
  },
  en: {
    target: 'Which workshop do the answers belong to?',
    noWorkshop: 'Open the workshop file in which the answers are to be collected.',
    choose: 'Choose the file with the answers',
    open: 'Read the answers',
    fileKind: 'Form, Excel or CSV',
    unreadable:
      'The file could not be read. Download the answers as an Excel file (.xlsx) or CSV from Microsoft Forms, SurveyXact or Google Forms, and try again.',
    noAnswers: 'There are no answers in the file.',
    columns: 'What is what? Choose a line to change it, and go on when it is right',
    goOn: 'This is right',
    goOnDetail: ({ columns, people }) =>
      `${columns} ${columns === 1 ? 'question is' : 'questions are'} read, with answers from ${people}`,
    whatIs: (heading) => `What is “${heading}”?`,
    answers: (answers) => (answers === 1 ? '1 answer' : `${answers} answers`),
    sealed: 'Never read: names, addresses or times',
    ignored: 'Not read',
    noHeading: '(without a heading)',
    nothing: 'There are no new answers to write.',
    preview: (title) => `What ${title} will look like`,
    write: (known) => `Write ${inEnglish(known)}`,
    writeDetail: ({ people, few, replaced, doubles, noRatings, withheld, personal, noPlace }) =>
      [
        few
          ? `${people === 1 ? '1 person has' : `${people} people have`} answered, but some questions have fewer than four answers.\nWith so few, people can guess who answered what.`
          : `${people} people have answered. Mixed, but the words may still give somebody away.`,
        replaced === 1 && 'One cell of the table has other ratings now. They are replaced.',
        replaced > 1 && `${replaced} cells of the table have other ratings now. They are replaced.`,
        doubles === 1 && '1 repetition was joined.',
        doubles > 1 && `${doubles} repetitions were joined.`,
        noRatings === 1 && '1 answer is not a number from 1 to 5 and is not included.',
        noRatings > 1 && `${noRatings} answers are not numbers from 1 to 5 and are not included.`,
        withheld === 1 && '1 answer is not included: it tells who wrote it, or how to reach somebody.',
        withheld > 1 &&
          `${withheld} answers are not included: they tell who wrote them, or how to reach somebody.`,
        noPlace && 'The ratings are not included: the table in the file cannot be read as it is.',
        personal > 0 && 'Read it through: there seem to be personal data in it.',
      ]
        .filter(Boolean)
        .join('\n'),
    leave: 'Leave it',
    leaveDetail: 'Nothing is changed',
    done: (known) => `Written: ${inEnglish(known)}.`,
  },
};

type Amount = Parameters<FormTexts['write']>[0];

function inDanish({ cells, points }: Amount): string {
  const ratings = cells > 0 && (cells === 1 ? 'vurderingerne i 1 felt' : `vurderingerne i ${cells} felter`);
  return [ratings, points > 0 && (points === 1 ? '1 punkt' : `${points} punkter`)]
    .filter(Boolean)
    .join(' og ');
}

function inEnglish({ cells, points }: Amount): string {
  const ratings = cells > 0 && (cells === 1 ? 'the ratings of 1 cell' : `the ratings of ${cells} cells`);
  return [ratings, points > 0 && (points === 1 ? '1 point' : `${points} points`)]
    .filter(Boolean)
    .join(' and ');
}

/** What a column is, in words: "Fagligt fællesskab: Nu". A role is named as `ColumnRole` has it. */
export function roleName(role: string, language: Language): string {
  if (role === 'ignore') return formTexts[language].ignored;
  const [community, part] = role.split('/');
  const id = communityIds.find((known) => known === community);
  if (id === undefined) return reflectionTexts[language].unplaced;
  return `${content[language].communities[id].name}: ${partName(part ?? '', language)}`;
}

function partName(part: string, language: Language): string {
  const kind = pointKinds.find((known) => known === part);
  if (kind) return content[language].tool.pointQuestions[kind].name;
  return dialects[language].columns[part === 'wanted' ? 'wanted' : 'now'];
}

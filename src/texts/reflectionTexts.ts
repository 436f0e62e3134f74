import type { Language } from '../model/communities.js';

interface ReflectionTexts {
  /** The heading above what tells no community. */
  readonly unplaced: string;
  readonly noWorkshop: string;
  /** Which workshop the points go into. */
  readonly target: string;
  readonly source: string;
  readonly fromFolder: string;
  readonly fromFolderDetail: (sheets: number) => string;
  readonly sheets: string;
  readonly fromFiles: string;
  readonly fromFilesDetail: string;
  readonly fromClipboard: string;
  readonly fromClipboardDetail: string;
  readonly choose: string;
  readonly open: string;
  readonly fileKind: string;
  readonly nothing: string;
  readonly preview: (title: string) => string;
  readonly write: (points: number) => string;
  /** What is to be known before the points are written, a line each. */
  readonly writeDetail: (known: {
    readonly doubles: number;
    readonly personal: number;
    readonly sheets: number;
  }) => string;
  /** What was read and is not written, a line each; "" where that is nothing. */
  readonly unwritten: (known: { readonly leftOut: readonly string[]; readonly refused: number }) => string;
  readonly leave: string;
  readonly leaveDetail: string;
  readonly done: (points: number) => string;
  readonly unreadable: (files: number) => string;
}

/** What is said while reflections are collected, in the language of the workshop. */
export const reflectionTexts: Readonly<Record<Language, ReflectionTexts>> = {
  da: {
    unplaced: 'Ikke placeret',
    noWorkshop: 'Åbn den workshopfil, som refleksionerne skal samles i.',
    target: 'Hvilken workshop skal refleksionerne skrives ind i?',
    source: 'Hvor er refleksionerne?',
    fromFolder: 'På ark i mappen',
    fromFolderDetail: (sheets) =>
      sheets === 1 ? '1 refleksionsark' : `${sheets} refleksionsark at vælge imellem`,
    sheets: 'Hvilke ark skal med?',
    fromFiles: 'I filer',
    fromFilesDetail: 'Et ark fra hver, som workshopfil eller almindelig tekst',
    fromClipboard: 'I udklipsholderen',
    fromClipboardDetail: 'Tekst, du har kopieret, for eksempel fra en mail',
    choose: 'Vælg alles refleksioner på én gang',
    open: 'Saml',
    fileKind: 'Refleksioner',
    nothing: 'Der er ingen nye punkter at skrive ind.',
    preview: (title) => `Sådan vil ${title} se ud`,
    write: (points) => (points === 1 ? 'Skriv 1 punkt ind' : `Skriv ${points} punkter ind`),
    writeDetail: ({ doubles, personal, sheets }) =>
      [
        sheets < 4
          ? 'Blandet, men med så få ark kan man gætte, hvem der har skrevet hvad.'
          : 'Blandet. Ordene kan stadig afsløre, hvem der har skrevet dem.',
        doubles > 0 &&
          (doubles === 1 ? '1 gentagelse er lagt sammen.' : `${doubles} gentagelser er lagt sammen.`),
        personal > 0 && 'Se teksten igennem: Der ser ud til at stå persondata i den.',
      ]
        .filter(Boolean)
        .join('\n'),
    unwritten: ({ leftOut, refused }) =>
      [
        leftOut.length > 0 && `Ikke med: ${leftOut.join(' · ')}.`,
        refused === 1 && '1 ark er ikke med: Det er ikke til at se, hvad i det der kun er til facilitatoren.',
        refused > 1 &&
          `${refused} ark er ikke med: Det er ikke til at se, hvad i dem der kun er til facilitatoren.`,
        leftOut.length + refused > 0 && 'Slet ikke arkene, før alt er med.',
      ]
        .filter(Boolean)
        .join('\n'),
    leave: 'Lad være',
    leaveDetail: 'Intet bliver ændret',
    done: (points) => (points === 1 ? '1 punkt er skrevet ind.' : `${points} punkter er skrevet ind.`),
    unreadable: (files) =>
      files === 1
        ? '1 fil kunne ikke læses og er ikke med.'
        : `${files} filer kunne ikke læses og er ikke med.`,
  },
  en: {
    unplaced: 'Not placed',
    noWorkshop: 'Open the workshop file in which the reflections are to be collected.',
    target: 'Which workshop do the reflections belong to?',
    source: 'Where are the reflections?',
    fromFolder: 'On sheets in the folder',
    fromFolderDetail: (sheets) =>
      sheets === 1 ? '1 reflection sheet' : `${sheets} reflection sheets to choose from`,
    sheets: 'Which sheets are to be collected?',
    fromFiles: 'In files',
    fromFilesDetail: 'A sheet from each, as a workshop file or plain text',
    fromClipboard: 'In the clipboard',
    fromClipboardDetail: 'Text that you have copied, for example from a mail',
    choose: 'Choose everyone’s reflections at once',
    open: 'Collect',
    fileKind: 'Reflections',
    nothing: 'There are no new points to write.',
    preview: (title) => `What ${title} will look like`,
    write: (points) => (points === 1 ? 'Write 1 point' : `Write ${points} points`),
    writeDetail: ({ doubles, personal, sheets }) =>
      [
        sheets < 4
          ? 'Mixed, but with so few sheets people can guess who wrote what.'
          : 'Mixed. The words may still give somebody away.',
        doubles > 0 && (doubles === 1 ? '1 repetition was joined.' : `${doubles} repetitions were joined.`),
        personal > 0 && 'Read it through: there seem to be personal data in it.',
      ]
        .filter(Boolean)
        .join('\n'),
    unwritten: ({ leftOut, refused }) =>
      [
        leftOut.length > 0 && `Not included: ${leftOut.join(' · ')}.`,
        refused === 1 &&
          '1 sheet is not included: it is not certain what in it is for the facilitator alone.',
        refused > 1 &&
          `${refused} sheets are not included: it is not certain what in them is for the facilitator alone.`,
        leftOut.length + refused > 0 && 'Do not delete the sheets before everything is in.',
      ]
        .filter(Boolean)
        .join('\n'),
    leave: 'Leave it',
    leaveDetail: 'Nothing is changed',
    done: (points) => (points === 1 ? '1 point was written.' : `${points} points were written.`),
    unreadable: (files) =>
      files === 1
        ? '1 file could not be read and is not included.'
        : `${files} files could not be read and are not included.`,
  },
};

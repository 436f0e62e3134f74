import type { Language } from '../model/communities.js';

interface ReflectionTexts {
  /** The heading above what tells no community. */
  readonly unplaced: string;
  readonly noWorkshop: string;
  readonly source: string;
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
  readonly writeDetail: (doubles: number, personal: number) => string;
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
    source: 'Hvor er refleksionerne?',
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
    writeDetail: (doubles, personal) =>
      [
        'Rækkefølgen er blandet, og ingen kan se, hvem der har skrevet hvad.',
        doubles > 0 &&
          (doubles === 1 ? '1 gentagelse er lagt sammen.' : `${doubles} gentagelser er lagt sammen.`),
        personal > 0 && 'Se teksten igennem: Der ser ud til at stå persondata i den.',
      ]
        .filter(Boolean)
        .join(' '),
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
    source: 'Where are the reflections?',
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
    writeDetail: (doubles, personal) =>
      [
        'The order is mixed, and nobody can see who wrote what.',
        doubles > 0 && (doubles === 1 ? '1 repetition was joined.' : `${doubles} repetitions were joined.`),
        personal > 0 && 'Read it through: there seem to be personal data in it.',
      ]
        .filter(Boolean)
        .join(' '),
    leave: 'Leave it',
    leaveDetail: 'Nothing is changed',
    done: (points) => (points === 1 ? '1 point was written.' : `${points} points were written.`),
    unreadable: (files) =>
      files === 1
        ? '1 file could not be read and is not included.'
        : `${files} files could not be read and are not included.`,
  },
};

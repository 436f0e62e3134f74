import type { FrameKind, Language, PointKind } from '../model/communities.js';
import type { FieldName, HeadField, ListRole, PageLabels } from '../protocol/page.js';
import type { Absence } from '../protocol/pageMessages.js';

/** What stands on the page beside what the group writes. */
export interface PageTexts {
  readonly labels: PageLabels;
  /** What each field at the top is called, and what to write in it. */
  readonly head: Readonly<Record<HeadField, readonly [label: string, placeholder: string]>>;
  /** The same for all other fields. */
  readonly fields: Readonly<
    Record<Exclude<FieldName, HeadField | 'words'>, readonly [label: string, placeholder: string]>
  >;
  /** The same for a line, by the list that it stands in. */
  readonly lines: Readonly<Record<ListRole, readonly [label: string, placeholder: string]>>;
  readonly supports: Readonly<Record<FrameKind, string>>;
  /** What to write on a line that answers one of the three questions. */
  readonly points: Readonly<Record<PointKind, string>>;
  readonly cards: Readonly<Record<'trends' | 'frames', string>>;
  readonly notes: string;
  /** Where the file does not begin as a workshop. */
  readonly absence: Omit<Absence, 'language'>;
  readonly written: Readonly<Record<Language, string>>;
}

export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  da: {
    labels: {
      notesHidden: 'Noter til facilitatoren. De bliver aldrig vist for andre.',
      notesShow: 'Vis noterne',
      notesHide: 'Skjul noterne',
      insert: 'Indsæt noget her',
      addPoint: 'Skriv et punkt mere',
      addEffort: 'Skriv en indsats mere',
      addSupport: { structure: 'Tilføj støtte fra struktur', leadership: 'Tilføj støtte fra ledelse' },
      removeLine: 'Fjern linjen',
      moveUp: 'Flyt op',
      moveDown: 'Flyt ned',
      edit: 'Ret',
      done: 'Færdig',
      minutes: 'minutter',
      meaning: 'Hvad betyder det?',
      recordRatings: 'Indtast vurderinger',
      gone: 'Stedet er ændret eller slettet i mellemtiden. Det, du skrev, er ikke tabt; det står her.',
      refused: 'Det kan ikke skrives her. Det, du skrev, er ikke tabt; det står her.',
      readOnly: 'Filen er låst. I kan læse den her, men ikke skrive i den.',
      copy: 'Kopiér det, jeg skrev',
      none: 'Ikke valgt',
      changed: 'Her er skrevet noget andet i mellemtiden:',
      keepMine: 'Behold det, jeg skrev',
      takeTheirs: 'Brug det andet',
      pickDay: 'Vælg en dag',
      step: 'Trin',
      addRating: 'Tilføj',
      here: 'I er her.',
      left: '{n} tilbage',
      over: '{n} over tiden',
    },
    head: {
      title: ['Titel', 'Hvad hedder workshoppen?'],
      community: ['Arbejdsfællesskab', 'Hvem er I, der arbejder sammen?'],
      coreTask: ['Kerneopgaven', 'Hvilken forskel skal I gøre for andre?'],
      forum: ['Forum', 'Hvilket udvalg eller hvilken gruppe?'],
      date: ['Dato', 'Hvilken dag?'],
      followUp: ['Opfølgning', 'Hvornår følger I op?'],
      participants: ['Deltagere', 'Hvor mange?'],
      minutes: ['Minutter', 'Hvor længe?'],
    },
    fields: {
      others: ['Andet øverst i filen', ''],
      heading: ['Overskrift', 'Skriv en overskrift'],
      stepMinutes: ['Minutter til trinnet', 'Hvor længe?'],
      tick: ['Sæt kryds', ''],
      effortCommunity: ['Hvilket fællesskab skal den styrke?', ''],
      assessment: ['Hvad beslutter I?', ''],
      responsible: ['Ansvarlig rolle', 'Hvilken rolle sørger for det?'],
      due: ['Frist', 'Hvornår er det gjort?'],
      support: ['Støtte fra', ''],
      rating: ['Vurdering', 'Tal fra 1 til 5'],
      source: ['Jeres egen tekst', 'Skriv her'],
    },
    lines: {
      points: ['Punkt', 'Skriv et punkt'],
      imbalances: ['Ubalance', 'Skriv, hvad I ser'],
      trends: ['Tendens', 'Skriv, hvad I ser'],
      frames: ['Ramme', 'Skriv, hvad I har'],
      efforts: ['Indsats', 'Hvad vil I gøre?'],
      supports: ['Støtte', 'Hvad kan støtte indsatsen?'],
    },
    supports: {
      structure: 'Hvordan kan strukturen støtte den?',
      leadership: 'Hvordan kan ledelsen støtte den?',
    },
    points: {
      strengths: 'Skriv, hvor og hvornår det er stærkt',
      gains: 'Skriv, hvad I får ud af det',
      improvements: 'Skriv, hvad der kunne være bedre',
    },
    cards: { trends: 'Tendenser', frames: 'Rammer' },
    notes: 'Noter til facilitatoren',
    absence: {
      told: 'Filen begynder ikke som en workshop, så siden venter. Fortryd det seneste, eller se filen som tekst.',
      undo: 'Fortryd',
      asText: 'Vis som tekst',
    },
    written: { da: 'Skrevet på dansk', en: 'Skrevet på engelsk' },
  },
  en: {
    labels: {
      notesHidden: 'Notes for the facilitator. They are never shown to others.',
      notesShow: 'Show the notes',
      notesHide: 'Hide the notes',
      insert: 'Insert something here',
      addPoint: 'Write one more point',
      addEffort: 'Write one more action',
      addSupport: { structure: 'Add support from structure', leadership: 'Add support from leadership' },
      removeLine: 'Remove this line',
      moveUp: 'Move up',
      moveDown: 'Move down',
      edit: 'Edit',
      done: 'Done',
      minutes: 'minutes',
      meaning: 'What does it mean?',
      recordRatings: 'Record ratings',
      gone: 'This place has been changed or deleted in the meantime. What you wrote is not lost; it is here.',
      refused: 'This cannot be written here. What you wrote is not lost; it is here.',
      readOnly: 'This file is locked. You can read it here, but not write in it.',
      copy: 'Copy what I wrote',
      none: 'Not chosen',
      changed: 'Something else has been written here in the meantime:',
      keepMine: 'Keep what I wrote',
      takeTheirs: 'Use the other',
      pickDay: 'Pick a day',
      step: 'Step',
      addRating: 'Add',
      here: 'You are here.',
      left: '{n} left',
      over: '{n} over time',
    },
    head: {
      title: ['Title', 'What is the workshop called?'],
      community: ['Work community', 'Who works together here?'],
      coreTask: ['The core task', 'What difference are you to make for others?'],
      forum: ['Forum', 'Which committee or group?'],
      date: ['Date', 'What day?'],
      followUp: ['Follow-up', 'When will you follow up?'],
      participants: ['Participants', 'How many?'],
      minutes: ['Minutes', 'How long?'],
    },
    fields: {
      others: ['Other lines at the top of the file', ''],
      heading: ['Heading', 'Write a heading'],
      stepMinutes: ['Minutes for the step', 'How long?'],
      tick: ['Tick', ''],
      effortCommunity: ['Which community is it to strengthen?', ''],
      assessment: ['What do you decide?', ''],
      responsible: ['Responsible role', 'Which role sees to it?'],
      due: ['Due', 'When will it be done?'],
      support: ['Support from', ''],
      rating: ['Rating', 'Numbers from 1 to 5'],
      source: ['Your own text', 'Write here'],
    },
    lines: {
      points: ['Point', 'Write a point'],
      imbalances: ['Imbalance', 'Write what you see'],
      trends: ['Trend', 'Write what you see'],
      frames: ['Condition', 'Write what you have'],
      efforts: ['Action', 'What will you do?'],
      supports: ['Support', 'What can support the action?'],
    },
    supports: {
      structure: 'How can structure support it?',
      leadership: 'How can leadership support it?',
    },
    points: {
      strengths: 'Write where and when it is strong',
      gains: 'Write what you gain from it',
      improvements: 'Write what could be better',
    },
    cards: { trends: 'Trends', frames: 'Conditions' },
    notes: 'Notes for the facilitator',
    absence: {
      told: 'This file does not begin as a workshop, so the page waits. Undo what was done last, or see the file as text.',
      undo: 'Undo',
      asText: 'Show as text',
    },
    written: { da: 'Written in Danish', en: 'Written in English' },
  },
};

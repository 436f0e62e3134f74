import type { Language } from '../model/communities.js';
import type { Presentation } from '../protocol/presentation.js';
import type { RoomLabels } from '../protocol/room.js';
import { whatIsRated } from './ratingTexts.js';

/**
 * Why ratings do not get into the file: it cannot be opened, may not be written, holds a block that is not closed, or
 * did not take the edit.
 */
export type RatingsRefused = 'gone' | 'readOnly' | 'noPlace' | 'notTaken';

interface RoomTexts {
  readonly labels: RoomLabels;
  readonly presentation: Presentation['labels'];
  readonly presentationTitle: string;
  /** Shown on the wall while it is not certain what of the file may be shown. */
  readonly withheld: (line: number) => string;
  /** "Step 2: Reflection" */
  readonly step: (number: number, name: string) => string;
  /** Told when an imbalance cannot be ticked. */
  readonly notTicked: string;
  /** Told when the table cannot be written. */
  readonly refused: Readonly<Record<RatingsRefused, string>>;
}

export const roomTexts: Readonly<Record<Language, RoomTexts>> = {
  da: {
    labels: {
      heading: 'Under workshoppen',
      start: 'Start workshoppen',
      end: 'Afslut',
      next: 'Næste trin',
      back: 'Forrige trin',
      pause: 'Pause',
      resume: 'Fortsæt',
      addFive: '+5 minutter',
      record: 'Indtast vurderinger',
      present: 'Vis på storskærm',
      stepClock: 'Trinnet',
      wholeClock: 'Hele workshoppen',
      position: 'Del {n} af {m}',
      nextStep: 'Herefter:',
      lastStep: 'Det er det sidste trin.',
      notes: 'Noter kun til dig',
      noMinutes: 'Uden planlagt tid',
      paused: 'På pause',
      left: '{n} tilbage',
      over: '{n} over tiden',
      ahead: '{n} foran planen',
      behind: '{n} efter planen',
      onTime: 'I følger planen',
      minuteOne: '1 minut',
      minuteMany: '{n} minutter',
      tick: 'Sæt kryds ved dem, I ser',
      soon: 'Tiden til trinnet er snart gået.',
      timeUp: 'Tiden til trinnet er gået.',
      entry: {
        heading: 'Indtast vurderingerne',
        help: `${whatIsRated('da')} Bland sedlerne først, og tast ét tal ad gangen. Tallene bliver sorteret, så ingen kan genkendes på sin plads i rækken.`,
        keys: '1–5 tal · Enter eller Tab næste felt · ↑ forrige · Backspace fortryd · 0 ikke besvaret på sedlen · Ctrl+Enter skriv i tabellen · Esc luk',
        perCell: 'Ét felt ad gangen',
        perSlip: 'Én seddel ad gangen',
        orderName: 'Rækkefølge',
        standing: '{n} tal står der allerede',
        standingOne: '1 tal står der allerede',
        keep: 'Føj de nye til',
        again: 'Begynd forfra',
        keepName: 'Tal, der står der i forvejen',
        undo: 'Fortryd sidste tal',
        write: 'Skriv i tabellen',
        close: 'Luk',
        nothing: 'ingen tal',
        typed: '{n} nye tal',
        typedOne: '1 nyt tal',
        written: 'Tallene står i tabellen. De kan fortrydes i filen.',
        waiting: '{n} tal er tastet, men ikke skrevet i tabellen.',
        waitingOne: '1 tal er tastet, men ikke skrevet i tabellen.',
        unkept: 'VS Code svarer ikke lige nu, så det sidste er kun her på siden. Luk ikke vinduet.',
        field: '{name}, {question}',
        notTaken: '»{key}« kan ikke bruges her. Tast tal fra 1 til 5.',
        tooMany: '{n} tal fra {m} deltagere. Er et tal tastet to gange?',
      },
    },
    presentation: {
      few: 'Så få har vurderet, at man kan gætte, hvem der har givet hvilket tal. Tallene bliver først vist, når gruppen siger ja til det.',
      showFew: 'Gruppen siger ja: vis tallene',
      slides: ['Modellen', 'Balancen', 'Spørgsmålene', 'Indsatserne'],
      before: 'Forrige billede',
      after: 'Næste billede',
      position: 'Billede {n} af {m}',
      ownWindow: 'Flyt til eget vindue',
      fullScreen: 'Fuld skærm',
      bar: 'Vælg billede',
    },
    presentationTitle: 'Storskærm',
    withheld: (line) => `Vises ikke lige nu: se linje ${String(line)} i filen`,
    notTicked: 'Krydset blev ikke sat, for filen kan ikke ændres lige nu.',
    step: (number, name) => `Trin ${String(number)}: ${name}`,
    refused: {
      gone: 'Tallene er ikke skrevet, for filen kan ikke åbnes. De venter her.',
      readOnly: 'Tallene er ikke skrevet, for filen må ikke ændres. De venter her, til den må.',
      noPlace:
        'Tallene er ikke skrevet, for en blok i filen er ikke afsluttet. Afslut den, og prøv igen. De venter her.',
      notTaken: 'Tallene er ikke skrevet, for filen tog ikke imod dem. De venter her. Prøv igen.',
    },
  },
  en: {
    labels: {
      heading: 'During the workshop',
      start: 'Start the workshop',
      end: 'End',
      next: 'Next step',
      back: 'Previous step',
      pause: 'Pause',
      resume: 'Go on',
      addFive: '+5 minutes',
      record: 'Record ratings',
      present: 'Present on screen',
      stepClock: 'This step',
      wholeClock: 'The whole workshop',
      position: 'Part {n} of {m}',
      nextStep: 'Next:',
      lastStep: 'This is the last step.',
      notes: 'Notes for you only',
      noMinutes: 'No time planned',
      paused: 'Paused',
      left: '{n} left',
      over: '{n} over time',
      ahead: '{n} ahead',
      behind: '{n} behind',
      onTime: 'On time',
      minuteOne: '1 minute',
      minuteMany: '{n} minutes',
      tick: 'Tick those that you see',
      soon: 'The time for this step is nearly up.',
      timeUp: 'The time for this step is up.',
      entry: {
        heading: 'Record the ratings',
        help: `${whatIsRated('en')} Shuffle the slips first, and type one number at a time. The numbers are sorted, so that nobody can be identified by their position.`,
        keys: '1–5 number · Enter or Tab next field · ↑ previous · Backspace undo · 0 not answered on the slip · Ctrl+Enter write to the table · Esc close',
        perCell: 'One field at a time',
        perSlip: 'One slip at a time',
        orderName: 'Order',
        standing: '{n} numbers are there already',
        standingOne: '1 number is there already',
        keep: 'Add the new ones',
        again: 'Begin again',
        keepName: 'Numbers that are there already',
        undo: 'Undo the last number',
        write: 'Write to the table',
        close: 'Close',
        nothing: 'no numbers',
        typed: '{n} new numbers',
        typedOne: '1 new number',
        written: 'The numbers are in the table. They can be undone in the file.',
        waiting: '{n} numbers are typed, but not written to the table.',
        waitingOne: '1 number is typed, but not written to the table.',
        unkept:
          'VS Code is not answering just now, so the latest is on this page only. Do not close the window.',
        field: '{name}, {question}',
        notTaken: '“{key}” means nothing here. Type numbers from 1 to 5.',
        tooMany: '{n} numbers from {m} participants. Has a number been typed twice?',
      },
    },
    presentation: {
      few: 'So few have rated that people can guess who gave which number. The numbers are not shown unless the group says that it is fine.',
      showFew: 'The group says yes: show them',
      slides: ['The model', 'The balance', 'The questions', 'The actions'],
      before: 'Previous picture',
      after: 'Next picture',
      position: 'Picture {n} of {m}',
      ownWindow: 'Move to its own window',
      fullScreen: 'Full screen',
      bar: 'Choose a picture',
    },
    presentationTitle: 'Presentation',
    withheld: (line) => `Not shown just now: see line ${String(line)} of the file`,
    notTicked: 'The box is not ticked, because the file cannot be changed now.',
    step: (number, name) => `Step ${String(number)}: ${name}`,
    refused: {
      gone: 'The numbers are not written, because the file cannot be opened. They wait here.',
      readOnly:
        'The numbers are not written, because the file may not be changed. They wait here until it may.',
      noPlace:
        'The numbers are not written, because a block in the file is not closed. Close it and try again. They wait here.',
      notTaken: 'The numbers are not written, because the file did not take them. They wait here. Try again.',
    },
  },
};

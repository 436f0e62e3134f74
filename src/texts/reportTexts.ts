import type { FrameKind, Language } from '../model/communities.js';
import { ratingTexts, whatIsRated } from './ratingTexts.js';

/** What stands in the reports besides the group's own words and the model's texts. */
export interface ReportTexts {
  readonly kinds: Readonly<Record<'minutes' | 'participants' | 'script' | 'efforts' | 'raise', string>>;
  /** The heading of a report on several workshops. */
  readonly several: (kind: string, count: number) => string;
  readonly title: (kind: string, workshop: string) => string;
  readonly unread: (workshop: string, places: number) => string;
  readonly facts: {
    readonly community: string;
    readonly coreTask: string;
    readonly forum: string;
    readonly date: string;
    readonly participants: string;
    readonly length: string;
    readonly followUp: string;
    readonly minutes: (count: number) => string;
  };
  readonly minutes: {
    readonly summary: string;
    /** The names of what the group sees, for the summary. */
    readonly imbalancesSeen: (names: readonly string[]) => string;
    /** That the group ticked what is about how somebody is treated. */
    readonly imbalancesDelicate: (alsoOthers: boolean) => string;
    /** The headings of the lists in which something is ticked. */
    readonly ticked: Readonly<Record<'imbalances' | 'trends' | 'frames', string>>;
    readonly notTickedNote: string;
    readonly status: (date: string, told: string) => string;
    readonly overdue: string;
    readonly overdueCount: (count: number) => string;
    /** Above what stands in the file before its first heading. */
    readonly about: string;
    readonly efforts: string;
    readonly raisedTable: {
      readonly caption: string;
      readonly what: string;
      readonly by: string;
      readonly answer: string;
    };
    /** The last are the proposals of which nobody has said whether they are chosen. */
    readonly effortsCount: (agreed: number, raised: number, done: number, open: number) => string;
    readonly balance: string;
    readonly howRated: string;
    readonly notRated: string;
    /** In its place where none of the numbers in the table could be read. */
    readonly noneRead: string;
    readonly frames: Readonly<Record<FrameKind, string>>;
    readonly present: string;
    readonly notTicked: string;
    readonly raised: string;
    readonly followUpOn: (date: string) => string;
    /** Of a day that has passed. */
    readonly followUpWas: (date: string) => string;
    readonly followUpMissing: string;
    /** Where the notes alone say when the group meets again. */
    readonly followUpInWords: (day: string) => string;
  };
  readonly balance: {
    readonly caption: string;
    readonly community: string;
    readonly now: string;
    readonly wanted: string;
    readonly direction: string;
    readonly notRated: string;
    /** In its place where numbers stand in the table that could not be read. */
    readonly noneRead: string;
    readonly onlyNow: string;
    readonly onlyWanted: string;
    readonly agreements: Readonly<Record<'shared' | 'high' | 'some' | 'low', string>>;
    readonly few: string;
    readonly unanswered: string;
    readonly legend: { readonly rating: string; readonly median: string; readonly spread: string };
    readonly noNorm: string;
    readonly picture: string;
  };
  readonly efforts: {
    readonly number: string;
    readonly effort: string;
    readonly community: string;
    readonly responsible: string;
    readonly due: string;
    readonly state: string;
    readonly caption: string;
    readonly support: (text: string, kind: string) => string;
    readonly supportKinds: Readonly<Record<FrameKind, string>>;
  };
  readonly participants: {
    readonly intro: string;
    /** Where there are slips to cut off. */
    readonly introSlips: string;
    readonly low: string;
    readonly high: string;
    readonly handIn: string;
    readonly ratings: string;
    readonly recognise: string;
    readonly recogniseHow: string;
    readonly influence: string;
    readonly frames: string;
    readonly tick: string;
    readonly answer: string;
    readonly question: string;
    readonly section: string;
  };
  readonly script: {
    readonly bring: string;
    readonly things: {
      readonly first: readonly string[];
      /** Only where there is something to rate, or imbalances to tick. */
      readonly ratings: string;
      readonly imbalances: string;
      /** Only where proposals are gathered. */
      readonly choosing: string;
      readonly last: readonly string[];
    };
    readonly plan: string;
    readonly planCaption: string;
    readonly planByClock: string;
    /** That the script holds what is for nobody else. */
    readonly forYou: string;
    readonly before: string;
    readonly own: string;
    readonly from: string;
    readonly to: string;
    readonly step: string;
    readonly minutes: string;
    readonly suggested: string;
    readonly purpose: string;
    readonly doing: string;
    readonly earlier: string;
    readonly ask: string;
    readonly model: string;
    readonly rating: readonly string[];
    readonly close: string;
    readonly closing: {
      readonly read: string;
      /** Only where something is agreed. */
      readonly agreed: string;
      readonly last: readonly string[];
    };
    readonly followUpOn: (date: string) => string;
  };
  /** Heads of the flat tables that go into spreadsheets. */
  readonly sheet: {
    readonly workshop: string;
    /** In how many places a row's file could not be read. */
    readonly unread: string;
    /** The name of the sheet with what the report is and who made the model. */
    readonly about: string;
    readonly subject: string;
    readonly text: string;
    readonly median: string;
    readonly low: string;
    readonly high: string;
    readonly count: string;
  };
  /** What stands before, between and behind the two numbers of a page: "Page 1 of 3". */
  readonly page: readonly [before: string, between: string, after: string];
}

export const reportTexts: Readonly<Record<Language, ReportTexts>> = {
  da: {
    kinds: {
      minutes: 'Referat',
      participants: 'Deltagerark',
      script: 'Drejebog',
      efforts: 'Handlingsplan',
      raise: 'Dagsordenspunkt',
    },
    several: (kind, count) => `${kind} for ${count} workshops`,
    title: (kind, workshop) => `${kind}: ${workshop}`,
    unread: (workshop, places) =>
      places === 1
        ? `${workshop}: Ét sted i filen kunne ikke læses og er ikke med her.`
        : `${workshop}: ${places} steder i filen kunne ikke læses og er ikke med her.`,
    facts: {
      community: 'Arbejdsfællesskab',
      coreTask: 'Kerneopgave',
      forum: 'Forum',
      date: 'Dato',
      participants: 'Deltagere',
      length: 'Varighed',
      followUp: 'Opfølgning',
      minutes: (count) => (count === 1 ? '1 minut' : `${count} minutter`),
    },
    minutes: {
      summary: 'Kort fortalt',
      imbalancesSeen: (names) =>
        names.length === 1
          ? `Gruppen ser én ubalance: »${names[0]!}«.`
          : `Gruppen ser ${names.length} ubalancer: ${names.map((name) => `»${name}«`).join(', ')}.`,
      imbalancesDelicate: (alsoOthers) =>
        `Gruppen har ${alsoOthers ? 'også ' : ''}sat kryds ved noget, der handler om, hvordan nogen bliver behandlet. Det hører hjemme hos arbejdsmiljøgruppen eller lederen.`,
      ticked: {
        imbalances: 'Ubalancer, som gruppen ser',
        trends: 'Tendenser, der påvirker os',
        frames: 'Rammerne omkring os',
      },
      notTickedNote: 'ikke krydset af',
      status: (date, told) =>
        `Status den ${date}: ${told.slice(0, 1).toLocaleLowerCase('da')}${told.slice(1)}`,
      overdue: 'Fristen er overskredet',
      overdueCount: (count) =>
        count === 1
          ? 'Fristen er overskredet for 1 indsats.'
          : `Fristen er overskredet for ${count} indsatser.`,
      about: 'Om workshoppen',
      efforts: 'Indsatser',
      raisedTable: {
        caption: 'Det beder gruppen andre om at beslutte',
        what: 'Forslag',
        by: 'Svar senest',
        answer: 'Svar',
      },
      effortsCount: (agreed, raised, done, open) => {
        const parts = [
          agreed > 0 && (agreed === 1 ? '1 indsats er aftalt' : `${agreed} indsatser er aftalt`),
          raised > 0 && `${raised} løftes til andre`,
          done > 0 && `${done} er udført`,
          open > 0 && `${open} forslag er der ikke taget stilling til`,
        ].filter((part) => part !== false);
        return parts.length > 0 ? `${parts.join(', ')}.` : 'Ingen indsatser er aftalt.';
      },
      balance: 'Balancen nu og den, vi ønsker',
      howRated: `Gruppen har svaret på: »${whatIsRated('da')}« Midt er den vurdering, der ligger i midten, når de står i rækkefølge.`,
      notRated: 'Balancen blev ikke vurderet.',
      noneRead: 'Tallene til balancen kunne ikke læses.',
      frames: { structure: 'Struktur', leadership: 'Ledelse' },
      present: 'Det har vi',
      notTicked: 'Ikke krydset af',
      raised: 'Løftes til andre',
      followUpOn: (date) => `Vi følger op på indsatserne den ${date}.`,
      followUpWas: (date) => `Opfølgningen var sat til den ${date}.`,
      followUpMissing: 'Der er ikke aftalt en dag til opfølgning.',
      followUpInWords: (day) => `Ifølge noterne mødes vi igen den ${day}.`,
    },
    balance: {
      caption: 'Vurderingerne af de fire fællesskaber',
      community: 'Fællesskab',
      now: 'Nu',
      wanted: 'Ønsket',
      direction: 'Retning',
      notRated: 'Ikke vurderet',
      noneRead: 'Kunne ikke læses',
      onlyNow: 'Kun vurderet, som det er nu',
      onlyWanted: 'Kun ønsket er vurderet',
      agreements: {
        shared: 'Ét fælles tal',
        high: 'Stor enighed',
        some: 'Nogen enighed',
        low: 'Gruppen ser forskelligt på det',
      },
      few: 'Færre end fire vurderinger, derfor ikke vist',
      unanswered: 'Ingen indsats',
      legend: {
        rating: 'én vurdering, uden navn',
        median: 'den midterste vurdering',
        spread: 'fra laveste til højeste',
      },
      noNorm:
        'Der findes ikke én rigtig balance. Tallene viser gruppens egen vurdering og eget ønske og skal ikke sammenlignes med andre gruppers.',
      picture:
        'De fire brikker omkring kerneopgaven med gruppens vurderinger. Tallene står i tabellen nedenfor.',
    },
    efforts: {
      number: 'Nr.',
      effort: 'Indsats',
      community: 'Fællesskab',
      responsible: 'Ansvarlig',
      due: 'Frist',
      state: 'Status',
      caption: 'Indsatserne med ansvarlig og frist',
      support: (text, kind) => `Støtte (${kind}): ${text}`,
      supportKinds: { structure: 'struktur', leadership: 'ledelse' },
    },
    participants: {
      intro:
        'Arket er dit eget, og du beholder det. Stikord er nok, og du må gerne springe et spørgsmål over.',
      introSlips: 'Sedlerne bagest klipper du af og afleverer uden navn.',
      low: ratingTexts.da.low,
      high: ratingTexts.da.high,
      handIn: 'Klip sedlen af, og aflever den til facilitatoren. Skriv ikke navn på.',
      ratings: 'Seddel: De fire fællesskaber',
      recognise: 'Seddel: Hvad kan du genkende hos jer?',
      recogniseHow:
        'Sæt kryds ved det, du kan genkende, også selv om du måske er den eneste. Du behøver ikke forklare det.',
      influence: 'Hvilke tendenser mærker vi hos os?',
      frames: 'Hvilke rammer har vi?',
      tick: 'Sæt kryds ved det, du kan genkende.',
      answer: 'Svar',
      question: 'Spørgsmål',
      section: 'Emne',
    },
    script: {
      bring: 'Det skal du have med',
      things: {
        first: [
          'Modellen på en plakat eller en skærm, så alle kan se den',
          'Et deltagerark til hver og noget at skrive med',
        ],
        ratings: 'Sedlerne til vurderingerne, en saks og noget at blande sedlerne i',
        imbalances: 'Sedlerne til ubalancerne, og noget at samle dem i',
        choosing: 'Tavle eller væg til forslag, og prikker til at vælge med',
        last: ['Workshopfilen, åben på den skærm, hvor der skrives', 'Et ur, som alle kan se'],
      },
      plan: 'Tidsplan',
      planCaption: 'Trinnene med tid fra start',
      planByClock: 'Trinnene med klokkeslæt',
      forYou: 'Dine egne noter er med i denne drejebog. Den er kun til dig.',
      before: 'Før workshoppen',
      own: 'Dine noter (kun til dig)',
      from: 'Fra',
      to: 'Til',
      step: 'Trin',
      minutes: 'Minutter',
      suggested: 'Filen siger ikke, hvor længe alle trin varer. Minutterne her er et forslag.',
      purpose: 'Formål',
      doing: 'Det gør du',
      earlier: 'Indsatserne fra sidst',
      ask: 'Spørg',
      model: 'De fire brikker',
      rating: [
        `Læs spørgsmålet højt: »${whatIsRated('da')}« Lad hver deltager skrive to tal for hvert fællesskab, uden navn.`,
        'Saml sedlerne ind, og bland dem, før du læser tallene op, så ingen kan genkendes på sin plads i rækken.',
        'Spørg først til det, I ser ens på, og derefter til det, I ser forskelligt på. Ingen skal forklare sit eget tal.',
      ],
      close: 'Sådan kan I slutte',
      closing: {
        read: 'Læs noterne igennem sammen, før de bliver gemt: Er det rigtigt forstået, og kan ingen genkendes?',
        agreed: 'Læs de aftalte indsatser højt med ansvarlig og frist, og spørg, om noget mangler.',
        last: [
          'Tag en kort runde: Hvad tager du med herfra?',
          'Aftal, hvem der sender referatet, hvem det går videre til, og hvordan planen kommer med i APV og den årlige arbejdsmiljødrøftelse.',
          'Sig tak, og slut til tiden.',
        ],
      },
      followUpOn: (date) => `Mind om, at I følger op den ${date}.`,
    },
    sheet: {
      workshop: 'Workshop',
      unread: 'Ulæste steder i filen',
      about: 'Om arket',
      subject: 'Emne',
      text: 'Tekst',
      median: 'Midt',
      low: 'Laveste',
      high: 'Højeste',
      count: 'Antal svar',
    },
    page: ['Side ', ' af ', ''],
  },
  en: {
    kinds: {
      minutes: 'Minutes',
      participants: 'Participant’s sheet',
      script: 'Facilitator’s script',
      efforts: 'Action plan',
      raise: 'Agenda item',
    },
    several: (kind, count) => `${kind}: ${count} workshops`,
    title: (kind, workshop) => `${kind}: ${workshop}`,
    unread: (workshop, places) =>
      places === 1
        ? `${workshop}: one place in the file could not be read and is not in here.`
        : `${workshop}: ${places} places in the file could not be read and are not in here.`,
    facts: {
      community: 'Work community',
      coreTask: 'Core task',
      forum: 'Forum',
      date: 'Date',
      participants: 'Participants',
      length: 'Length',
      followUp: 'Follow-up',
      minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    },
    minutes: {
      summary: 'In brief',
      imbalancesSeen: (names) =>
        names.length === 1
          ? `The group sees one imbalance: “${names[0]!}”.`
          : `The group sees ${names.length} imbalances: ${names.map((name) => `“${name}”`).join(', ')}.`,
      imbalancesDelicate: (alsoOthers) =>
        `The group has ${alsoOthers ? 'also ' : ''}ticked something about how somebody is treated. That belongs with the health and safety group or the manager.`,
      ticked: {
        imbalances: 'Imbalances the group sees',
        trends: 'Trends that affect us',
        frames: 'The conditions around us',
      },
      notTickedNote: 'not ticked',
      status: (date, told) => `As of ${date}: ${told}`,
      overdue: 'Overdue',
      overdueCount: (count) => (count === 1 ? '1 action is overdue.' : `${count} actions are overdue.`),
      about: 'About the workshop',
      efforts: 'Actions',
      raisedTable: {
        caption: 'What the group asks others to decide',
        what: 'Proposal',
        by: 'Answer wanted by',
        answer: 'Answer',
      },
      effortsCount: (agreed, raised, done, open) => {
        const parts = [
          agreed > 0 && (agreed === 1 ? '1 action is agreed' : `${agreed} actions are agreed`),
          raised > 0 && `${raised} to be raised with others`,
          done > 0 && `${done} done`,
          open > 0 && (open === 1 ? '1 proposal not yet decided' : `${open} proposals not yet decided`),
        ].filter((part) => part !== false);
        return parts.length > 0 ? `${parts.join(', ')}.` : 'No actions have been agreed.';
      },
      balance: 'The balance now and the one we want',
      howRated: `The group has answered: “${whatIsRated('en')}” The median is the rating in the middle when they are put in order.`,
      notRated: 'The balance was not rated.',
      noneRead: 'The numbers for the balance could not be read.',
      frames: { structure: 'Structure', leadership: 'Leadership' },
      present: 'What we have',
      notTicked: 'Not ticked',
      raised: 'To be raised with others',
      followUpOn: (date) => `We follow up on the actions on ${date}.`,
      followUpWas: (date) => `The follow-up was set for ${date}.`,
      followUpMissing: 'No day for the follow-up has been set.',
      followUpInWords: (day) => `According to the notes, we meet again on ${day}.`,
    },
    balance: {
      caption: 'The ratings of the four communities',
      community: 'Community',
      now: 'Now',
      wanted: 'Wanted',
      direction: 'Direction',
      notRated: 'Not rated',
      noneRead: 'Could not be read',
      onlyNow: 'Rated only as it is now',
      onlyWanted: 'Only the wish is rated',
      agreements: {
        shared: 'One shared number',
        high: 'Close agreement',
        some: 'Some agreement',
        low: 'The group sees it differently',
      },
      few: 'Fewer than four ratings, so not shown',
      unanswered: 'No action',
      legend: {
        rating: 'one rating, without a name',
        median: 'the rating in the middle',
        spread: 'from lowest to highest',
      },
      noNorm:
        'No one balance is the right one. The numbers show how this group sees it and what it wants itself; they are not for comparing with other groups.',
      picture:
        'The four pieces around the core task with the group’s ratings. The numbers are in the table below.',
    },
    efforts: {
      number: 'No.',
      effort: 'Action',
      community: 'Community',
      responsible: 'Responsible',
      due: 'Due',
      state: 'Status',
      caption: 'The actions, who is responsible, and when they are due',
      support: (text, kind) => `Support (${kind}): ${text}`,
      supportKinds: { structure: 'structure', leadership: 'leadership' },
    },
    participants: {
      intro:
        'This sheet is your own, and you keep it. Key words are enough, and you are welcome to skip a question.',
      introSlips: 'The slips at the end you cut off and hand in without a name.',
      low: ratingTexts.en.low,
      high: ratingTexts.en.high,
      handIn: 'Cut the slip off and hand it to the facilitator. Do not put your name on it.',
      ratings: 'Slip: the four communities',
      recognise: 'Slip: what do you recognise here?',
      recogniseHow:
        'Tick what you recognise, even if you may be the only one. You do not have to explain it.',
      influence: 'Which trends do we notice here?',
      frames: 'Which conditions do we have?',
      tick: 'Tick what you recognise.',
      answer: 'Answer',
      question: 'Question',
      section: 'Topic',
    },
    script: {
      bring: 'What to bring',
      things: {
        first: [
          'The model on a poster or a screen where everyone can see it',
          'A participant’s sheet for everyone, and something to write with',
        ],
        ratings: 'The slips for the ratings, scissors, and something to shuffle the slips in',
        imbalances: 'The slips for the imbalances, and something to collect them in',
        choosing: 'A board or a wall for proposals, and dots to choose with',
        last: [
          'The workshop file, open on the screen where the notes are written',
          'A clock that everyone can see',
        ],
      },
      plan: 'Timetable',
      planCaption: 'The steps with the time from the start',
      planByClock: 'The steps by the clock',
      forYou: 'This script holds your own notes. It is for you only.',
      before: 'Before the workshop',
      own: 'Your notes (for you only)',
      from: 'From',
      to: 'To',
      step: 'Step',
      minutes: 'Minutes',
      suggested: 'The file does not say how long every step takes. The minutes here are a suggestion.',
      purpose: 'Purpose',
      doing: 'What you do',
      earlier: 'The actions from last time',
      ask: 'What to ask',
      model: 'The four pieces',
      rating: [
        `Read the question aloud: “${whatIsRated('en')}” Let every participant write two numbers for each community, without a name.`,
        'Collect the slips and shuffle them before you read the numbers out, so that nobody can be identified by their position.',
        'Ask first about what you see alike, then about what you see differently. Nobody has to explain their own number.',
      ],
      close: 'Ways to close',
      closing: {
        read: 'Read the notes through together before they are saved: is it what you meant, and can nobody be recognised?',
        agreed:
          'Read the agreed actions aloud, each with who is responsible and when it is due, and ask whether anything is missing.',
        last: [
          'Go round the group once: what does each of you take away from today?',
          'Agree who sends the minutes, who else gets them, and how the plan becomes part of the workplace assessment and the yearly discussion of the working environment.',
          'Say thank you, and finish on time.',
        ],
      },
      followUpOn: (date) => `Remind everyone that you follow up on ${date}.`,
    },
    sheet: {
      workshop: 'Workshop',
      unread: 'Places not read in the file',
      about: 'About',
      subject: 'Subject',
      text: 'Text',
      median: 'Median',
      low: 'Lowest',
      high: 'Highest',
      count: 'Ratings',
    },
    page: ['Page ', ' of ', ''],
  },
};

import type { FrameKind, Language } from '../model/communities.js';

/** What stands in the action plan and in the pages for others' agendas, besides the group's own words. */
export interface PlanTexts {
  readonly plan: {
    readonly caption: string;
    readonly group: string;
    readonly problem: string;
    /** In a row whose problem is told already, in the row of that number. */
    readonly asNumber: (number: number) => string;
    readonly cause: string;
    readonly solution: string;
    readonly support: string;
    readonly supports: Readonly<Record<FrameKind, string>>;
    readonly priority: string;
    readonly followUp: string;
    readonly effect: string;
    /** Before the table: what to strike out in it, and what is left open. */
    readonly note: string;
    /** Before what was ticked and may lie behind a problem. */
    readonly ticked: string;
    readonly trend: (text: string) => string;
    readonly frame: (text: string, kind: string) => string;
    readonly empty: string;
    /** Above the proposals of which nobody has said whether they are chosen. */
    readonly undecided: string;
    readonly notChosen: string;
  };
  readonly raise: {
    readonly empty: string;
    readonly from: string;
    readonly about: string;
    readonly raisedBy: string;
    readonly why: string;
    readonly whyNote: string;
    readonly whyOpen: string;
    readonly asked: string;
    readonly askedOpen: string;
    readonly when: string;
    readonly by: (date: string) => string;
    readonly beforeFollowUp: (date: string) => string;
    readonly answer: string;
    readonly answeredBy: string;
    /** The date is null when the file names none. */
    readonly takenUp: (date: string | null) => string;
    /** Heads of the flat table. */
    readonly proposal: string;
    readonly reason: string;
    readonly due: string;
  };
}

export const planTexts: Readonly<Record<Language, PlanTexts>> = {
  da: {
    plan: {
      caption: 'Handlingsplan',
      group: 'Gruppe',
      problem: 'Problem eller emne',
      asNumber: (number) => `Se nr. ${number}`,
      cause: 'Årsag: Hvad ligger bag, i og uden for fællesskabet?',
      solution: 'Løsning',
      support: 'Støtte fra struktur og ledelse',
      supports: { structure: 'Struktur', leadership: 'Ledelse' },
      priority: 'Prioritet',
      followUp: 'Opfølgning',
      effect: 'Virkede det?',
      note: 'Problemet er alt det, gruppen noterede om det fællesskab, som indsatsen hører til. Stryg det, der ikke hører med. Årsagen skriver I selv.',
      ticked: 'Her satte I kryds. Er noget af det en del af årsagen?',
      trend: (text) => `Tendens: ${text}`,
      frame: (text, kind) => `Ramme (${kind.toLocaleLowerCase('da')}): ${text}`,
      empty: 'Der er ingen aftalte indsatser at vise.',
      undecided: 'Forslag, der ikke er taget stilling til',
      notChosen: 'Forslag, der ikke er valgt nu',
    },
    raise: {
      empty: 'Ingen forslag løftes til andre.',
      from: 'Fra',
      about: 'Handler om',
      raisedBy: 'Løftes af',
      why: 'Hvorfor løfter vi det?',
      whyNote: 'Det noterede gruppen om fællesskabet. Stryg det, der ikke hører med.',
      whyOpen: 'Hvad skal forslaget gøre bedre?',
      asked: 'Hvad beder vi om?',
      askedOpen: 'Hvad skal andre beslutte eller give: en aftale, tid, penge, udstyr?',
      when: 'Hvornår beder vi om svar?',
      by: (date) => `Senest den ${date}.`,
      beforeFollowUp: (date) => `Inden vi følger op den ${date}.`,
      answer: 'Svar',
      answeredBy: 'Hvem svarede, og hvornår? Skriv udvalg eller rolle.',
      takenUp: (date) =>
        date === null
          ? 'Vi tager svaret op, når vi følger op.'
          : `Vi tager svaret op, når vi følger op den ${date}.`,
      proposal: 'Forslag',
      reason: 'Begrundelse',
      due: 'Svar senest',
    },
  },
  en: {
    plan: {
      caption: 'Action plan',
      group: 'Group',
      problem: 'Problem or topic',
      asNumber: (number) => `See no. ${number}`,
      cause: 'Cause: what lies behind it, inside and outside the community?',
      solution: 'Solution',
      support: 'Support by structure and leadership',
      supports: { structure: 'Structure', leadership: 'Leadership' },
      priority: 'Priority',
      followUp: 'Follow-up',
      effect: 'Did it work?',
      note: 'The problem is all that the group noted about the community that the action belongs to. Strike out what does not apply. The cause is for you to write.',
      ticked: 'You ticked these. Is any of it part of the cause?',
      trend: (text) => `Trend: ${text}`,
      frame: (text, kind) => `Condition (${kind.toLocaleLowerCase('en')}): ${text}`,
      empty: 'There are no agreed actions to show.',
      undecided: 'Proposals not yet decided',
      notChosen: 'Proposals not chosen now',
    },
    raise: {
      empty: 'No proposals are raised with others.',
      from: 'From',
      about: 'About',
      raisedBy: 'Raised by',
      why: 'Why are we raising it?',
      whyNote: 'This is what the group noted about the community. Strike out what does not apply.',
      whyOpen: 'What is the proposal to make better?',
      asked: 'What are we asking for?',
      askedOpen: 'What are others to decide or give: an agreement, time, money, equipment?',
      when: 'When do we need an answer?',
      by: (date) => `By ${date}.`,
      beforeFollowUp: (date) => `Before we follow up on ${date}.`,
      answer: 'Answer',
      answeredBy: 'Who answered, and when? Write the committee or the role.',
      takenUp: (date) =>
        date === null
          ? 'We will take up the answer when we follow up.'
          : `We will take up the answer when we follow up on ${date}.`,
      proposal: 'Proposal',
      reason: 'Reason',
      due: 'Answer by',
    },
  },
};

import type { CommunityId, Language } from '../model/communities.js';

/** What stands around the conversation itself: what is settled before it, how people speak in it, how they choose. */
export interface AroundTexts {
  readonly preparation: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly invitation: string;
    /** The invitation itself, a paragraph each. */
    readonly letter: readonly string[];
  };
  readonly groundRules: {
    readonly heading: string;
    /** Before the rules, to the facilitator. */
    readonly agree: string;
    readonly rules: readonly string[];
  };
  /** How imbalances are collected. */
  readonly collecting: readonly string[];
  readonly choosing: {
    readonly lines: readonly string[];
    readonly questions: readonly string[];
  };
  /** From a result to the community to begin with. */
  readonly fromSurvey: {
    readonly intro: string;
    readonly communities: Readonly<Record<CommunityId, string>>;
    readonly elsewhere: string;
  };
}

export const aroundTexts: Readonly<Record<Language, AroundTexts>> = {
  da: {
    preparation: {
      heading: 'Før workshoppen',
      lines: [
        'Mandat: Aftal med lederen og medarbejdernes repræsentanter, hvad I skal tale om, og hvad gruppen selv må beslutte. …',
        'Formål: Hvorfor gør I det nu, og hvad skal det føre til? …',
        'Resultatet: Hvem får det, hvad bruger de det til, og hvornår hører gruppen fra dem? …',
        'Fravær: Hvem kan ikke være med, for eksempel på grund af vagter eller orlov, og hvordan hører I dem? …',
      ],
      invitation: 'Invitation, du kan sende',
      letter: [
        'Kære alle',
        'Den … mødes vi fra kl. … til … for at tale om, hvordan vi arbejder sammen om …. Vi tager udgangspunkt i en model med fire fællesskaber omkring kerneopgaven.',
        'Vi skal ikke bedømme hinanden. Vi ser på, hvor vi lægger vores energi nu, og hvor vi gerne vil lægge den, og vi vælger to eller tre ting, vi vil gøre ved det. Vurderinger er uden navn, og vi læser noterne igennem sammen, før de bliver gemt.',
        'Resultatet går til …, og vi følger op den …. Kan du ikke komme, så fortæl mig, hvad vi skal have med.',
        'Venlig hilsen',
      ],
    },
    groundRules: {
      heading: 'Sådan taler vi sammen i dag',
      agree: 'Aftal, hvordan I taler sammen:',
      rules: [
        'Vi taler om, hvordan vi arbejder sammen, og ikke om en bestemt person.',
        'Alle kommer til orde, og det er i orden at sige pas.',
        'Vi må gerne se forskelligt på det. Ingen skal forsvare sit svar.',
        'Det, der bliver sagt, bliver her. Det, der bliver skrevet, læser vi igennem sammen, før det bliver gemt.',
      ],
    },
    collecting: [
      'Saml krydserne ind på sedler uden navn, og sæt dem ind her: Det er nok, at én af jer kan genkende det.',
      'Læs ikke kryds op, som peger på en bestemt person.',
      'Bliver nogen holdt udenfor eller mobbet, så drøft det ikke i plenum. Gå til arbejdsmiljøgruppen eller lederen.',
    ],
    choosing: {
      lines: [
        'Læs forslagene højt, og saml dem, der ligner hinanden.',
        'Giv hver deltager tre prikker at sætte ved forslagene, uden navn.',
        'Vælg to eller tre indsatser. Begynd med dem, der gør stor forskel, og som I selv har indflydelse på.',
      ],
      questions: [
        'Hvilke to eller tre indsatser vælger vi?',
        'Hvad gør også stor forskel, men skal besluttes af andre?',
      ],
    },
    fromSurvey: {
      intro:
        'Kommer I fra en trivselsmåling, en APV eller en måling af social kapital, så begynd med det fællesskab, resultatet peger på.',
      communities: {
        organisational: 'mening og mål, tillid og retfærdighed, samarbejde på tværs',
        task: 'krav og tempo, klare roller, prioritering og samarbejde i det daglige',
        professional: 'udvikling, indflydelse på arbejdet, kvalitet, sparring og anerkendelse',
        collegial: 'støtte fra kolleger, at høre til, ensomhed og uenigheder, der er blevet personlige',
      },
      elsewhere:
        'Årsagen kan ligge i et andet fællesskab eller i rammerne. Viser målingen mobning eller andre krænkende handlinger, så brug ikke en workshop til det: Gå til arbejdsmiljøgruppen eller lederen.',
    },
  },
  en: {
    preparation: {
      heading: 'Before the workshop',
      lines: [
        'Mandate: agree with the manager and the employees’ representatives what you are to talk about, and what the group may decide itself. …',
        'Purpose: why are you doing it now, and what is it to lead to? …',
        'The result: who gets it, what do they use it for, and when does the group hear from them? …',
        'Absence: who cannot be there, for example because of shifts or leave, and how do you hear them? …',
      ],
      invitation: 'An invitation you can send',
      letter: [
        'Dear all',
        'On … we meet from … to … to talk about how we work together on …. We start from a model with four communities around the core task.',
        'We are not going to judge one another. We look at where we put our energy now and where we would like to put it, and we choose two or three things to do about it. Ratings have no names on them, and we read the notes through together before they are saved.',
        'The result goes to …, and we follow up on …. If you cannot come, tell me what we should take with us.',
        'Best wishes',
      ],
    },
    groundRules: {
      heading: 'How we talk together today',
      agree: 'Agree how you talk together:',
      rules: [
        'We talk about how we work together, not about one particular person.',
        'Everyone gets a say, and it is fine to pass.',
        'It is fine to see things differently. Nobody has to defend their answer.',
        'What is said stays here. What is written we read through together before it is saved.',
      ],
    },
    collecting: [
      'Collect the ticks on slips without names, and put them in here: it is enough that one of you recognises it.',
      'Do not read out a tick that points to one particular person.',
      'If somebody is shut out or bullied, do not discuss it in plenary. Go to the health and safety group or a manager.',
    ],
    choosing: {
      lines: [
        'Read the proposals aloud, and bring together those that are alike.',
        'Give everyone three dots to put beside the proposals, without names.',
        'Choose two or three actions, beginning with those that make a big difference and that you have influence on.',
      ],
      questions: [
        'Which two or three actions do we choose?',
        'What else makes a big difference, but is for others to decide?',
      ],
    },
    fromSurvey: {
      intro:
        'If you come from a wellbeing survey, a workplace assessment (APV) or a measurement of social capital, begin with the community that the result points to.',
      communities: {
        organisational: 'meaning and aims, trust and fairness, work across departments',
        task: 'demands and pace, clear roles, priorities and working together day to day',
        professional: 'development, influence on the work, quality, feedback and recognition',
        collegial:
          'support from colleagues, belonging, loneliness and disagreements that have become personal',
      },
      elsewhere:
        'The cause may lie in another community or in the conditions. If the survey shows bullying or other offensive acts, do not use a workshop for it: go to the health and safety group or a manager.',
    },
  },
};

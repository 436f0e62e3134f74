import type { Language, PerspectiveId } from '../model/communities.js';

/** What the templates say beyond the model's own content: headings, questions, and what the facilitator does. */
export interface TemplateTexts {
  readonly dialogue: {
    readonly reflection: readonly string[];
    readonly discussion: readonly string[];
    /** To the facilitator, where it may come up that somebody is shut out. */
    readonly care: string;
    readonly challenges: string;
    readonly recognise: string;
    readonly waysForward: string;
  };
  readonly screening: {
    readonly introduction: readonly string[];
    readonly firstQuestion: string;
    readonly reflection: readonly string[];
    readonly imbalances: string;
    readonly trends: string;
    readonly discussion: readonly string[];
    /** Asked of each of the two perspectives. */
    readonly perspective: Readonly<Record<PerspectiveId, string>>;
    readonly questions: readonly string[];
  };
  readonly frames: {
    readonly introduction: readonly string[];
    readonly firstQuestion: string;
    readonly reflection: readonly string[];
    readonly discussion: readonly string[];
    readonly questions: readonly string[];
  };
  readonly reflection: {
    readonly facilitation: readonly string[];
    /** What stands on the sheet itself, to those who fill it in. */
    readonly sheet: readonly string[];
  };
  readonly followUp: {
    readonly introduction: readonly string[];
    readonly earlierEfforts: string;
    readonly effortQuestions: readonly string[];
    readonly discussion: readonly string[];
    readonly raised: string;
    readonly earlierRatings: string;
    readonly newRatings: string;
    readonly earlierImbalances: string;
    readonly questions: readonly string[];
    readonly next: readonly string[];
  };
  readonly check: {
    readonly introduction: readonly string[];
    readonly questions: readonly string[];
    readonly next: readonly string[];
    readonly nextQuestions: readonly string[];
  };
}

export const templateTexts: Readonly<Record<Language, TemplateTexts>> = {
  da: {
    dialogue: {
      reflection: [
        'Lad først alle tænke, alene eller to og to.',
        'Tag spørgsmålene ét ad gangen, og skriv de vigtigste svar ned.',
        'Bed om eksempler fra den seneste tid.',
      ],
      discussion: [
        'Spørg, hvad I kan genkende, og lad dem, der ser det anderledes, komme til orde.',
        'Husk, at årsagen kan ligge uden for fællesskabet selv: Spørg til struktur og ledelse.',
      ],
      care: 'Bliver nogen holdt udenfor eller mobbet, så drøft det ikke i plenum. Gå til arbejdsmiljøgruppen eller lederen.',
      challenges: 'Typiske udfordringer',
      recognise: 'Hvad kan vi genkende hos os?',
      waysForward: 'Veje frem til inspiration',
    },
    screening: {
      introduction: [
        'Fortæl, at overblikket er et udgangspunkt for en samtale og ikke en måling.',
        'Gør det klart, hvilket arbejdsfællesskab I taler om.',
      ],
      firstQuestion: 'Hvad er anledningen til, at vi ser på vores fællesskaber nu?',
      reflection: [
        'Lad alle læse listerne igennem hver for sig.',
        'Saml krydserne ind uden navne, og sæt dem ind her: Det er nok, at én af jer kan genkende det.',
        'Skriv et eksempel under de punkter, I krydser af, men aldrig om en bestemt person.',
        'Bliver nogen holdt udenfor eller mobbet, så drøft det ikke i plenum. Gå til arbejdsmiljøgruppen eller lederen.',
      ],
      imbalances: 'Ubalancer: Hvad kan vi genkende hos os?',
      trends: 'Tendenser: Hvad mærker vi hos os?',
      discussion: [
        'Se på det, I har krydset af, fra begge sider: opgaven og trivslen.',
        'Læs noterne igennem sammen, før de bliver gemt: Er det rigtigt forstået, og kan ingen genkendes?',
      ],
      perspective: {
        strategic: 'Hvad betyder det, vi har krydset af, for opgaven og for sammenhængen?',
        wellbeing: 'Hvad betyder det, vi har krydset af, for trivslen?',
      },
      questions: [
        'Hvilke af de punkter, vi har krydset af, hænger sammen?',
        'Hvad vil vi se nærmere på først, og hvem tager initiativet?',
      ],
    },
    frames: {
      introduction: [
        'Gør det klart, hvilket arbejdsfællesskab I taler om.',
        'Fortæl, at I i dag ser på rammerne og ikke på hinanden.',
      ],
      firstQuestion: 'Hvilke af vores rammer hjælper os mest i hverdagen?',
      reflection: [
        'Lad alle læse listerne igennem hver for sig.',
        'Sæt kryds ved det, I har, og lad resten stå.',
      ],
      discussion: ['Hold det, I selv kan ændre, adskilt fra det, der skal løftes til andre.'],
      questions: [
        'Hvilke rammer støtter os, så vi skal værne om dem?',
        'Hvad mangler vi mest, og hvad betyder det for samarbejdet?',
        'Hvad kan vi selv gøre noget ved, og hvad skal løftes til ledelsen eller til MED eller SU?',
      ],
    },
    reflection: {
      facilitation: [
        'Del arket ud i god tid før workshoppen, ét til hver eller ét til to sammen.',
        'Saml arkene ind, bland dem, og skriv punkterne ind i workshopfilen, så ingen kan se, hvem der har skrevet hvad.',
        'Makuler arkene bagefter.',
      ],
      sheet: [
        'Arket er til én person eller to sammen. Skriv ikke navn på, og nævn ikke kolleger ved navn.',
        'Stikord er nok, og det er helt i orden at springe et spørgsmål over.',
        'Aflever arket til facilitatoren, når I er færdige.',
      ],
    },
    followUp: {
      introduction: [
        'Mind om, hvad I aftalte sidst, og hvorfor.',
        'Sæt kryds ved de indsatser, der er udført.',
        'Spørg til det, der lykkedes, før I ser på det, der drillede.',
      ],
      earlierEfforts: 'Indsatserne fra sidst',
      effortQuestions: ['Hvad har vi fået gjort, og hvad kom der ud af det?', 'Hvad kom i vejen for resten?'],
      discussion: [
        'Lad alle give deres nye vurdering, før I ser på de gamle tal.',
        'Se på det, der har ændret sig, og spørg, hvad der ligger bag.',
        'Saml krydserne ved ubalancerne ind uden navne: Det er nok, at én af jer stadig ser det.',
      ],
      raised: 'Hvad løftede vi til andre, og hvad blev svaret?',
      earlierRatings: 'Vurderingerne fra sidst',
      newRatings: 'Vurderingerne i dag',
      earlierImbalances: 'Det så vi sidst: Hvad ser vi stadig?',
      questions: [
        'Hvad har ændret sig siden sidst, og hvad tror vi, det skyldes?',
        'Hvor vil vi gerne have en anden balance nu?',
      ],
      next: [
        'Beslut for hver af de gamle indsatser, om den er udført, fortsætter eller skal droppes.',
        'Skriv nye forslag ned, vælg to eller tre, og aftal, hvordan I går videre.',
        'Læs noterne igennem sammen, før de bliver gemt: Er det rigtigt forstået, og kan ingen genkendes?',
      ],
    },
    check: {
      introduction: [
        'Hold det kort: Et kvarter eller tyve minutter er nok.',
        'Læs indsatserne højt én for én, og sæt kryds ved dem, der er udført.',
        'Spørg nysgerrigt til det, der ikke er kommet i gang. Der er som regel en grund.',
      ],
      questions: ['Hvad er vi kommet i gang med?', 'Hvad står i vejen?'],
      next: ['Aftal kun det næste skridt, og hvem der tager det. Resten hører til den egentlige opfølgning.'],
      nextQuestions: ['Hvad gør vi nu, og hvem skal hjælpe os med det, vi ikke selv kan flytte?'],
    },
  },
  en: {
    dialogue: {
      reflection: [
        'Give everyone time to think first, alone or in pairs.',
        'Take the questions one at a time and write down the most important answers.',
        'Ask for examples from recent weeks.',
      ],
      discussion: [
        'Ask what people recognise, and give room to those who see it differently.',
        'Remember that the cause may lie outside the community itself: ask about structure and leadership.',
      ],
      care: 'If somebody is shut out or bullied, do not discuss it in plenary. Go to the health and safety group or a manager.',
      challenges: 'Typical challenges',
      recognise: 'What do we recognise here?',
      waysForward: 'Ways forward that may inspire you',
    },
    screening: {
      introduction: [
        'Explain that the overview is a starting point for a conversation, not a measurement.',
        'Make it clear which work community you are talking about.',
      ],
      firstQuestion: 'What makes us look at our communities now?',
      reflection: [
        'Let everyone read through the lists on their own.',
        'Collect the ticks without names and put them in here: it is enough that one of you recognises it.',
        'Write an example below the points you tick, but never about one person.',
        'If somebody is shut out or bullied, do not discuss it in plenary. Go to the health and safety group or a manager.',
      ],
      imbalances: 'Imbalances: what do we recognise here?',
      trends: 'Trends: which ones do we notice here?',
      discussion: [
        'Look at what you have ticked from both sides: the task and people’s wellbeing.',
        'Read the notes through together before they are saved: is it what you meant, and can nobody be recognised?',
      ],
      perspective: {
        strategic: 'What do our ticks mean for the task and for cohesion?',
        wellbeing: 'What do our ticks mean for people’s wellbeing?',
      },
      questions: [
        'Which of the points we have ticked belong together?',
        'What shall we look at first, and who takes the initiative?',
      ],
    },
    frames: {
      introduction: [
        'Make it clear which work community you are talking about.',
        'Explain that today is about the conditions, not about one another.',
      ],
      firstQuestion: 'Which of our conditions help us most in daily work?',
      reflection: [
        'Let everyone read through the lists on their own.',
        'Tick what you have, and leave the rest open.',
      ],
      discussion: ['Keep what you can change yourselves apart from what has to be raised with others.'],
      questions: [
        'Which conditions support us, so that we should protect them?',
        'What do we miss most, and what does that do to our work together?',
        'What can we do something about ourselves, and what has to be raised with managers or the joint committee?',
      ],
    },
    reflection: {
      facilitation: [
        'Hand the sheet out well before the workshop, one to each person or one to each pair.',
        'Collect the sheets, shuffle them, and copy the points into the workshop file so that nobody can tell who wrote what.',
        'Shred the sheets afterwards.',
      ],
      sheet: [
        'This sheet is for one person, or two together. Do not put your name on it, and do not name colleagues.',
        'Key words are enough, and it is quite all right to skip a question.',
        'Hand the sheet to the facilitator when you have finished.',
      ],
    },
    followUp: {
      introduction: [
        'Remind the group what you agreed last time, and why.',
        'Tick the actions that are done.',
        'Ask about what went well before you look at what did not.',
      ],
      earlierEfforts: 'The actions from last time',
      effortQuestions: ['What have we done, and what came of it?', 'What got in the way of the rest?'],
      discussion: [
        'Let everyone give their new rating before you look at the old numbers.',
        'Look at what has changed, and ask what lies behind it.',
        'Collect the ticks for the imbalances without names: it is enough that one of you still sees it.',
      ],
      raised: 'What did we raise with others, and what was the answer?',
      earlierRatings: 'The ratings from last time',
      newRatings: 'The ratings today',
      earlierImbalances: 'What we saw last time: what do we still see?',
      questions: [
        'What has changed since last time, and why do we think that is?',
        'Where would we like a different balance now?',
      ],
      next: [
        'Decide for each of the old actions whether it is done, goes on or is dropped.',
        'Write new proposals down, choose two or three, and agree how to go on.',
        'Read the notes through together before they are saved: is it what you meant, and can nobody be recognised?',
      ],
    },
    check: {
      introduction: [
        'Keep it short: fifteen to twenty minutes will do.',
        'Read the actions aloud one by one, and tick those that are done.',
        'Be curious about what has not begun. There is usually a reason.',
      ],
      questions: ['What have we begun?', 'What is in the way?'],
      next: ['Agree only on the next step, and who takes it. The rest belongs to the follow-up itself.'],
      nextQuestions: ['What do we do now, and who has to help us with what we cannot move ourselves?'],
    },
  },
};

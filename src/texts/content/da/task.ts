/** The task community in Danish. */
import type { CommunityContent } from '../content.js';

export const task: CommunityContent = {
  name: 'Opgaverettet fællesskab',
  adjective: 'Opgaverettet',
  tagline: 'Hverdagens hvordan',
  what: {
    short: 'At løse hverdagens konkrete opgaver sammen',
    full: 'Det opgaverettede fællesskab er hverdagens hvordan: at vi sammen løser de daglige, konkrete opgaver, der indgår i kerneopgaven. Det handler om arbejdsgange, drift, resultater og kvalitet inden for de givne rammer.',
  },
  where: {
    short: 'I de grupper, der er fælles om hverdagens opgaver',
    full: 'Det er tydeligst i de grupper, der er fælles om hverdagens opgaver. De kan være faste eller midlertidige og have én faglighed eller mange: et kundeteam, regnskabskontoret, it-supporten, en projektgruppe eller nogle kolleger, der går sammen om en svær sag.',
  },
  contributes: {
    short: 'Får den daglige drift til at lykkes så godt som muligt',
    full: 'Det sørger for, at de daglige opgaver bliver løst så godt, som det kan lade sig gøre. Det sker for eksempel i et team, og teamet kan sagtens rumme flere fagligheder.',
  },
  values: {
    task: {
      short: 'Stabil drift og ensartet kvalitet til tiden',
      full: 'Driften er stabil, kvaliteten er ensartet, og tingene bliver færdige til tiden. Vi koordinerer, prioriterer og beslutter bedre, og det hele vælter ikke, fordi én af os er væk.',
    },
    people: {
      short: 'Vi glæder os over det, vi når sammen, og ingen står alene',
      full: 'Der er glæde i at få noget til at lykkes sammen, i at gøre en forskel for andre og i, at ens bidrag bliver set og anerkendt. Det beskytter også mod følelsen af ikke at slå til, for ingen skal klare opgaverne og de svære valg alene.',
    },
  },
  challenges: [
    {
      short: 'Flere af hverdagens opgaver klarer vi hver for sig',
      full: 'Arbejdet er tilrettelagt, så flere af de daglige opgaver bliver løst alene, for eksempel fordi vi er specialiserede. Så er vi måske kun et team af navn: en række specialister, der sidder med hver sit.',
    },
    {
      short: 'Vi er usikre på eller uenige om retning, roller og ansvar',
      full: 'Når retning, roller og ansvar er uklare eller omstridte, støtter samarbejdet hverken driften eller den enkelte, og ingen ved rigtig, hvad der kommer først. Det kan ende i konflikter eller mobning.',
    },
    {
      short: 'Vilkårene er så svære, at samarbejdet kommer under pres',
      full: 'Der er for få hænder eller for lidt viden til opgaven, eller for mange sideaktiviteter forstyrrer. Så er der ikke meget tid og overskud tilbage til at arbejde sammen i det daglige.',
    },
  ],
  waysForward: [
    {
      short: 'Find ud af, hvem der står alene med opgaverne, og gør noget ved det',
      full: 'Undersøg, om arbejdet er skruet sammen, så for mange mangler et reelt opgaverettet fællesskab. Lav det om, hvis det kan lade sig gøre, og find ellers noget, der kan opveje det.',
    },
    {
      short: 'Bliv enige om formål, opgaver, ansvar og forventede resultater',
      full: 'Sørg for, at alle i gruppen har samme billede af formålet, af hvem der har hvilke opgaver og hvilket ansvar, og af hvilke resultater der ventes. Tag samtalen igen, når rammerne ændrer sig.',
    },
    {
      short: 'Skab rimelige vilkår for at samarbejde i hverdagen',
      full: 'Samarbejde kræver rimelige vilkår. Få dem på plads, hvor I kan, og anerkend samtidig, at nogle strukturer og beslutninger ligger fast.',
    },
  ],
  whoActs: {
    short: 'Ofte den daglige ledelse, relevante samarbejdsfora og gruppen selv',
    full: 'Her er det ofte den daglige ledelse tæt på driften, de relevante samarbejdsfora og fællesskabet selv, der kan gøre noget. Alle, der er med i fællesskabet, har en andel i, at det lykkes.',
  },
  generalQuestions: [
    'Hvad tænker vi på, når vi siger opgaverettet fællesskab?',
    'Hvornår har vi mest glæde af det opgaverettede fællesskab?',
    'Hvad kunne være bedre i vores opgaverettede fællesskab?',
  ],
  challengeQuestions: [
    'Hvor giver det mening, og hvor kan det lade sig gøre, at arbejde mere sammen om det, vi i dag løser hver for sig?',
    'Hvilke af de samarbejder, vi allerede har, ville blive bedre, hvis vi kendte hinanden bedre eller talte bedre sammen?',
    'Hvor har vi brug for at blive enige om, hvad der kommer først, og hvad der er god nok kvalitet?',
  ],
  frameQuestions: [
    'Hvordan kan strukturer og ledelse støtte det opgaverettede fællesskab?',
    'Kan vi lave noget om i de tre andre fællesskaber, som gavner det opgaverettede?',
  ],
};

/** The collegial community in Danish. */
import type { CommunityContent } from '../content.js';

export const collegial: CommunityContent = {
  name: 'Kollegialt fællesskab',
  adjective: 'Kollegialt',
  tagline: 'Mennesker, der interesserer sig for hinanden',
  what: {
    short: 'De personlige og sociale relationer på arbejdet',
    full: 'Det kollegiale fællesskab er de personlige og sociale relationer på arbejdet. De spænder fra almindelig interesse for hinanden over omsorg for, hvordan andre har det, til egentligt venskab. De behøver ikke at handle om opgaven, men i sidste ende hviler de på, at vi har et fælles formål.',
  },
  where: {
    short: 'Over frokosten, i pauserne og i snakken undervejs',
    full: 'Vi finder det i den uformelle snak under arbejdet, over frokosten, i pauserne, mens vi venter på, at et møde går i gang, og når vi ses socialt. Det er tydeligst, hvor vi arbejder tæt sammen, men det findes også på tværs. For nogle er det hele kollegagruppen, for andre er det nogle få gode.',
  },
  contributes: {
    short: 'Giver følelsen af at høre til og blive accepteret',
    full: 'Det giver os følelsen af at høre til og blive accepteret som de mennesker, vi er.',
  },
  values: {
    task: {
      short: 'Tillid og kendskab, som de tre andre fællesskaber har gavn af',
      full: 'Støtte, kendskab til hinanden, tillid og respekt hjælper de tre andre fællesskaber på vej; tillid giver for eksempel psykologisk tryghed. Det kan måske også få sygefraværet ned.',
    },
    people: {
      short: 'Det er rart i sig selv og beskytter mod stress',
      full: 'Det giver energi i sig selv at have gode kolleger, og det gør vejen til støtte og sparring kortere. Det beskytter også mod belastning og arbejdsrelateret stress.',
    },
  },
  challenges: [
    {
      short: 'Det kollegiale fungerer så dårligt, at det er en belastning',
      full: 'Konflikter, intriger og kliker gør det tungt at gå på arbejde. Nogle bliver holdt udenfor eller mobbet.',
    },
    {
      short: 'Det sociale fylder så meget, at det tager fokus fra kerneopgaven',
      full: 'Det kollegiale har taget over og trækker opmærksomheden væk fra kerneopgaven. Harmonien står i vejen for den nysgerrighed, der er brug for, eller det private fylder for meget.',
    },
    {
      short: 'Vi kender kun hinanden gennem vores roller',
      full: 'Det kollegiale fylder så lidt, at vi kun kender hinanden gennem vores roller. Uden den sociale lim er det sværere at have tillid, dele viden, håndtere uenighed og indrømme fejl og tvivl.',
    },
  ],
  waysForward: [
    {
      short: 'Overvej, hvordan det kollegiale bedst støtter helheden',
      full: 'Tænk over, hvordan det kollegiale støtter helheden. Skal I skrue op eller ned for det, eller skal det hellere have nogle andre kvaliteter?',
    },
    {
      short: 'Tal om, hvordan vi er gode kolleger for hinanden',
      full: 'Drøft principperne for en god kollegial kultur: hvordan vi behandler hinanden og taler til hinanden, og hvordan vi byder nye kolleger indenfor.',
    },
    {
      short: 'Hold øje med, om alle er med og trives',
      full: 'Find måder at holde øje med, om alle er med og har det godt; nogle arbejdspladser har trivselsgrupper. Forebyg udelukkelse og mobning, og tag hånd om det, hvis det sker.',
    },
  ],
  whoActs: {
    short: 'Ofte den daglige ledelse og de relevante fora, men også os alle',
    full: 'Det er ofte den daglige ledelse og de relevante fora, der kan gøre noget her. Men det afhænger også af, at hver enkelt viser interesse for sine kolleger og selv tager del.',
  },
  generalQuestions: [
    'Hvordan forstår vi det kollegiale fællesskab her hos os?',
    'Hvornår skaber det kollegiale fællesskab mest værdi hos os?',
    'På hvilke punkter kunne det kollegiale fællesskab fungere bedre?',
  ],
  challengeQuestions: [
    'Hvordan sikrer vi, at alle føler sig som en del af det kollegiale fællesskab?',
    'Hvad er for os en passende balance mellem det sociale og det opgaverettede i hverdagen?',
    'Hvad kan vi selv gøre for at blive tryggere ved hinanden og styrke den psykologiske tryghed i samarbejdet, for eksempel ved at lære hinanden bedre at kende?',
  ],
  frameQuestions: [
    'Hvilke former for struktur og ledelse kan støtte det kollegiale fællesskab?',
    'Kan vi styrke det kollegiale fællesskab ved at ændre på et eller flere af de tre andre?',
  ],
};

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
    full: 'Vi finder det i den uformelle snak under arbejdet, over frokosten, i pauserne, mens vi venter på, at et møde går i gang, og når vi ses socialt. Det er tydeligst, hvor vi arbejder tæt sammen, men det findes også på tværs. For nogle er det hele kollegagruppen, for andre er det nogle få gode kolleger.',
  },
  contributes: {
    short: 'Giver følelsen af at høre til og blive accepteret',
    full: 'Det giver os følelsen af at høre til og blive accepteret som de mennesker, vi er.',
  },
  values: {
    task: {
      short: 'Tillid og kendskab, som de tre andre fællesskaber har gavn af',
      full: 'Støtte, kendskab til hinanden, tillid og respekt hjælper de tre andre fællesskaber på vej; tillid giver for eksempel psykologisk tryghed. God trivsel kan måske også nedbringe sygefraværet.',
    },
    people: {
      short: 'Det er rart i sig selv og beskytter mod stress',
      full: 'Det giver energi i sig selv at have gode kolleger, og det gør vejen til støtte og sparring kortere. Det beskytter også mod belastning og arbejdsrelateret stress.',
    },
  },
  challenges: [
    {
      short: 'For nogle af os er forholdet til kollegerne blevet en belastning',
      full: 'Konflikter, intriger og kliker kan opstå i alle grupper. For nogle gør de det tungt at gå på arbejde, og nogle bliver holdt udenfor eller mobbet.',
    },
    {
      short: 'Det sociale fylder så meget, at det tager fokus fra kerneopgaven',
      full: 'Det kollegiale har taget over og trækker opmærksomheden væk fra kerneopgaven. Harmonien står i vejen for den nysgerrighed, der er brug for, eller det private fylder for meget.',
    },
    {
      short: 'Vi kender kun hinanden gennem vores roller',
      full: 'Det kollegiale fylder så lidt, at vi kun kender hinanden gennem vores roller. Måske har vi hverken tid, sted eller lejlighed til at ses uformelt. Uden den sociale lim er det sværere at have tillid, dele viden, håndtere uenighed og indrømme fejl og tvivl.',
    },
  ],
  waysForward: [
    {
      short: 'Overvej, hvordan det kollegiale bedst støtter helheden',
      full: 'Tænk over, hvordan det kollegiale støtter helheden. Skal I skrue op eller ned for det, eller skal det hellere have nogle andre kvaliteter?',
    },
    {
      short: 'Tal om, hvordan vi er gode kolleger for hinanden',
      full: 'Bliv enige om, hvad det vil sige at være en god kollega hos jer: hvordan vi behandler hinanden og taler til hinanden, og hvordan vi byder nye kolleger indenfor.',
    },
    {
      short: 'Hold øje med, om alle er med og trives',
      full: 'Find måder at holde øje med, om alle er med og har det godt; nogle arbejdspladser har trivselsgrupper. Forebyg udelukkelse og mobning, og tag hånd om det, hvis det sker.',
    },
  ],
  whoActs: {
    short: 'Ofte den daglige ledelse og de relevante samarbejdsfora, men også os alle',
    full: 'Det er ofte den daglige ledelse og de relevante samarbejdsfora, der kan gøre noget her. Men det afhænger også af hver enkelt: at man viser interesse for sine kolleger, selv deltager og er med til at gøre fællesskabet rummeligt.',
  },
  generalQuestions: [
    'Hvad tænker vi på, når vi siger kollegialt fællesskab?',
    'Hvornår har vi mest glæde af det kollegiale fællesskab?',
    'Hvad kunne være bedre i vores kollegiale fællesskab?',
  ],
  challengeQuestions: [
    'Hvad gør vi for, at ingen står uden for det kollegiale fællesskab?',
    'Hvor meget skal det sociale fylde hos os, og hvor meget opgaven, i en almindelig uge?',
    'Hvordan bliver vi tryggere ved hinanden og får mere psykologisk tryghed, for eksempel ved at lære hinanden bedre at kende?',
  ],
  frameQuestions: [
    'Hvordan kan strukturer og ledelse støtte det kollegiale fællesskab?',
    'Kan vi lave noget om i de tre andre fællesskaber, som gavner det kollegiale?',
  ],
};

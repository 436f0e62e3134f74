/** The professional community in Danish. */
import type { CommunityContent } from '../content.js';

export const professional: CommunityContent = {
  name: 'Fagligt fællesskab',
  adjective: 'Fagligt',
  tagline: 'Faget, og hvordan vi udvikler det sammen',
  what: {
    short: 'Sammenhold om et fag, dets sprog, metoder og udvikling',
    full: 'Det faglige fællesskab holder os sammen om et fag, en profession, en funktion eller en jobtype, med alt, hvad der følger med af viden, metoder, redskaber, sprog og normer. Her reflekterer, lærer og udvikler vi os ved at give hinanden feedback, drøfte principper og finde vej gennem dilemmaer sammen.',
  },
  where: {
    short: 'I hverdagens faglige snak og i særlige faglige fora',
    full: 'Vi finder det i hverdagen, når vi taler fag, støtter hinanden og sparrer, og i særlige fora: supervision, inspirationsoplæg, kurser, udviklingsarbejde, netværk og temadage. Har alle samme fag, er grænsen til det opgaverettede fællesskab flydende. Er der mange fag, føler man sig måske mest knyttet til dem, hvis fag ligner ens eget.',
  },
  contributes: {
    short: 'Giver faglig refleksion, læring og udvikling – og identitet',
    full: 'Det giver faglig refleksion, læring og udvikling, som regel inden for ét fag. Det giver også faglig identitet og anerkendelse fra nogen, der ved, hvad arbejdet kræver.',
  },
  values: {
    task: {
      short: 'Højt fagligt niveau og et fælles sprog at være uenige i',
      full: 'Vi har et højt fagligt niveau og en fælles ambition. Med et fælles sprog kan vi være uenige og kritiske på en faglig måde, og det bliver lettere at tale med borgerne og at sætte nye kolleger ind i tingene.',
    },
    people: {
      short: 'Stolthed og tryghed: Ingen står alene med det svære',
      full: 'Ingen står alene med de faglige udfordringer, og det gør os både stolte og trygge. En fælles identitet, fælles standarder og kollegernes støtte giver anerkendelse, og feedback føles ikke som kritik af én selv.',
    },
  },
  challenges: [
    {
      short: 'Det er svært at dyrke sit eget fag og samtidig samarbejde på tværs',
      full: 'Det er svært at finde balancen mellem at dyrke sit eget fag og at arbejde sammen med andre, mellem særinteresser og det fælles bedste. Lukker faget sig om sig selv, taber det kerneopgaven af syne.',
    },
    {
      short: 'Vores fælles faglige sprog er for svagt',
      full: 'Det fælles faglige sprog er svagt eller er blevet det med tiden. Så bliver viden tavs og privat, dialogen dør ud, og vi bliver sårbare over for feedback, fordi den føles som et angreb.',
    },
    {
      short: 'Vi inspirerer, udvikler og udfordrer ikke hinanden nok',
      full: 'Det kan skyldes rammerne: Der er ikke tid til eller mulighed for at lære. Det kan også skyldes kulturen, hvis vi er så glade for enighed og harmoni, at ingen siger imod.',
    },
  ],
  waysForward: [
    {
      short: 'Giv den fælles faglige udvikling plads og gode vilkår',
      full: 'Giv den fælles udvikling plads og gode vilkår, både i det daglige arbejde og ved særlige lejligheder. Overvej, om noget af det skal ske på tværs af fag.',
    },
    {
      short: 'Træn det faglige sprog, så vi kan være uenige om sagen',
      full: 'Udvikl og træn det fælles faglige sprog og bevidstheden om egen faglighed. Så kan vi være uenige præcist og om sagen, uden at det bliver personligt.',
    },
    {
      short: 'Skab et læringsmiljø, hvor alle vil og kan bidrage',
      full: 'Arbejd på en læringskultur, hvor der er brug for alles bidrag. Det skal være velset at udfordre og berige hinandens praksis, og det skal være i orden at bede om hjælp.',
    },
  ],
  whoActs: {
    short: 'Ofte den daglige ledelse og de fora, hvor faget udvikles',
    full: 'Det er ofte den daglige ledelse, der kan gøre noget her, sammen med de fora, der arbejder med faglig udvikling.',
  },
  generalQuestions: [
    'Hvad tænker vi på, når vi siger fagligt fællesskab?',
    'Hvornår har vi mest glæde af det faglige fællesskab?',
    'Hvad kunne være bedre i vores faglige fællesskab?',
  ],
  challengeQuestions: [
    'Har vi plads nok til at tale fag, både inden for det enkelte fag og på tværs?',
    'Hvordan giver vi selv det faglige sprog, nysgerrigheden og uenigheden bedre plads?',
    'Står noget i måden, arbejdet er organiseret på, i vejen for, at vi lærer af hinanden?',
  ],
  frameQuestions: [
    'Hvordan kan strukturer og ledelse støtte det faglige fællesskab?',
    'Kan vi lave noget om i de tre andre fællesskaber, som gavner det faglige?',
  ],
};

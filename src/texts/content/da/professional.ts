/** The professional community in Danish. */
import type { CommunityContent } from '../content.js';

export const professional: CommunityContent = {
  name: 'Fagligt fællesskab',
  adjective: 'Fagligt',
  tagline: 'Faget, og hvordan vi udvikler det sammen',
  what: {
    short: 'Sammenhold om et fag, dets sprog, metoder og udvikling',
    full: 'Det faglige fællesskab er sammenholdet om et fag, en jobtype eller en funktion med den viden, de metoder og redskaber, det sprog og de normer, der hører til. Her reflekterer, lærer og udvikler vi os ved at give hinanden feedback, drøfte principper og finde vej gennem dilemmaer sammen.',
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
      full: 'Ingen står alene med de faglige udfordringer, og det gør os både stolte og trygge. Identitet, standarder og støtte giver anerkendelse, og feedback føles ikke som kritik af én selv.',
    },
  },
  challenges: [
    {
      short: 'Vi dyrker vores eget fag på bekostning af samarbejdet',
      full: 'Lysten til at dyrke sit eget fag kan komme på tværs af samarbejdet med andre. Lukker faget sig om sig selv, taber det kerneopgaven af syne.',
    },
    {
      short: 'Vores fælles faglige sprog er for svagt',
      full: 'Det fælles faglige sprog er svagt eller er blevet det med tiden. Så bliver viden tavs og privat, dialogen dør ud, og vi bliver sårbare over for feedback, fordi den føles som et angreb.',
    },
    {
      short: 'Vi inspirerer, udvikler og udfordrer ikke hinanden nok',
      full: 'Det kan skyldes rammerne: Der er ikke tid eller mulighed for at lære. Det kan også skyldes kulturen, hvis vi er så glade for enighed og harmoni, at ingen siger imod.',
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
      full: 'Arbejd på en læringskultur, hvor alle har både lyst til og mulighed for at bidrage. Det skal være velset at udfordre og berige hinandens praksis, og det skal være i orden at bede om hjælp.',
    },
  ],
  whoActs: {
    short: 'Ofte den daglige ledelse og de fora, hvor faget udvikles',
    full: 'Det er ofte den daglige ledelse, der kan gøre noget her, sammen med de fora, hvor den faglige udvikling er på dagsordenen.',
  },
  generalQuestions: [
    'Hvordan forstår vi det faglige fællesskab her hos os?',
    'Hvornår skaber det faglige fællesskab mest værdi hos os?',
    'På hvilke punkter kunne det faglige fællesskab fungere bedre?',
  ],
  challengeQuestions: [
    'Giver vi dialogen plads nok, både inden for det enkelte fag og på tværs?',
    'Hvad kan vi selv gøre for at styrke det faglige sprog, nysgerrigheden og den gode faglige uenighed?',
    'Er der noget i den måde, vi har indrettet os på, som gør, at vi ikke får fuldt udbytte af hinanden?',
  ],
  frameQuestions: [
    'Hvilke former for struktur og ledelse kan støtte det faglige fællesskab?',
    'Kan vi styrke det faglige fællesskab ved at ændre på et eller flere af de tre andre?',
  ],
};

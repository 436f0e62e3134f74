/** The core notions in Danish: what a work community is, the two perspectives and the three messages. */
import { whatIsRated } from '../../ratingTexts.js';
import type { Content } from '../content.js';

export const notions: Content['notions'] = {
  workCommunity: {
    name: 'Arbejdsfællesskab',
    short: 'En gruppe, der må stå sammen for at løse kerneopgaven',
    full: 'Et arbejdsfællesskab er mennesker, der kun kan løse kerneopgaven, hvis de kan regne med hinanden. Gruppen kan være et team, en afdeling, flere teams på tværs eller hele arbejdspladsen. Bliv derfor fra starten enige om, hvilket arbejdsfællesskab I taler om.',
  },
  alwaysThere: {
    name: 'Fællesskaberne er der allerede',
    short: 'Nogle er stærke, andre er svagere',
    full: 'Hvor mennesker arbejder sammen, er der altid fællesskaber. Nogle er stærke, andre er svagere. I skal altså ikke begynde forfra, men kan bygge på det, der virker.',
  },
  sameActivity: {
    name: 'Det samme møde kan styrke flere fællesskaber',
    short: 'De fire er tit til stede på én gang',
    full: 'De fire fællesskaber lever tit i de samme timer. Løser I en svær opgave sammen, bliver I måske også klogere på faget og kommer tættere på hinanden. Se derfor på, hvad det, I gør i forvejen, også kunne give.',
  },
  coreTask: {
    name: 'Kerneopgaven',
    short: 'Den forskel, I er her for at gøre',
    full: 'Kerneopgaven er den forskel, I skal gøre for andre: borgere, elever, patienter, kunder. Den ligger i midten af modellen, for i sidste ende handler det om, hvad hvert af de fire fællesskaber gør for den. Nogle arbejdspladser taler hellere om formål eller mission; brug det ord, der siger jer mest.',
  },
  strongCommunity: {
    name: 'Et stærkt arbejdsfællesskab',
    short: 'Vi hænger sammen, arbejder sammen, lærer sammen og hører til',
    full: 'Når arbejdsfællesskabet er stærkt, trækker vi i samme retning, hverdagen er godt koordineret, vi bliver klogere sammen, og alle hører til og tør sige deres mening.',
  },
  gifts: [
    {
      short: 'Sammenhæng og fælles blik for strategien',
      full: 'Vi ved, hvor vi skal hen som arbejdsplads, og kan se, hvordan vores egen del passer ind i helheden.',
    },
    {
      short: 'En hverdag, der er godt koordineret',
      full: 'Opgaverne griber ind i hinanden, og vi ved, hvem der gør hvad hvornår. Så falder færre ting mellem to stole.',
    },
    {
      short: 'Vi tænker os om sammen og bliver dygtigere til faget',
      full: 'Vi taler om det faglige, prøver tvivl og ideer af på hinanden og bliver dygtigere, end vi kunne blive hver for sig.',
    },
    {
      short: 'Tilhørsforhold og psykologisk tryghed',
      full: 'Vi hører til og bliver accepteret som dem, vi er. Det gør det lettere at sige sin mening, bede om hjælp og fortælle om en fejl. Nogle kalder det psykologisk sikkerhed.',
    },
  ],
  whatIsRated: {
    name: 'Det, vi vurderer',
    short: 'Hvor meget energi vi lægger i det, ikke hvor godt det er',
    full: `${whatIsRated('da')} Vi giver ikke hinanden karakterer. Et lavt tal er ikke en fejl, og et højt tal er ikke en bedrift.`,
  },
  noStandard: {
    name: 'Der er ingen facitliste',
    short: 'I finder selv det indhold og den dosis, der passer til jer',
    full: 'Der findes ingen fast norm for, hvor meget hvert fællesskab skal fylde. Nogle opgaver kræver tæt samarbejde, andre gør ikke, og nogle mennesker trives bedst, når kontakten er sjældnere og løsere. Det er helt i orden at ønske mindre, og fire lige store dele er ikke målet. Samklang måler jer derfor ikke mod en norm eller en anden gruppe, men holder det, I har nu, op mod det, I selv ønsker, og viser, hvor enige I er.',
  },
  autonomy: {
    name: 'Selvstændighed og støtte',
    short: 'I klarer meget selv og har stadig brug for støtte',
    full: 'Et stærkt arbejdsfællesskab klarer det meste af sit arbejde selv. Det kan alligevel ikke undvære støtte: strukturer, der passer til arbejdet, og en ledelse, der bakker op. At bede om den er ikke et tegn på, at I er svage.',
  },
  causeOutside: {
    name: 'Årsagen kan ligge et andet sted',
    short: 'Spørg altid også til rammerne: struktur og ledelse',
    full: 'Et problem, vi mærker i fællesskabet, er ikke nødvendigvis opstået der, og det er heller ikke sikkert, at løsningen ligger der. Derfor spørger vi altid også til rammerne, altså struktur og ledelse.',
  },
};

export const perspectives: Content['perspectives'] = {
  strategic: {
    name: 'Det strategiske perspektiv',
    short: 'Fællesskabet gør os effektive og får os til at hænge sammen',
    full: 'Komplekse problemer kræver, at vi taler sammen og koordinerer. Og store organisationer har brug for små enheder, der fungerer godt og kan beslutte hurtigt, fordi mål og værdier ligger fast. Set herfra er gevinsten, at vi bliver mere effektive og hænger bedre sammen.',
  },
  wellbeing: {
    name: 'Trivselsperspektivet',
    short: 'Fællesskabet gør det trygt og rart at gå på arbejde',
    full: 'Vi har alle brug for andre mennesker. Når vi ved, hvad vi kan regne med hos hinanden, er vi trygge, og det skærmer mod uro og stress. Det giver mod til at sige sin mening, foreslå noget nyt, indrømme fejl og tvivl og tage imod feedback lige så vel som at give den. Set herfra er gevinsten trivsel, mindre ensomhed og et bedre psykisk arbejdsmiljø.',
  },
};

export const perspectivesTogether: Content['perspectivesTogether'] = {
  short: 'Ofte to sider af samme sag, men ikke altid',
  full: 'Strategi og trivsel følges tit ad, men de kan veje forskelligt og nogle gange trække hver sin vej. En omorganisering kan være klog strategisk og alligevel skille fællesskaber ad, som fungerer godt. Det hjælper at sige højt, hvilket af de to perspektiver man taler ud fra.',
};

export const messages: Content['messages'] = [
  {
    name: 'Der er altid noget at samles om',
    short: 'Kerneopgaven er det fælles formål i midten',
    full: 'Hvor forskellige vi end er, er der et formål, som samler os: kerneopgaven. Går samtalen i ring, så spørg, hvad der er bedst for kerneopgaven.',
  },
  {
    name: 'De fire hænger sammen',
    short: 'Et problem ét sted kan have sin løsning et andet sted',
    full: 'Det, vi mærker i ét fællesskab, skal måske løses i et andet. Er vi kommet så tæt på hinanden, at ingen tør være fagligt uenige, fordi det kunne ødelægge stemningen, hjælper endnu et fagligt møde næppe; så må vi se på det kollegiale.',
  },
  {
    name: 'Find en balance, der passer',
    short: 'Den blanding, der passer til opgaven og menneskene lige nu',
    full: 'Gå efter den blanding, der lige nu passer til opgaven og til jer. Fællesskaber ændrer sig lidt efter lidt, uden at nogen har villet det: I en travl tid bliver det kollegiale forsømt, eller ét fag kommer til at bestemme det hele. Stop derfor op en gang imellem, og se efter.',
  },
];

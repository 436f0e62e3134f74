/** The organisational community in Danish. */
import type { CommunityContent } from '../content.js';

export const organisational: CommunityContent = {
  name: 'Organisatorisk fællesskab',
  adjective: 'Organisatorisk',
  tagline: 'Det store vi',
  what: {
    short: 'At føle sig som en del af helheden og tage ansvar for den',
    full: 'Det organisatoriske fællesskab er det store vi: at vi mærker helheden og tager ansvar for den, også ud over vores eget fag, vores eget team og vores egne opgaver. Det har sit anker i arbejdspladsens mission eller strategi.',
  },
  where: {
    short: 'I det, der gælder for alle, på tværs og i de fælles fora',
    full: 'Det har ikke noget fast sted. Vi møder det i det, der gælder for alle, strategi, politikker og retningslinjer, og når vi arbejder på tværs. Vi møder det også dér, hvor hele arbejdspladsens udvikling bliver drøftet: i MED eller SU, på personaledage, i ledergruppen og i AMO.',
  },
  contributes: {
    short: 'Holder organisationen sammen på tværs af teams og afdelinger',
    full: 'Det binder organisationen sammen som helhed, så teams og afdelinger følger den samme strategiske kurs i stedet for hver sin.',
  },
  values: {
    task: {
      short: 'Vi er enige om kursen og sætter det fælles først',
      full: 'Når vi er enige om kursen og føler os som ét vi, er vi villige til at arbejde for det fælles mål, også når det ikke lige er vores egne interesser, der vinder.',
    },
    people: {
      short: 'Arbejdet giver mening, glæde og stolthed',
      full: 'Vi kan se, hvad arbejdet er til for, og hvilken værdi det har for andre. Det giver mening i jobbet, og med meningen følger glæde, stolthed og motivation.',
    },
  },
  challenges: [
    {
      short: 'Helheden føles langt væk i hverdagen',
      full: 'Er organisationen eller arbejdspladsen stor, med mange lag, faggrupper eller adresser, kan det være svært at føle sig knyttet til helheden. Det nære kommer let til at fylde det hele.',
    },
    {
      short: 'Vi kender ikke formålet og strategien eller kan ikke se os selv i dem',
      full: 'Nogle har aldrig rigtig hørt om formålet og strategien, og andre forstår dem ikke eller kan ikke genkende deres eget arbejde i dem. Det kan også være, at de lyder urealistiske med de ressourcer, vi har.',
    },
    {
      short: 'Stærke små fællesskaber svækker det store',
      full: 'Det store vi kan blive svækket af stærke små: et fag, der dominerer, enheder med snævre mål eller intern konkurrence, som får os til at holde på viden i stedet for at dele den.',
    },
  ],
  waysForward: [
    {
      short: 'Tal om det store hvorfor, og hvad I er fælles om, og tag alle med',
      full: 'Fortæl, hvad arbejdspladsen er til for, og hvad I er fælles om, drøft det, og inddrag medarbejderne i det. En udmelding er sjældent nok; det bliver først vores, når vi har talt om det.',
    },
    {
      short: 'Byg bro mellem afdelinger, så vi kender og respekterer hinanden',
      full: 'Kendskab og respekt vokser, når man ser hinandens arbejde. Det kan ske gennem jobrotation, interne praktikophold og en introduktion, der viser nye kolleger hele arbejdspladsen og ikke kun deres egen afdeling.',
    },
    {
      short: 'Indret strukturerne, så de fremmer helheden',
      full: 'Se på mødestrukturen, samarbejdsformerne og resultatmålene: Belønner de, at vi når noget sammen, eller at hver passer sit? Indret dem, så det er de fælles resultater, der tæller.',
    },
  ],
  whoActs: {
    short: 'Tit den øverste ledelse og det øverste MED eller SU',
    full: 'Det er tit den øverste ledelse og de øverste samarbejdsfora, der kan gøre noget her. Men andre niveauer kan også tage initiativ; man behøver ikke vente på, at det kommer oppefra.',
  },
  generalQuestions: [
    'Hvad tænker vi på, når vi siger organisatorisk fællesskab?',
    'Hvornår har vi mest glæde af det organisatoriske fællesskab?',
    'Hvad kunne være bedre i vores organisatoriske fællesskab?',
  ],
  challengeQuestions: [
    'Hvordan kommer vi selv tættere på det store vi?',
    'Hvordan får vi kerneopgaven og strategien bredt ud, så alle kender dem og taler om dem?',
    'Hvordan bygger vi bro mellem afdelingerne, så det fælles formål træder tydeligere frem?',
  ],
  frameQuestions: [
    'Hvordan kan strukturer og ledelse støtte det organisatoriske fællesskab?',
    'Kan vi lave noget om i de tre andre fællesskaber, som gavner det organisatoriske?',
  ],
};

/** The frames in Danish: what robust structures and leadership can do for the communities. */
import type { Content } from '../content.js';

export const frames: Content['frames'] = {
  structure: {
    name: 'Robuste strukturer',
    intro: {
      short: 'De rammer, der gør det muligt at arbejde godt sammen',
      full: 'Et arbejdsfællesskab bliver ikke stærkt af god vilje alene. Det er værd at spørge, om strukturerne hjælper os eller står i vejen.',
    },
    supports: [
      {
        short: 'Lokaler, indretning og teknologi hjælper os med kerneopgaven',
        full: 'De fysiske omgivelser og teknologien gør det lettere at løse kerneopgaven i stedet for at stå i vejen.',
      },
      {
        short: 'Vi kan få de ressourcer, kompetencer og redskaber, opgaven kræver',
        full: 'Mangler vi tid, viden eller værktøj til opgaven, er der en vej til at få det, når vi har brug for det.',
      },
      {
        short: 'Arbejdet er tilrettelagt, så det støtter opgaven, for eksempel med vagtplaner og møder',
        full: 'Arbejdet er skruet sammen efter det, vi skal løse sammen: Vagtplaner, skemaer og møder passer til opgaven og ikke omvendt.',
      },
      {
        short: 'Vi kommunikerer, samarbejder og giver feedback på faste måder',
        full: 'Der er systematik i, hvordan vi kommunikerer, samarbejder og giver feedback, så det ikke er overladt til tilfældigheder.',
      },
      {
        short: 'Procedurer og politikker er klare, også dem om arbejdsmiljøet',
        full: 'Vi ved, hvad vi skal gøre, og hvad vi kan regne med. Det gælder også på arbejdsmiljøområdet.',
      },
    ],
  },
  leadership: {
    name: 'Støtte fra ledelsen',
    intro: {
      short: 'Det, ledelsen kan gøre, for at fællesskaberne lykkes',
      full: 'Ledelsen skaber ikke fællesskaberne alene, men det, den gør, kan mærkes. Her er fem ting, vi kan se efter.',
    },
    supports: [
      {
        short: 'Ledelsen sætter en klar strategisk retning, der giver lyst til at være med',
        full: 'Ledelsen viser, hvor vi er på vej hen og hvorfor, så vi kan se meningen med vores eget arbejde.',
      },
      {
        short: 'Ledelsen inddrager os i arbejdspladsens udvikling',
        full: 'Ledelsen tager os med på råd om arbejdspladsens udvikling, mens vores svar stadig kan gøre en forskel.',
      },
      {
        short: 'Ledelsen er til rådighed, når vi har brug for sparring og feedback',
        full: 'Ledelsen er til at få fat i. Vi kan komme med vores tvivl og få sparring, og vi får feedback på det, vi gør.',
      },
      {
        short: 'Ledelsen træder til, når noget kommer i vejen for arbejdet',
        full: 'Ledelsen lader ikke det ligge, der forstyrrer, men tager hånd om det, mens det er småt.',
      },
      {
        short: 'Ledelsen har blik for, hvordan fællesskaberne har det, og hvad der er svært',
        full: 'Ledelsen lægger mærke til, hvad fællesskaberne kæmper med, og hvordan vi trives.',
      },
    ],
  },
};

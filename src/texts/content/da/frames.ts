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
        short: 'Fysiske rammer og teknologi, der fremmer kerneopgaven',
        full: 'Lokalerne, indretningen og teknologien gør det lettere at løse kerneopgaven i stedet for at stå i vejen.',
      },
      {
        short: 'Adgang til ressourcer, kompetencer og redskaber',
        full: 'Vi kan få fat i de ressourcer, kompetencer og redskaber, opgaven kræver, når vi har brug for dem.',
      },
      {
        short: 'Vagtplaner og møder, der støtter opgaven',
        full: 'Arbejdet er tilrettelagt, så det støtter opgaven. Vagtplaner og møder passer for eksempel til det, vi skal løse sammen.',
      },
      {
        short: 'System i kommunikation, samarbejde og feedback',
        full: 'Vi har faste måder at kommunikere, samarbejde og give feedback på, så det ikke er overladt til tilfældigheder.',
      },
      {
        short: 'Klare procedurer og politikker, blandt andet for arbejdsmiljøet',
        full: 'Procedurer og politikker er klare, så vi ved, hvad vi skal gøre, og hvad vi kan regne med. Det gælder også på arbejdsmiljøområdet.',
      },
    ],
  },
  leadership: {
    name: 'Støtte fra ledelsen',
    intro: {
      short: 'Det, ledelsen kan gøre, for at fællesskaberne lykkes',
      full: 'Ledelsen skaber ikke fællesskaberne alene, men det, den gør, kan mærkes. Her er fem ting, vi kan spørge efter.',
    },
    supports: [
      {
        short: 'Sætter en klar strategisk retning, der motiverer',
        full: 'Ledelsen viser, hvor vi er på vej hen og hvorfor, så retningen er klar og giver lyst til at være med.',
      },
      {
        short: 'Inddrager os i arbejdspladsens udvikling',
        full: 'Ledelsen tager os med på råd om arbejdspladsens udvikling, mens vores svar stadig kan gøre en forskel.',
      },
      {
        short: 'Er til rådighed, når vi har brug for sparring og feedback',
        full: 'Ledelsen er til at få fat i. Vi kan komme med vores tvivl og få sparring, og vi får feedback på det, vi gør.',
      },
      {
        short: 'Griber ind, når noget forstyrrer arbejdet',
        full: 'Er der noget, der forstyrrer arbejdet, lader ledelsen det ikke ligge, men tager hånd om det.',
      },
      {
        short: 'Har blik for fællesskabernes udfordringer og trivsel',
        full: 'Ledelsen lægger mærke til, hvad fællesskaberne kæmper med, og hvordan vi trives.',
      },
    ],
  },
};

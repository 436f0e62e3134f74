/** The dialogue tool in Danish: its purpose and use, and its four steps. */
import type { Content } from '../content.js';

const pointQuestions: Content['tool']['pointQuestions'] = {
  strengths: { name: 'Styrker', question: 'Hvor og hvornår mærker vi, at fællesskabet er særlig stærkt?' },
  gains: { name: 'Udbytte', question: 'Hvad får vi ud af det, når fællesskabet er stærkt?' },
  improvements: { name: 'Forbedringer', question: 'Hvad kunne være bedre i fællesskabet?' },
};

export const tool: Content['tool'] = {
  name: 'De rette balancer?',
  purpose: {
    short: 'Få et fælles billede af fællesskaberne og af, hvor I vil sætte ind',
    full: 'Samtalen giver jer en fælles forståelse og et fælles sprog. I drøfter de fire fællesskaber, hvordan de hænger sammen, og hvordan balancen er imellem dem, og I får et billede af, hvor I vil sætte ind.',
  },
  use: {
    short: 'Til MED, SU, AMO, ledergrupper og personalegrupper',
    full: 'Brug dialogredskabet i MED, i SU eller i arbejdsmiljøorganisationen (AMO), i en ledergruppe, i en mindre gruppe, der skal styrke fællesskabet, eller i en personalegruppe. Det er skrevet til ledere, tillidsrepræsentanter og arbejdsmiljørepræsentanter og til de HR-folk og konsulenter, der leder samtalen.',
  },
  time: {
    short: '60 til 90 minutter',
    full: 'Sæt 60 til 90 minutter af. Hvor lang tid I skal bruge, afhænger af, hvor dybt I vil gå, og hvor mange I er.',
  },
  rollOut: {
    short: 'Først udvalg og ledere, så de enkelte fællesskaber',
    full: 'Begynd med, at MED, SU, AMO og lederne taler om arbejdspladsens fællesskaber. Tag så samtalen videre til de enkelte fællesskaber. Så ved dem, der skal støtte, hvad det handler om, når forslagene kommer.',
  },
  afterwards: {
    short: 'Fra handlingsplan til APV og den årlige arbejdsmiljødrøftelse',
    full: 'Læg handlingsplanen ind i jeres APV, så bliver den fulgt op sammen med resten. Tag den også med til den årlige arbejdsmiljødrøftelse: Hvad er udført, hvad virkede, og hvad tager I fat på det næste år?',
  },
  more: {
    short: 'Den oprindelige metode og seksten andre',
    full: 'Arbejdsmiljø Københavns katalog »Styrk jeres arbejdsfællesskab i praksis« (amk.kk.dk) har den oprindelige metode og seksten andre. Der er flere redskaber på arbejdsmiljoweb.dk.',
  },
  steps: {
    1: {
      name: 'Introduktion',
      purpose: {
        short: 'Alle kender modellen og ved, hvilket fællesskab det handler om',
        full: 'I begynder samme sted: Alle kan se modellen, ved, hvilket arbejdsfællesskab I taler om, og forstår, hvad de fire brikker, ét fællesskab på hver, betyder hos jer.',
      },
      facilitation: [
        'Placer modellen, så alle kan se den.',
        'Gør det klart, hvilket arbejdsfællesskab I taler om i dag.',
        'Fortæl, hvad modellen går ud på: kerneopgaven i midten og fire brikker omkring den, ét fællesskab på hver.',
        'Giv konkrete eksempler på hvert fællesskab fra jeres egen hverdag.',
      ],
      questions: ['Hvilket arbejdsfællesskab taler vi om i dag?'],
    },
    2: {
      name: 'Refleksion',
      purpose: {
        short: 'Tænk først selv, og del så det vigtigste',
        full: 'Alle får tid til at tænke, før I taler sammen. Så kommer flere til orde, og I får samlet det vigtigste om hvert af de fire fællesskaber.',
      },
      facilitation: [
        'Lad først alle tænke, alene eller to og to.',
        'Tag fællesskaberne ét for ét, med de tre spørgsmål.',
        'Tag derefter en runde, hvor I på skift deler jeres tanker.',
        'Skriv de vigtigste punkter ned undervejs.',
      ],
      questions: [
        pointQuestions.strengths.question,
        pointQuestions.gains.question,
        pointQuestions.improvements.question,
      ],
    },
    3: {
      name: 'Fælles drøftelse',
      purpose: {
        short: 'Se de fire under ét, og tal om balancen mellem dem',
        full: 'Nu ser I de fire fællesskaber under ét: hvad I lægger energi i, hvad det giver og koster, og hvad I vil skrue op og ned for.',
      },
      facilitation: [
        'Saml alle om hele modellen, og tag spørgsmålene ét ad gangen.',
        'Mind om, at der ikke er nogen facitliste, og at fire lige store dele ikke er målet.',
        'Få både fordele og ulemper frem ved den måde, I gør det på nu.',
        'Spørg også til rammerne: struktur og ledelse.',
      ],
      questions: [
        'Hvilke af de fire fællesskaber lægger vi mest energi i nu, og hvilke fordele og ulemper har det?',
        'Hvordan ser vi på balancen mellem de fire fællesskaber?',
        'Hvad vil vi skrue op for fremover, og hvad vil vi skrue ned for?',
        'Kan det, der er svært i ét fællesskab, blive lettere, hvis vi laver noget om i et af de andre?',
      ],
    },
    4: {
      name: 'Indsatser',
      purpose: {
        short: 'Vælg, hvad I vil gøre, og aftal, hvordan I går videre',
        full: 'Samtalen skal føre til noget. I samler alle forslag, finder ud af, hvad I selv kan og vil arbejde med, og aftaler, hvordan I går videre.',
      },
      facilitation: [
        'Skriv alle forslag ned, også dem, I ikke selv kan gennemføre.',
        'Vurder sammen, hvilke af dem I selv kan og vil arbejde med.',
        'Drøft ved hvert forslag, hvordan strukturer og ledelse kan støtte det.',
        'Er der mange forslag, så giv hver deltager tre prikker at sætte uden navn, og vælg to eller tre indsatser: dem, der gør stor forskel, og som I selv har indflydelse på.',
        'Aftal, hvordan I går videre med indsatserne.',
        'Læs noterne igennem sammen, før de bliver gemt: Er det rigtigt forstået, og kan ingen genkendes?',
      ],
      questions: [
        'Hvilke konkrete indsatser vil gavne helheden mest?',
        'Hvilke af forslagene kan og vil vi selv arbejde med?',
        'Hvordan kan strukturer og ledelse støtte de enkelte indsatser?',
        'Hvordan går vi videre med indsatserne?',
      ],
    },
  },
  pointQuestions,
};

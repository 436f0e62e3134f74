/** The twelve imbalances in Danish; each short text is the group's own sentence in a checklist. */
import type { Content } from '../content.js';

export const imbalances: Content['imbalances'] = {
  1: {
    short: 'Vi er usikre på eller uenige om, hvad kerneopgaven er',
    full: 'Spørger man rundt, får man forskellige svar på, hvad vi er her for. Så trækker vi let i hver sin retning, og det bliver svært at blive enige om, hvad der er vigtigst.',
  },
  2: {
    short: 'Vi føler os hverken knyttet til eller forpligtet over for resten af organisationen',
    full: 'De andre dele af organisationen er nogen, vi hører om, og det, de har brug for, tæller ikke rigtig med, når vi beslutter noget. Så er der ingen, der tager sig af det, der ligger mellem os.',
  },
  3: {
    short: 'Særinteresser, konflikter eller indbyrdes konkurrence svækker vores store vi',
    full: 'Hver enhed eller faggruppe kæmper for sit, eller vi holder viden tilbage for hinanden. Det slider på tilliden, og det går ud over det, vi skulle nå sammen.',
  },
  4: {
    short: 'Vi mangler mulighed eller tradition for at samarbejde, så det meste løser vi alene',
    full: 'Vi sidder hver for sig, selv med opgaver, der ville blive bedre af flere øjne. Den enkelte står alene med sin tvivl og sine prioriteringer, og det er sårbart, når nogen er væk.',
  },
  5: {
    short: 'Vi er i tvivl om roller, ansvar og faglige standarder i vores samarbejde',
    full: 'Det er uklart, hvem der har bolden, og hvornår arbejdet er godt nok. Så laver vi dobbeltarbejde, taber noget på gulvet eller bliver uvenner over noget, der bare skulle have været aftalt.',
  },
  6: {
    short: 'Vores vilkår er så svære, at samarbejdet i hverdagen er under pres',
    full: 'Der mangler for eksempel tid, hænder eller kompetencer, eller vi bliver hele tiden afbrudt. Så passer hver især sit for at nå det, og den hjælp, der kunne lette presset, bliver væk.',
  },
  7: {
    short:
      'Faggrupperne hos os lukker sig om deres eget, taler dårligt om hinanden og går uden om samarbejdet',
    full: 'Man holder sig til sine egne og får let øje på fejlene hos de andre. Kerneopgaven taber, når fagene ikke løfter den sammen.',
  },
  8: {
    short: 'Vores fælles faglige sprog er så svagt, at samtalen går i stå, og kritik bliver personlig',
    full: 'Vi mangler ord til at tale om det faglige, og så forstummer dialogen. Den enkelte bliver sårbar over for kritik, og faglige uenigheder bliver til konflikter mellem personer.',
  },
  9: {
    short: 'Vi har ikke tid til eller er ikke vant til at hjælpe, inspirere og udfordre hinanden',
    full: 'Måske er der travlt, måske har vi aldrig haft tradition for det. Så går den faglige udvikling i stå, og den enkelte må klare det svære selv.',
  },
  10: {
    short: 'Intriger, sladder eller kliker gør, at nogle hos os bliver holdt udenfor eller mobbet',
    full: 'Nogle bliver udsat for krænkende handlinger: De bliver talt om, overset eller lukket ude, og det kan blive til mobning. Det gør ondt på dem, det rammer, og gør alle andre utrygge. Tag det alvorligt, og vent ikke på, at det går over. Det skal ikke drøftes i plenum: Gå til arbejdsmiljøgruppen eller lederen, og følg arbejdspladsens retningslinjer.',
  },
  11: {
    short: 'Vi kender ikke rigtig hinanden; den sociale lim mangler',
    full: 'Vi hilser og passer vores arbejde, men ved ikke meget om, hvem de andre er. Så er det sværere at stole på hinanden, bede om hjælp og indrømme tvivl og fejl.',
  },
  12: {
    short: 'Hos os fylder det sociale så meget, at vi mister fokus på den fælles opgave',
    full: 'Vi har det hyggeligt, men opgaven kommer i anden række, eller vi tier stille for at bevare den gode stemning. Det er rart i dag, men det går ud over dem, vi er her for.',
  },
};

export const imbalanceCare: Content['imbalanceCare'] =
  'Bliver nogen holdt udenfor eller mobbet, skal det ikke drøftes i plenum. Gå til arbejdsmiljøgruppen eller lederen, og følg arbejdspladsens retningslinjer for krænkende handlinger.';

import { listedFirstNames } from './names.generated.js';

/** More first names that are common in Denmark, old and young, whatever they come from. */
const more = wordsOf(
  `
Aage Abdi Adam Adnan Agnes Agnieszka Ahmed Aisha Albert Alberte Alex Alexander Alexandra Alfred Ali Alma
Amalie Amanda Amir Anas Anders Andrea Andreas Andrei Ane Anette Anita Anja Ann Ann-Sofie Anna Anne Anne-Marie Anne-Mette Annelise Annemarie Annette Anni Annie Annika Anton Arne Arthur Asger Ask Asta Astrid
August Axel Aya Ayse Balder Bendt Benjamin Benny Bent Bente Bertil Bettina Bilal Birger Birgit Birgitte
Birthe Bitten Bjarke Bjarne Bjørn Bo Bodil Brian Britt Britta Børge Camilla Carina Carl Carla Caroline
Carsten Cathrine Cecilie Charlotte Chris Christa Christian Christina Christine Christoffer Christopher
Claes Clara Claus Connie Conny Dagmar Dagny Dan Daniel Daniella David Dennis Ditlev Ditte Dorte Dorthe
Ebbe Edith Egon Eigil Ejner Elin Elisabeth Elise Ella Ellen Ellinor Elna Else Elsebeth Elvira Emil
Emilie Emily Emma Erik Erling Ernst Esben Ester Esther Eva Fatima Felix Fie Finn Flemming Frank Freddy
Frederik Frederikke Freja Freya Frida Frode Georg Gerda Gert Gitte Grethe Gry Gudrun Gunnar Gustav Hamza
Hanna Hannah Hanne Hans Harald Hassan Heidi Heine Helen Helena Helene Helge Helle Henning Henriette
Henrik Henry Hjalmar Holger Hugo Hussein Ib Iben Ibrahim Ida Inga Inge Ingeborg Ingelise Inger Ingrid
Ingvild Ionut Irene Isabella Isak Ivan Jacob Jakob James Jan Jane Janne Janni Jannie Jannik Jeanette
Jeanne Jens Jens-Peter Jeppe Jes Jesper Jette Jimmi Jimmy Joachim Joakim Joan Johan Johanne Johannes
John Johnny Jon Jonas Jonathan Jonna Josefine Julie Julius Jytte Jørgen Jørn Kaj Kaja Kamilla Kamma
Karen Karin Karina Karl Karl-Erik Karla Karoline Karsten Kaspar Kasper Katarina Katarzyna Kathe Kathrine
Katja Katrine Kenn Kenneth Kent Khaled Kim Kirsten Kirstine Kjeld Klara Klaus Knud Konrad Kristian
Kristina Kristine Kristoffer Kurt Käthe Laila Lars Lasse Lau Laura Laurits Layla Lea Leif Leila Lena
Lene Leo Leon Lilian Lilli Lilly Linda Line Lis Lisa Lisbet Lisbeth Lise Liselotte Lissi Liv Liva Lizzi
Lone Lotte Louis Louise Lucas Lukas Luna Lærke Mads Magnus Mai Maibritt Maiken Maj Maja Majbritt Malene
Malik Malou Malte Marco Maren Margit Margrethe Maria Mariam Mariann Marianne Marie Marius Mariya Mark
Markus Marlene Martha Martin Martine Mathias Mathilde Matilde Mattias Max Maya Merete Merethe Mette Mia
Michael Michala Michelle Mickey Mie Mikael Mikala Mike Mikkel Mille Minna Mogens Mohamed Mohammad
Mohammed Mona Monica Monika Morten Muhammad Mustafa Nadia Nadja Nanna Natalie Natasja Nete Nicklas
Nicolai Nicoline Niels Nikolaj Nikoline Nina Noah Nora Nour Oda Olav Ole Oleksandr Olena Olga Oliver
Olivia Oluf Omar Oscar Oskar Osman Otto Palle Patrick Paul Pawel Peder Pelle Per Pernille Peter Philip
Pia Piotr Poul Povl Preben Rasmus Rebecca Rebekka Regitze Renate René Rie Rikke Rita Robert Rolf Ronni
Rosa Rosita Runa Rune Ruth Sabrina Saga Said Sam Samir Samuel Sandra Sanne Sara Sarah Sebastian Selma
Signe Sigrid Silas Silje Simon Simona Simone Sine Sisse Sofia Sofie Sofus Solveig Sonja Steen Stefan
Steffen Sten Stig Stine Storm Susan Susanne Svend Søren Søs Tage Tanja Tenna Tessa Thea Theis Theodor
Thilde Thomas Thor Thorkild Tilde Tim Tina Tine Tobias Tom Tommy Tonny Torben Tore Torsten Tove Trine
Troels Tue Ulla Ulrik Ulrikke Ursula Vagn Valborg Valdemar Vera Verner Vibe Vibeke Victor Victoria Vigga
Viggo Viktor Vilhelm Villads Villum Villy Vilma Viola Vita Vivi Vivian Walther William Winnie Xenia
Yasmin Youssef Yusuf Yvonne Zahra Zainab Zara Zenia Zoe Åge Åse Øjvind
Aase Abdul Abdullah Ahmet Amina Amira Ammar Andriy Anil Asma Ayan Ayşe Bashir Beata Benedikte Bogdan Bolette Claire Daria
Dina Dorota Dorrit Ejvind Elena Elif Emine Erna Ewa Faisal Farah Farid Fatma George Gertrud Gurli Hakan Hala Harry Hatice
Hodan Huda Hüseyin Ikram Ioana Iryna Ismail Iwona Jamal Jolanta Kamal Karim Keld Khadija Krzysztof Leyla Linh Magdalena
Mahmoud Majid Malgorzata Marta Maryam Mehmet Mihai Minh Murat Mykola Nabil Naima Nasrin Nasser Natalia Nawal Noor Oksana
Osama Parvin Priya Rami Rania Rashid Reza Sahar Saleh Salma Sami Samira Sanjay Serhii Shirin Soraya Stephen Suleiman Sumaya
Svetlana Svenning Tariq Tetiana Thuy Tomasz Volodymyr Wafa Walid Yara Yulia Zaynab Zeynep
  `,
);

/**
 * Names that are also words: at the beginning of a sentence, where every word has a capital, they are taken for a
 * name only when what follows is something that people do.
 */
export const alsoWords: ReadonlySet<string> = wordsOf(`
Ask Aurora Balder Bent Bjørn Bo Dan Ea Else Even Frank Gry Hans Kaj Line Liv Luna Lykke Lærke Mark Max Maya Mille Per Robin Rosa
Rune Saga Sander Sam Sine Siv Sondre Sten Stig Storm Svend Søs Tage Thor Tilde Tom Tor Tue Vibe Vilde Viola Vita Will
`);

/** Names that are a word far more often: taken for a name only with a last name behind them. */
export const mostlyWords: ReadonlySet<string> = wordsOf(`
Alma April Art August Bill Birk Christian Dag Dawn Due Eg Elm Falk Faith Grace Grant Hope Iris Joy Juli Juni June Lilje Mai
Maj May Mina Nova Pil Ravn Rose Said Sky Sol Star Stella Sue Summer Ulv Victor Vår
`);

/** Every first name that is known, also those that are words. */
export const firstNames: ReadonlySet<string> = new Set([
  ...listedFirstNames.split(' '),
  ...more,
  ...alsoWords,
  ...mostlyWords,
]);

function wordsOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

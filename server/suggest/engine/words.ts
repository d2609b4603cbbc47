// From the text of an answer to what is compared: words, and runs of letters that survive typing errors and compounds.

/** Words that stand in answers about anything, per language; they say nothing about a theme. */
const EMPTY_WORDS: Record<'nl' | 'en', ReadonlySet<string>> = {
  nl: new Set(
    `de het een en of maar dat die dit deze er is zijn was waren ben bent wordt worden werd heb hebt heeft hebben had hadden ik jij je u hij zij ze wij we jullie hen hun mij me mijn
    jouw uw zijn haar ons onze in op aan van voor met bij naar uit om over onder tot te ten ter door tegen als dan toen want omdat zodat doordat dus ook nog al wel niet geen niets iets iemand
    niemand alles alle allemaal veel meer meest weinig minder heel erg zeer te zo zoals wat wie waar wanneer hoe waarom welke welk kan kunnen kon konden kunt zal zou zouden zullen moet moeten
    mag mogen wil willen wilt wilde graag goed goede beter gaan gaat komen komt doen doet gedaan maken maakt hier daar nu weer steeds altijd nooit soms vaak even eens toch juist alleen
    zelf elkaar ander andere anders dingen ding zich men bijvoorbeeld bv etc enz ja nee via per na sinds tussen zonder binnen buiten af eigen nodig belangrijk vind vinden denk krijgen krijgt
    word worden blijven blijft hoeft hoeven`.split(/\s+/),
  ),
  en: new Set(
    `the a an and or but that this these those there is are was were be been being am have has had having i you he she we they it its me my your his her our their them us in on at of for with
    by to from about into over under up out off as than then because so also still not no nothing something someone anyone everyone everything all many much more most few less very too such what who
    where when how why which can could will would shall should must may might want wants like need needs needed good better go goes come comes do does did done make makes here now again always never
    sometimes often just only self each other others another things thing etc yes via per after since between without within own important think get gets`.split(
      /\s+/,
    ),
  ),
};
export type LexiconLanguage = keyof typeof EMPTY_WORDS;

/** The words that may say something about the theme. */
export const tellingWords = (words: readonly string[], language: LexiconLanguage): string[] =>
  words.filter((word) => word.length > 1 && !EMPTY_WORDS[language].has(word));

/**
 * Runs of three to five letters, over word edges marked by a blank (clustering.md 1 and 7).
 * @param words folded words in order
 */
export function letterRuns(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (const word of words) {
    const letters = ` ${word} `;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= letters.length; start++) runs.push(letters.slice(start, start + length));
    }
  }
  return runs;
}

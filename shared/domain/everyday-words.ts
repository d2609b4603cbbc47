// Words that say little about what an answer is about, per language.
import { wordsOf } from '../kernel/words.ts';
import type { Language } from './vocabulary.ts';

/** Words that stand in answers about anything, per language; they say nothing about a theme, and are not compared. */
export const EMPTY_WORDS: Record<Language, ReadonlySet<string>> = {
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

/** Words that do mean something, but stand in answers to any question: as a concept of its own they would pull together what has nothing to do with each other. */
const COMMON_WORDS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    `mens mensen persoon personen iedereen tijd dag dagen week weken jaar jaren keer plek plaats manier probleem problemen vraag vragen antwoord antwoorden hulp helpen zorg
    geven geeft krijg praten zeggen zien weten begrijpen snel slecht slechte nieuw nieuwe groot grote klein kleine mooi fijn leuk`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `people person persons everybody time day days week weeks year years place way problem problems question questions answer answers help helping care give gives talk say see
    know understand fast slow bad new big small nice`.split(/\s+/),
  ),
};

/** Of a name, word or phrase: whether it is made of everyday words alone, so that it is found in answers about anything. */
export function isEveryday(text: string, language: Language): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => EMPTY_WORDS[language].has(word) || COMMON_WORDS[language].has(word));
}

// What the drawings and colours of clusters are called, for the page on which they are chosen and for the report.
import type { BadgeColour, BadgePictogram } from './cluster-badge.ts';
import type { Language } from './vocabulary.ts';

type Names = {
  readonly pictograms: Readonly<Record<BadgePictogram, string>>;
  readonly colours: Readonly<Record<BadgeColour, string>>;
};

export const BADGE_NAMES: Readonly<Record<Language, Names>> = {
  nl: {
    pictograms: {
      house: 'huis',
      people: 'mensen',
      hands: 'helpende hand',
      heart: 'hart',
      talk: 'gesprek',
      ear: 'oor',
      clock: 'klok',
      money: 'geld',
      bus: 'bus',
      work: 'hamer',
      school: 'afstudeerhoed',
      care: 'stethoscoop',
      leisure: 'verfpalet',
      nature: 'bloem',
      safety: 'schild',
      question: 'vraagteken',
    },
    colours: {
      plain: 'zonder kleur',
      blue: 'blauw',
      green: 'groen',
      yellow: 'geel',
      orange: 'oranje',
      red: 'rood',
      purple: 'paars',
      brown: 'bruin',
    },
  },
  en: {
    pictograms: {
      house: 'house',
      people: 'people',
      hands: 'helping hand',
      heart: 'heart',
      talk: 'conversation',
      ear: 'ear',
      clock: 'clock',
      money: 'money',
      bus: 'bus',
      work: 'hammer',
      school: 'graduation cap',
      care: 'stethoscope',
      leisure: 'paint palette',
      nature: 'flower',
      safety: 'shield',
      question: 'question mark',
    },
    colours: {
      plain: 'no colour',
      blue: 'blue',
      green: 'green',
      yellow: 'yellow',
      orange: 'orange',
      red: 'red',
      purple: 'purple',
      brown: 'brown',
    },
  },
};

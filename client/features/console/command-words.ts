import type { TFunction } from '../../i18n/translator.ts';

const KNOWN = [
  'openStep',
  'announceStep',
  'cancelStep',
  'pauseSession',
  'resumeSession',
  'addStep',
  'moveStep',
  'removeStep',
  'setSkipped',
  'editStep',
  'setPhase',
  'announceClosing',
  'cancelClosing',
  'setList',
  'setClusterVisibility',
  'seedIdeas',
  'createCluster',
  'renameCluster',
  'explainCluster',
  'setClusterBadge',
  'mergeClusters',
  'moveCluster',
  'removeCluster',
  'moveIdeas',
  'showIdeas',
  'hideIdeas',
  'trashIdeas',
  'restoreIdeas',
  'rewordIdea',
  'mergeIdeas',
  'partIdeas',
  'openRound',
  'changeRound',
  'closeRound',
  'voidRound',
  'closeSession',
  'giveLead',
  'setScene',
  'setSpotlight',
  'setMedia',
  'setK',
  'undo',
  'redo',
] as const;
type Known = (typeof KNOWN)[number];

const isKnown = (type: string): type is Known => (KNOWN as readonly string[]).includes(type);

/** What a command does, as a thing: "antwoorden verplaatsen". A type of a newer server gets a general word. */
export const commandWords = (type: string, t: TFunction): string =>
  isKnown(type) ? t(`console.command.${type}`) : t('console.command.other');

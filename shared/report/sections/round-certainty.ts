// How sure a result is, in sentences: bands, whether one person would change the top, consensus, and what to talk about.
import { isTooManyToDraw, LEAST_VOTERS, noDissentBecause, RESAMPLED_AT_MOST } from '../../domain/voting/bounds.ts';
import { note, plain, type Block } from '../document.ts';
import { numberText } from '../format.ts';
import { namesOf, type RoundContext } from './round-context.ts';
import { tieBlocks } from './tie-blocks.ts';

export function certaintyBlocks(context: RoundContext): Block[] {
  const { labels, language, round } = context;
  const texts = labels.counted;
  const { fragility, bands } = round.result;
  return [
    ...tieBlocks(context),
    ...bandBlocks(context),
    ...(isTooManyToDraw(round.method, round.result) ? [plain(texts.tooManyToDraw(RESAMPLED_AT_MOST))] : []),
    ...(fragility === null
      ? []
      : [
          fragility.isFragile
            ? plain(texts.fragile(fragility.top), ...namesOf(context, fragility.candidates), '.')
            : plain(texts.steady(fragility.top)),
        ]),
    ...consensusBlocks(context),
    ...dissentBlocks(context),
    ...(bands === null ? [] : [note(texts.draws(numberText(language, bands.draws), bands.seed))]),
  ];
}

/** What to talk about; where that was not worked out, why. Nothing where nobody voted. */
function dissentBlocks(context: RoundContext): Block[] {
  const { method, result } = context.round;
  const { dissent, noDissent } = context.labels.counted;
  if (result.dissent.length > 0) return [plain(dissent, ...namesOf(context, result.dissent), '.')];
  if (result.rows.every(({ n }) => n === 0)) return [];
  const why = noDissentBecause(method, result);
  if (why === 'fewVoters') return [note(noDissent.fewVoters(LEAST_VOTERS))];
  return [note(why === 'method' ? noDissent.method : noDissent.none)];
}

function bandBlocks(context: RoundContext): Block[] {
  const { bands } = context.round.result;
  const texts = context.labels.counted;
  const [first] = bands?.bands ?? [];
  if (bands === null || first === undefined) return [];
  const wide = bands.bands.filter(({ length }) => length > 1);
  if (wide.length === 0) return bands.bands.length < 2 ? [] : [plain(texts.bandsNone)];
  if (bands.bands.length === 1) return [plain(texts.bandsAll)];
  return wide.map((band) => plain(texts.band(band.length), ...namesOf(context, band), '.'));
}

function consensusBlocks({ labels, figure, round }: RoundContext): Block[] {
  const { consensus } = round.result;
  const texts = labels.counted.consensus;
  if (consensus === null) return [];
  const { measure, value, random95, n, word } = consensus;
  return [
    plain(word === null ? texts.none : texts.words[word]),
    note(
      `${texts.value(texts.names[measure], figure(value), random95 === null ? null : figure(random95), n)} ${texts.rule}`,
    ),
  ];
}

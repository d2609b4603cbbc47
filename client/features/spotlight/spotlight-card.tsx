import { useEffect, useEffectEvent, useId } from 'react';
import type { IdeaShape } from '../../../shared/protocol/shapes.ts';
import type { InSpotlight } from '../../../shared/view/spotlit.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { GroupOfAnswer } from '../../ui/group-of-answer.tsx';
import { ReadAloudHere } from '../../ui/read-aloud-here.tsx';

/** Somebody who walks fast is not spoken after: only what stays this long is said. Milliseconds. */
const REST_MS = 1_200;
/** Longer is on the page to be read; a voice that goes on and on is in the way of who types. */
const SPOKEN_LETTERS = 160;

const shortened = (text: string): string =>
  text.length <= SPOKEN_LETTERS ? text : `${text.slice(0, SPOKEN_LETTERS).trimEnd()}…`;

const Words = ({ text, explanation }: Pick<IdeaShape, 'text' | 'explanation'>) => (
  <>
    <p dir="auto" data-spoken className="text-written text-xl">
      {text}
    </p>
    {explanation !== '' && (
      <p dir="auto" data-spoken className="text-written">
        {explanation}
      </p>
    )}
  </>
);

/** The answers of a theme, folded up: the theme is what is talked about, and the own work stays near. */
const Answers = ({ ideas }: { readonly ideas: readonly IdeaShape[] }) => {
  const { t } = useTranslation();
  if (ideas.length === 0) return null;
  return (
    <details>
      <summary className="target cursor-pointer py-2 font-bold">
        {t('participant.spotlight.answers', { count: ideas.length })}
      </summary>
      <ul className="flex list-disc flex-col gap-2 ps-5 pt-2">
        {ideas.map(({ ideaId, text, seeded, groupId }) => (
          <li key={ideaId} dir="auto" data-spoken className="text-written">
            {text}
            <GroupOfAnswer groupId={groupId} />
            {seeded === true && <span className="text-muted"> ({t('participant.collect.seeded')})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
};

interface SpotlightCardProps {
  readonly lit: InSpotlight;
  readonly lang: string;
}

/** The answer or theme that everybody looks at. It says so once, quietly, and takes no focus: the own work goes on under it. */
export const SpotlightCard = ({ lit, lang }: SpotlightCardProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const id = lit.type === 'idea' ? lit.idea.ideaId : lit.cluster.clusterId;
  const own = lit.type === 'idea' ? lit.idea.text : lit.cluster.title;
  const text = own === '' ? t('participant.spotlight.untitled') : own;
  const explanation = lit.type === 'idea' ? lit.idea.explanation : lit.cluster.explanation;
  const said = t('participant.spotlight.said', { text: shortened(text) });
  // Said once for each; words that its owner changes later are on the page.
  const say = useEffectEvent((_id: string) => announce(said));
  useEffect(() => {
    const timer = setTimeout(() => say(id), REST_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <section
      aria-labelledby={titleId}
      data-spotlight={lit.type}
      lang={lang}
      className="flex flex-col gap-2 rounded-card border-[3px] border-accent bg-surface p-4"
    >
      <p id={titleId} className="font-bold text-muted">
        {t(`participant.spotlight.${lit.type}`)}
      </p>
      <Words text={text} explanation={explanation} />
      {lit.type === 'idea' && <GroupOfAnswer groupId={lit.idea.groupId} />}
      {lit.type === 'idea' && lit.idea.seeded === true && (
        <p className="font-bold">{t('participant.collect.seeded')}</p>
      )}
      {lit.type === 'idea' && lit.cluster !== null && lit.cluster.title !== '' && (
        <p className="text-muted">{t('participant.spotlight.inTheme', { theme: lit.cluster.title })}</p>
      )}
      {lit.type === 'cluster' && <Answers key={id} ideas={lit.ideas} />}
      <ReadAloudHere key={`read ${id}`} texts={[text, explanation]} lang={lang} about="spotlight" />
    </section>
  );
};

import type { IdeaShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { GroupOnScreen } from './group-on-screen.tsx';
import { PageCount } from './page-count.tsx';
import { useTellPages } from './stage.ts';
import { usePagedList } from './use-paged-list.ts';

/** Up to here answers are short enough to stand two next to each other, on average. */
const SHORT = 70;
const FEW = 6;

const areShort = (ideas: readonly IdeaShape[]): boolean =>
  ideas.length > FEW && ideas.reduce((sum, { text }) => sum + text.length, 0) / ideas.length <= SHORT;

interface AnswerPagesProps {
  readonly ideas: readonly IdeaShape[];
  readonly page: number;
  /** What the list is, for the ear. */
  readonly label: string;
}

/** Answers, as many on a page as can be read from the back of the room. */
export const AnswerPages = ({ ideas, page: wanted, label }: AnswerPagesProps) => {
  const { t } = useTranslation();
  const { box, list, page, pages, shift, isShown } = usePagedList<HTMLDivElement, HTMLUListElement>(wanted);
  useTellPages(pages);
  return (
    <>
      <div ref={box} className="min-h-[9em] flex-1 basis-0 overflow-hidden">
        <ul
          ref={list}
          aria-label={label}
          className={cx(
            'relative grid gap-x-[1.2em] gap-y-[0.5em] text-[1.2em] leading-snug',
            areShort(ideas) && 'min-[700px]:grid-cols-2',
          )}
          style={{ transform: `translateY(${-shift}px)` }}
        >
          {ideas.map((idea, index) => (
            <li
              key={idea.ideaId}
              dir="auto"
              className={cx(
                'text-written border-s-[4px] border-line ps-[0.6em] [overflow-wrap:anywhere] hyphens-auto',
                !isShown(index) && 'invisible',
              )}
            >
              {idea.text}
              <GroupOnScreen groupId={idea.groupId} />
              {idea.seeded === true && <span className="text-muted"> ({t('participant.collect.seeded')})</span>}
            </li>
          ))}
        </ul>
      </div>
      <PageCount page={page} pages={pages} />
    </>
  );
};

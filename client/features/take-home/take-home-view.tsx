import { languageTag } from '../../../shared/report/format.ts';
import { takeHomeLabelsOf } from '../../../shared/report/take-home-labels.ts';
import { moreText, titleText } from '../../../shared/report/take-home-sheet.ts';
import type { TakeHome, TakeHomeQuestion } from '../../../shared/report/take-home.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';

/** Somebody's words, in their own direction. */
const Words = ({ text }: { readonly text: string }) => <bdi dir="auto">{text}</bdi>;

interface QuestionProps {
  readonly question: TakeHomeQuestion;
  readonly language: TakeHome['language'];
}

const Lines = ({ question }: Pick<QuestionProps, 'question'>) => {
  const lines = question.lines.map(({ rank, title }, index) => ({ rank, title, key: `${index} ${title}` }));
  if (question.basis === 'order')
    return (
      <ul className="list-disc ps-8">
        {lines.map(({ title, key }) => (
          <li key={key} data-spoken="">
            <Words text={title} />
          </li>
        ))}
      </ul>
    );
  return (
    <ol className="list-decimal ps-8 marker:font-bold marker:text-accent">
      {lines.map(({ rank, title, key }) => (
        <li key={key} value={rank ?? undefined} data-spoken={`${rank ?? ''}. ${title}.`}>
          <Words text={title} />
        </li>
      ))}
    </ol>
  );
};

const Question = ({ question, language }: QuestionProps) => {
  const labels = takeHomeLabelsOf(language);
  const more = moreText(question, language);
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl" data-spoken="">
        {question.number !== null && <span className="text-accent">{labels.question(question.number)} </span>}
        <Words text={titleText(question, language)} />
      </h2>
      {question.basis === 'order' && (
        <p className="text-muted" data-spoken="">
          {labels.notVoted}
        </p>
      )}
      <Lines question={question} />
      {more !== '' && (
        <p className="text-muted" data-spoken="">
          {more}
        </p>
      )}
    </section>
  );
};

/** The sheet that people take home, as a page: everything that the paper says, and nothing cut. In the language of its session, whatever the reader's own. */
export const TakeHomeView = ({ sheet }: { readonly sheet: TakeHome }) => {
  const { language, title, details, questions, next, isInterim } = sheet;
  const labels = takeHomeLabelsOf(language);
  const inOrder = questions.map((question, index) => ({ question, key: `${index} ${question.title}` }));
  return (
    <article lang={languageTag(language)} className="flex max-w-text flex-col gap-8 overflow-wrap-anywhere text-lg">
      <header className="flex flex-col gap-2 border-b-[3px] border-accent pb-5">
        <PageHeading title={`${labels.title}: ${title}`}>
          <span data-spoken="">{labels.title}</span>
        </PageHeading>
        <p className="font-bold" data-spoken="">
          <Words text={title} />
        </p>
        {details.length > 0 && (
          <p className="text-muted" data-spoken="">
            <Words text={details.join(' · ')} />
          </p>
        )}
        {isInterim && (
          <div data-spoken="">
            <Notice kind="attention" title={labels.interim} />
          </div>
        )}
      </header>
      {questions.length === 0 && <p data-spoken="">{labels.nothing}</p>}
      {inOrder.map(({ key, question }) => (
        <Question key={key} question={question} language={language} />
      ))}
      <section className="flex flex-col gap-2 rounded-card bg-accent-soft p-5">
        <h2 className="text-xl" data-spoken="">
          {labels.next}
        </h2>
        <p data-spoken="">
          <Words text={next} />
        </p>
      </section>
    </article>
  );
};

export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

const MOUTHS: Readonly<Record<Rating, string>> = {
  1: 'M15 35 Q24 24 33 35',
  2: 'M16 34 Q24 29 32 34',
  3: 'M16 32 H32',
  4: 'M16 30 Q24 36 32 30',
  5: 'M14 29 Q24 41 34 29 Z',
};

/** A drawn face from 1 (very bad) to 5 (very good). Decoration: the word stands beside it. */
export const Face = ({ rating }: { readonly rating: Rating }) => (
  <svg
    viewBox="0 0 48 48"
    aria-hidden
    className="size-[clamp(48px,1.9em,16vw)] shrink-0"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.5"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <circle cx="24" cy="24" r="20" className="fill-surface" />
    <circle cx="17" cy="19" r="2" fill="currentColor" />
    <circle cx="31" cy="19" r="2" fill="currentColor" />
    {rating === 1 && <path d="M12 13 L19 15 M36 13 L29 15" />}
    <path d={MOUTHS[rating]} className={rating === 5 ? 'fill-current' : ''} />
  </svg>
);

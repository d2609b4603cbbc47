// How many clusters fit on a projector so that the back row can still read them.

/** Up to this many clusters stand with their answers: four next to each other, two rows. */
const MOST_WITH_IDEAS = 8;
/** Titles only: four next to each other, five rows. */
const MOST_TITLES = 20;
const MOST_COLUMNS = 4;

export interface BoardPlan {
  readonly columns: 1 | 2 | 3 | 4;
  /** Whether there is room for the answers; else titles and counts. */
  readonly withIdeas: boolean;
  /** How many clusters are shown, of all. */
  readonly shown: number;
}

const columnsFor = (count: number): BoardPlan['columns'] => {
  if (count <= 1) return 1;
  if (count === 2) return 2;
  // Six stand better as two rows of three than as four and two.
  return count === 3 || count === 5 || count === 6 ? 3 : MOST_COLUMNS;
};

/** The layout for a number of clusters. */
export const boardPlan = (clusters: number): BoardPlan => ({
  columns: columnsFor(clusters),
  withIdeas: clusters <= MOST_WITH_IDEAS,
  shown: Math.min(clusters, MOST_TITLES),
});

// Every page is opened once and asked everything; each requirement then has a test of its own that tells all pages where it does not hold.

export type Findings<Check extends string> = {
  readonly add: (check: Check, page: string, problems: readonly string[]) => void;
  /** Problems by page; empty when there are none. @throws Error when no page was ever asked */
  readonly of: (check: Check) => Readonly<Record<string, readonly string[]>>;
};

export function createFindings<Check extends string>(): Findings<Check> {
  const all = new Map<Check, Record<string, readonly string[]>>();
  return {
    add: (check, page, problems) => {
      const pages = all.get(check) ?? {};
      all.set(check, pages);
      if (problems.length > 0) pages[page] = [...(pages[page] ?? []), ...problems];
    },
    of: (check) => {
      const pages = all.get(check);
      if (!pages) throw new Error(`nobody looked at: ${check}`);
      return pages;
    },
  };
}

/** Works through a list with several hands; each hand takes what is next. */
export async function shareOut<Item, Hand>(
  items: readonly Item[],
  hands: readonly Hand[],
  work: (item: Item, hand: Hand) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    hands.map(async (hand) => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item, hand);
    }),
  );
}
